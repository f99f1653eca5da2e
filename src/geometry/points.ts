/** Points and boxes, with the arithmetic that drawing needs. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle by its edges, all of which belong to it. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The point at `part` (0 to 1) of the way from one point to another. */
export function between(from: Point, to: Point, part: number): Point {
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

export function distance(from: Point, to: Point): number {
  return Math.hypot(to.x - from.x, to.y - from.y);
}

/** `end` moved back towards `from` by a distance, but never past `from`. */
export function shortened(end: Point, from: Point, by: number): Point {
  const length = distance(from, end);
  if (length === 0) return end;
  return between(from, end, Math.max((length - by) / length, 0.00001));
}

/** The point at `t` (0 to 1) on a quadratic curve. */
export function onCurve(start: Point, control: Point, end: Point, t: number): Point {
  return between(between(start, control, t), between(control, end, t), t);
}

/** Where the segment from `a` to `b` meets the segment from `c` to `d`; undefined if they don't. */
export function intersection(a: Point, b: Point, c: Point, d: Point): Point | undefined {
  const cross = (b.x - a.x) * (d.y - c.y) - (b.y - a.y) * (d.x - c.x);
  if (Math.abs(cross) < 1e-9) return undefined;
  const t = ((c.x - a.x) * (d.y - c.y) - (c.y - a.y) * (d.x - c.x)) / cross;
  const u = ((c.x - a.x) * (b.y - a.y) - (c.y - a.y) * (b.x - a.x)) / cross;
  return t >= 0 && t <= 1 && u >= 0 && u <= 1 ? between(a, b, t) : undefined;
}

/** The points rotated by `turn` (radians) and scaled about 0, 0, then moved to `at`. */
export function transformed(
  shape: readonly Point[],
  at: Point,
  scale: number,
  turn: number,
): Point[] {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return shape.map(({ x, y }) => ({
    x: at.x + scale * (x * cos - y * sin),
    y: at.y + scale * (x * sin + y * cos),
  }));
}
