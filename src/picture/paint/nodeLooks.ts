/** Where nodes stand and how they look, for graph files of other programs: sizes and colours of paper. */
import type { Atlas, AtlasNode } from "../../atlas/index.ts";
import type { Layout } from "../../layout/boxes/index.ts";
import { type Encoding, type Moved, PLAIN, placeOf, sizeOf } from "../shapes/index.ts";
import { PAPER } from "./paperColours.ts";

/** The centre, diameter (in model units) and colour `#rrggbb` of each node that has a place. */
export function nodeLooks(
  atlas: Atlas,
  layout: Layout,
  moved: Moved = {},
  encoding: Encoding = PLAIN,
) {
  return (node: AtlasNode) => {
    const place = placeOf(layout, moved, node.id);
    if (!place) return undefined;
    const { radius, tone } = sizeOf(atlas, node, encoding);
    return {
      x: place.x,
      y: place.y,
      size: 2 * radius,
      colour: PAPER.kinds[tone] ?? PAPER.ink,
    };
  };
}
