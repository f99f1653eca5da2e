/** Where the names of links can stand, so that they cover no node, no label and no other name. */
import { type Box, between, distance, onCurve, type Point } from "../../geometry/index.ts";
import type { Route } from "../shapes/index.ts";

export interface NamedLink {
  readonly route: Route;
  readonly name: string;
}

export interface LinkName {
  readonly text: string;
  /** Its middle. */
  readonly x: number;
  readonly y: number;
}

/** A name with the link that it stands on. */
export interface PlacedName<Named extends NamedLink> extends LinkName {
  readonly link: Named;
}

/** Places along a line that are tried, the middle first. */
const TRIES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73];
/** Space around a name, in font sizes. */
const AROUND = 0.25;

/**
 * A place for each link's name that finds one, in the order given; the rest stay without. `size`
 * is the font's, `width` measures a name in it, both in model units.
 */
export function placeNames<Named extends NamedLink>(
  links: readonly Named[],
  taken: readonly Box[],
  size: number,
  width: (name: string) => number,
  tries: readonly number[] = TRIES,
): PlacedName<Named>[] {
  const boxes = [...taken];
  const names: PlacedName<Named>[] = [];
  for (const link of links) {
    for (const part of tries) {
      const name = { text: link.name, ...along(link.route, part) };
      const box = nameBox(name, size, width(link.name));
      if (boxes.some((other) => overlap(box, other))) continue;
      boxes.push(box);
      names.push({ ...name, link });
      break;
    }
  }
  return names;
}

/** What a name fills, with some space around it. */
export function nameBox({ x, y }: Point, size: number, width: number): Box {
  const half = width / 2 + AROUND * size;
  const high = size * (0.5 + AROUND);
  return { left: x - half, right: x + half, top: y - high, bottom: y + high };
}

/** The point at a part of a route's way. */
export function along({ start, controls, end }: Route, part: number): Point {
  const [first, second] = controls;
  if (!first) return between(start, end, part);
  if (!second) return onCurve(start, first, end, part);
  const half = between(first, second, 0.5);
  return part < 0.5
    ? onCurve(start, first, half, 2 * part)
    : onCurve(half, second, end, 2 * part - 1);
}

/** Length of a route, about. */
export function routeLength(route: Route): number {
  return distance(route.start, route.middle) + distance(route.middle, route.end);
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
