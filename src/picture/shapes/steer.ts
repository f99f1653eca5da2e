/**
 * Finds where an arrow key leads in the picture: the nearest place in a direction, or the next one
 * clockwise.
 */
import { distance, type Point } from "../../geometry/index.ts";

export type Direction = "up" | "right" | "down" | "left";

/** A place that arrow keys can reach. */
export interface Stop {
  readonly id: string;
  readonly at: Point;
}

const AHEAD: Readonly<Record<Direction, Point>> = {
  up: { x: 0, y: -1 },
  right: { x: 1, y: 0 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
};

/**
 * The id of the nearest stop within 45° of a direction; a stop on the diagonal counts for both
 * directions. Ties by id. Undefined if there is none.
 */
export function nearestAhead(
  from: Point,
  stops: readonly Stop[],
  direction: Direction,
): string | undefined {
  const ahead = AHEAD[direction];
  let best: { id: string; away: number } | undefined;
  for (const { id, at } of stops) {
    const [x, y] = [at.x - from.x, at.y - from.y];
    const along = x * ahead.x + y * ahead.y;
    const aside = Math.abs(x * ahead.y - y * ahead.x);
    if (along <= 0 || aside > along) continue;
    const away = distance(from, at);
    if (!best || away < best.away || (away === best.away && id < best.id)) best = { id, away };
  }
  return best?.id;
}

/** Ids of the stops in clockwise order around a point, from twelve o'clock; ties by id. */
export function clockwise(around: Point, stops: readonly Stop[]): readonly string[] {
  const hour = ({ x, y }: Point) => {
    const angle = Math.atan2(x - around.x, around.y - y);
    return angle < 0 ? angle + 2 * Math.PI : angle;
  };
  return [...stops]
    .sort((a, b) => hour(a.at) - hour(b.at) || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}
