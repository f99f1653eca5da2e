/** Where nodes stand and how they look, for graph files of other programs: sizes and colours of paper. */
import type { AtlasNode } from "../../atlas/index.ts";
import type { ResolvedView } from "../../view/index.ts";
import { sizeOf } from "../shapes/index.ts";
import { PAPER } from "./paperColours.ts";

/** The centre, diameter (in model units) and colour `#rrggbb` of each node that has a place. */
export function nodeLooks({
  atlas,
  where,
  encoding,
}: Pick<ResolvedView, "atlas" | "where" | "encoding">) {
  return (node: AtlasNode) => {
    const place = where(node.id);
    if (!place) return undefined;
    const { radius, tone } = sizeOf(atlas, node, encoding);
    const colour = PAPER.kinds[tone] ?? PAPER.ink;
    return { x: place.x, y: place.y, size: 2 * radius, colour };
  };
}
