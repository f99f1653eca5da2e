/** Questions asked of boxes. */
import type { Body } from "./nodeShapes.ts";
import type { Box, Point } from "./points.ts";

/** The box around a body. */
export function bodyBox({ x, y, halfWidth, halfHeight }: Body): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

/** The box with more space on each side. */
export function widened({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

/** Whether a point lies in a box or on its edge. */
export function holds({ left, top, right, bottom }: Box, { x, y }: Point): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** Whether two boxes have more than an edge in common. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether a line meets a box: it is clipped to each pair of sides (Liang and Barsky 1984). */
export function meets(from: Point, to: Point, { left, top, right, bottom }: Box): boolean {
  let [start, end] = [0, 1];
  const clip = (origin: number, along: number, low: number, high: number) => {
    if (along === 0) return origin >= low && origin <= high;
    const [a, b] = [(low - origin) / along, (high - origin) / along];
    start = Math.max(start, Math.min(a, b));
    end = Math.min(end, Math.max(a, b));
    return start <= end;
  };
  return clip(from.x, to.x - from.x, left, right) && clip(from.y, to.y - from.y, top, bottom);
}
