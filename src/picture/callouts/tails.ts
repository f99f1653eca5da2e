/** The arrows of callouts: from the frame to what it points to. */
import { type Body, type Box, outlineTowards, type Point } from "../../geometry/index.ts";

export interface Tail {
  readonly from: Point;
  readonly to: Point;
}

/** What an arrow that runs along its own frame costs, beside its length. */
export const ALONG = 1e4;
/** Least cosine between an arrow and the way straight out of its frame. */
const OUTWARDS = 0.5;

/** Whether a line from the middle of a side of a box leads away from it, not along it. */
export function leaves({ left, top, right, bottom }: Box, from: Point, to: Point): boolean {
  const [across, down] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(across, down);
  const isAt = (edge: number, at: number) => Math.abs(edge - at) < 1e-6;
  const out = isAt(top, from.y)
    ? -down
    : isAt(bottom, from.y)
      ? down
      : isAt(left, from.x)
        ? -across
        : isAt(right, from.x)
          ? across
          : 0;
  return out >= OUTWARDS * length;
}

/** From the middle of the frame's nearest side to the outline. */
export function straightTail(box: Box, target: Body): Tail {
  const { left, top, right, bottom } = box;
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const ends = [
    { x: middle.x, y: top },
    { x: left, y: middle.y },
    { x: middle.x, y: bottom },
    { x: right, y: middle.y },
  ];
  const far = (end: Point) => {
    const length = Math.hypot(target.x - end.x, target.y - end.y);
    return leaves(box, end, target) ? length : length + ALONG;
  };
  const from = ends.reduce((nearest, end) => (far(end) < far(nearest) ? end : nearest));
  return { from, to: outlineTowards(target, from) };
}

/** Whether two lines cross. */
export function cross(a: Tail, b: Tail): boolean {
  const side = (line: Tail, { x, y }: Point) =>
    (line.to.x - line.from.x) * (y - line.from.y) - (line.to.y - line.from.y) * (x - line.from.x);
  return side(a, b.from) * side(a, b.to) < 0 && side(b, a.from) * side(b, a.to) < 0;
}
