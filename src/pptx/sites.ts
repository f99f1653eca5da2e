/**
 * Where lines can be glued to a shape: the connection sites of PowerPoint's preset shapes, in the
 * order in which ECMA-376 part 1 (presetShapeDefinitions.xml) numbers them.
 */
import { type Body, cornersOf, type Point } from "../geometry/index.ts";
import type { End } from "./deck.ts";

/** A quarter of a right angle on a circle. */
const DIAGONAL = Math.SQRT1_2;
/** Of a regular pentagon in a square from -1 to 1: height of its shoulders, half width of its foot. */
const SHOULDER = -0.2361;
const FOOT = 0.618;
/** Of a regular octagon in the same square: half a side. */
const HALF_SIDE = Math.SQRT2 - 1;

const TOP: Point = { x: 0, y: -1 };
const LEFT: Point = { x: -1, y: 0 };
const BOTTOM: Point = { x: 0, y: 1 };
const RIGHT: Point = { x: 1, y: 0 };
const SIDES = [TOP, LEFT, BOTTOM, RIGHT];

/** In a square from -1 to 1. Shapes that PowerPoint lacks are drawn by hand: a site each corner. */
const SITES: Readonly<Partial<Record<Body["shape"], readonly Point[]>>> = {
  ellipse: [
    TOP,
    { x: -DIAGONAL, y: -DIAGONAL },
    LEFT,
    { x: -DIAGONAL, y: DIAGONAL },
    BOTTOM,
    { x: DIAGONAL, y: DIAGONAL },
    RIGHT,
    { x: DIAGONAL, y: -DIAGONAL },
  ],
  "round-rectangle": SIDES,
  diamond: SIDES,
  triangle: [TOP, { x: -0.5, y: 0 }, { x: -1, y: 1 }, BOTTOM, { x: 1, y: 1 }, { x: 0.5, y: 0 }],
  hexagon: [
    RIGHT,
    { x: 0.5, y: 1 },
    { x: -0.5, y: 1 },
    LEFT,
    { x: -0.5, y: -1 },
    { x: 0.5, y: -1 },
  ],
  star: [TOP, { x: -1, y: SHOULDER }, { x: -FOOT, y: 1 }, { x: FOOT, y: 1 }, { x: 1, y: SHOULDER }],
  octagon: [
    { x: 1, y: -HALF_SIDE },
    { x: 1, y: HALF_SIDE },
    { x: HALF_SIDE, y: 1 },
    { x: -HALF_SIDE, y: 1 },
    { x: -1, y: HALF_SIDE },
    { x: -1, y: -HALF_SIDE },
    { x: -HALF_SIDE, y: -1 },
    { x: HALF_SIDE, y: -1 },
  ],
};

/** The sites of a body, by their number. */
export function sitesOf(body: Body): readonly Point[] {
  const { shape, x, y, halfWidth, halfHeight } = body;
  return (
    SITES[shape]?.map((site) => ({ x: x + site.x * halfWidth, y: y + site.y * halfHeight })) ??
    cornersOf(body) ??
    []
  );
}

export interface Ends {
  readonly from: Point & { readonly site: number };
  readonly to: Point & { readonly site: number };
}

/**
 * The sites that a link between two bodies is glued to: those nearest to each other that no link
 * before it between the same two has (`taken`, by `from.site:to.site`); the first pair of all
 * where every one is taken. Ties by the sites' numbers.
 */
export function nearestSites(
  source: Body,
  target: Body,
  taken: ReadonlySet<string> = new Set(),
): Ends | undefined {
  let best: Ends | undefined;
  let least = Number.POSITIVE_INFINITY;
  sitesOf(source).forEach((from, at) => {
    sitesOf(target).forEach((to, other) => {
      const isTaken = taken.has(`${at}:${other}`);
      // Two links with one end in common still look like two, but less so.
      const shared = [...taken].filter(
        (pair) => pair.startsWith(`${at}:`) || pair.endsWith(`:${other}`),
      ).length;
      const away =
        Math.hypot(to.x - from.x, to.y - from.y) +
        source.halfWidth * shared +
        (isTaken ? 1e6 : 0) +
        (source === target && at === other ? 1e9 : 0);
      if (away >= least - 1e-9) return;
      least = away;
      best = { from: { ...from, site: at }, to: { ...to, site: other } };
    });
  });
  return best;
}

/** The two ends in the terms of a deck. */
export function endsOf(
  { from, to }: Ends,
  source: string,
  target: string,
): { readonly from: End; readonly to: End } {
  return { from: { ...from, node: source }, to: { ...to, node: target } };
}
