/** What is wrong with a slide's map: counted to choose among drawings, and by `check:office`. */
import { type Body, type Box, intersection, type Point } from "../../geometry/index.ts";

import { coveredBy } from "../callouts/index.ts";
import type { LinkEnds, SlideMap } from "./mapParts.ts";

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
    names: [...nodes.map(({ label }) => label.box), ...regions.map(({ titleBox }) => titleBox)],
  };
}

/** The box around a body. */
export function bodyBox({ x, y, halfWidth, halfHeight }: Body): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

/** Whether a line meets a box. */
export function meets(from: Point, to: Point, { left, top, right, bottom }: Box): boolean {
  const isIn = ({ x, y }: Point) => x >= left && x <= right && y >= top && y <= bottom;
  if (isIn(from) || isIn(to)) return true;
  if (Math.max(from.x, to.x) < left || Math.min(from.x, to.x) > right) return false;
  if (Math.max(from.y, to.y) < top || Math.min(from.y, to.y) > bottom) return false;
  const [upperLeft, lowerRight] = [
    { x: left, y: top },
    { x: right, y: bottom },
  ];
  const [upperRight, lowerLeft] = [
    { x: right, y: top },
    { x: left, y: bottom },
  ];
  return (
    intersection(from, to, upperLeft, lowerRight) !== undefined ||
    intersection(from, to, upperRight, lowerLeft) !== undefined
  );
}

/** Whether two boxes have more than an edge in common. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
