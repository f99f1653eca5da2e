/** Places the names of links so that they cover no node, label or other name. */
import { type Box, distance, overlap, type Point } from "../../geometry/index.ts";
import { pointOn, type Route } from "../shapes/index.ts";

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
      const name = { text: link.name, ...pointOn(link.route, part) };
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

/** Distances from a line that is too short to write on, in font sizes, the least first. */
const BESIDE = [0.9, -0.9, 1.5, -1.5, 2.2, -2.2];

/** Places on a line, then beside it. */
function aroundOf(route: Route, size: number): readonly Point[] {
  const [across, up] = [-Math.sin(route.angle), Math.cos(route.angle)];
  const on = EVERYWHERE.map((part) => pointOn(route, part));
  const beside = BESIDE.flatMap((by) =>
    on.map(({ x, y }) => ({ x: x + by * size * across, y: y + by * size * up })),
  );
  return [...on, ...beside];
}

/**
 * A place for every link's name: on it or beside it where it covers nothing that is occupied and no other
 * name, or else where it covers least of them. Names that fit on their links are placed first.
 */
export function placeOnAll<Named extends NamedLink>(
  links: readonly Named[],
  occupied: readonly Box[],
  size: number,
  width: (name: string) => number,
): readonly PlacedName<Named>[] {
  const placed = placeNames(links, occupied, size, width, EVERYWHERE);
  const boxOf = (at: Point, name: string) => nameBox(at, size, width(name));
  const boxes = [...occupied, ...placed.map((name) => boxOf(name, name.text))];
  const done = new Set(placed.map(({ link }) => link));
  for (const link of links) {
    if (done.has(link)) continue;
    const points = aroundOf(link.route, size);
    const area = around(points, boxOf({ x: 0, y: 0 }, link.name));
    const near = boxes.filter((box) => overlap(box, area));
    const at = leastCovering(points, (point) => {
      const box = boxOf(point, link.name);
      return near.reduce((sum, other) => sum + sharedArea(box, other), 0);
    });
    placed.push({ link, text: link.name, ...at });
    boxes.push(boxOf(at, link.name));
  }
  return placed;
}

/** The first of the points that covers nothing, or the one that covers least. */
function leastCovering(points: readonly Point[], coveredAt: (point: Point) => number): Point {
  const [first = { x: 0, y: 0 }] = points;
  let best = { at: first, covered: Number.POSITIVE_INFINITY };
  for (const at of points) {
    const covered = coveredAt(at);
    if (covered < best.covered) best = { at, covered };
    if (covered === 0) break;
  }
  return best.at;
}

/** The box around a box of this shape, put at each of the points in turn. */
function around(points: readonly Point[], { left, right, top, bottom }: Box): Box {
  const across = points.map(({ x }) => x);
  const down = points.map(({ y }) => y);
  return {
    left: Math.min(...across) + left,
    right: Math.max(...across) + right,
    top: Math.min(...down) + top,
    bottom: Math.max(...down) + bottom,
  };
}

/** The area that two boxes share. */
function sharedArea(a: Box, b: Box): number {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.max(0, across) * Math.max(0, down);
}

/** The box of a name, with some space around it. */
export function nameBox({ x, y }: Point, size: number, width: number): Box {
  const halfWidth = width / 2 + CLEARANCE * size;
  const halfHeight = size * (0.5 + CLEARANCE);
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

/** Approximate length of a route. */
export function routeLength(route: Route): number {
  return distance(route.start, route.middle) + distance(route.middle, route.end);
}
