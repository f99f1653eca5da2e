/** Places the names of links so that they cover no node, label or other name. */
import { type Box, between, distance, onCurve, type Point } from "../../geometry/index.ts";
import type { Route } from "../shapes/index.ts";

export interface NamedLink {
  readonly route: Route;
  readonly name: string;
}

export interface LinkName {
  readonly text: string;
  /** Its centre. */
  readonly x: number;
  readonly y: number;
}

/** A name with its link. */
export interface PlacedName<Named extends NamedLink> extends LinkName {
  readonly link: Named;
}

/** Positions to try along a route (0 to 1), the middle first. */
const TRIES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73];
/** Free space around a name, in font sizes. */
const CLEARANCE = 0.25;

/**
 * Places the names of links, first come first served; a name that finds no room is left out. `size`
 * is the font size and `width` measures a name in it, both in model units.
 */
export function placeNames<Named extends NamedLink>(
  links: readonly Named[],
  occupied: readonly Box[],
  size: number,
  width: (name: string) => number,
  tries: readonly number[] = TRIES,
): PlacedName<Named>[] {
  const boxes = [...occupied];
  const names: PlacedName<Named>[] = [];
  for (const link of links) {
    for (const part of tries) {
      const name = { text: link.name, ...pointOnRoute(link.route, part) };
      const box = nameBox(name, size, width(link.name));
      if (boxes.some((placed) => overlap(box, placed))) continue;
      boxes.push(box);
      names.push({ ...name, link });
      break;
    }
  }
  return names;
}

/** Positions for what has to stand on every link, close to its ends too. */
const EVERYWHERE = [...TRIES, 0.2, 0.8, 0.14, 0.86];

const NEAR_SOURCE = 0.3;

/** Places beside the middle of a line that is too short to write on, the nearest first. */
function besideOf({ middle, angle }: Route, size: number): readonly Point[] {
  const [across, up] = [-Math.sin(angle), Math.cos(angle)];
  return [0.9, -0.9, 1.5, -1.5, 2.2, -2.2].map((by) => {
    return { x: middle.x + by * size * across, y: middle.y + by * size * up };
  });
}

/**
 * A place for every link's name: on it where it covers nothing that is occupied, or beside its middle; or
 * else on it where it covers at least none of the others, or near its source, where the link the other way
 * has no other.
 */
export function placeOnAll<Named extends NamedLink>(
  links: readonly Named[],
  occupied: readonly Box[],
  size: number,
  width: (name: string) => number,
): readonly PlacedName<Named>[] {
  const placed = placeNames(links, occupied, size, width, EVERYWHERE);
  const boxOf = (name: LinkName) => nameBox(name, size, width(name.text));
  const boxes = placed.map(boxOf);
  const add = (name: PlacedName<Named>) => {
    placed.push(name);
    boxes.push(boxOf(name));
  };
  const rest = (): readonly Named[] => {
    const done = new Set(placed.map(({ link }) => link));
    return links.filter((link) => !done.has(link));
  };
  for (const link of rest()) {
    const names = besideOf(link.route, size).map((at) => ({ link, text: link.name, ...at }));
    const free = names.find((name) => {
      return ![...occupied, ...boxes].some((box) => overlap(boxOf(name), box));
    });
    if (free) add(free);
  }
  for (const name of placeNames(rest(), [...boxes], size, width, EVERYWHERE)) add(name);
  for (const link of rest()) {
    add({ link, text: link.name, ...pointOnRoute(link.route, NEAR_SOURCE) });
  }
  return placed;
}

/** The box of a name, with some space around it. */
export function nameBox({ x, y }: Point, size: number, width: number): Box {
  const halfWidth = width / 2 + CLEARANCE * size;
  const halfHeight = size * (0.5 + CLEARANCE);
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

/** The point at a part (0 to 1) of a route. */
function pointOnRoute({ start, controls, end }: Route, part: number): Point {
  const [first, second] = controls;
  if (!first) return between(start, end, part);
  if (!second) return onCurve(start, first, end, part);
  const half = between(first, second, 0.5);
  return part < 0.5
    ? onCurve(start, first, half, 2 * part)
    : onCurve(half, second, end, 2 * part - 1);
}

/** Approximate length of a route. */
export function routeLength(route: Route): number {
  return distance(route.start, route.middle) + distance(route.middle, route.end);
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
