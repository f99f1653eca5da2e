/** What is wrong with a slide's map: counted to choose among drawings, and by `check:office`. */
import { bodyBox, meets, overlap, widened } from "../../../geometry/index.ts";

import { coveredBy } from "../../callouts/index.ts";
import type { LinkEnds, SlideMap } from "./mapParts.ts";

/** Paper around a name, in CSS pixels. */
export const PAPER_AROUND = 1.5;
/** Length of an arrowhead, in CSS pixels. */
export const HEAD = 9;

/** Lines through names and shapes that are not their ends, and heads under names: 0 is none. */
export function troubles(
  { nodes, regions, callouts }: SlideMap,
  ends: ReadonlyMap<string, LinkEnds>,
): number {
  let count = 0;
  for (const { titleBox } of regions) {
    for (const { body, label } of nodes)
      if (overlap(titleBox, label.box) || overlap(titleBox, bodyBox(body))) count += 3;
  }
  for (const { from, to } of ends.values()) {
    for (const { node, label, body } of nodes) {
      if (meets(from, to, label.box)) count += 1;
      if (node.id === from.node || node.id === to.node) continue;
      if (meets(from, to, bodyBox(body))) count += 1;
    }
  }
  const boxes = standing({ nodes, regions });
  for (const callout of callouts) count += 3 * coveredBy(callout, boxes);
  return count;
}

/** Shapes and names of a drawing, which callouts have to keep clear of. */
export function standing({ nodes, regions }: Pick<SlideMap, "nodes" | "regions">) {
  return {
    shapes: nodes.map(({ body }) => bodyBox(body)),
    names: [
      ...nodes.map(({ label }) => widened(label.box, PAPER_AROUND)),
      ...regions.map(({ titleBox }) => titleBox),
    ],
  };
}
