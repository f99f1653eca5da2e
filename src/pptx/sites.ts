/**
 * The connection sites of PowerPoint's preset shapes, to which connectors are glued, in the order of
 * ECMA-376 part 1 (presetShapeDefinitions.xml).
 */
import { type Body, cornersOf, type Point } from "../geometry/index.ts";
import type { End } from "./deck.ts";

/** Both coordinates of a point at 45° on a unit circle. */
const DIAGONAL = Math.SQRT1_2;
/** A regular pentagon in a square from -1 to 1: height of its shoulders, half width of its foot. */
const SHOULDER = -0.2361;
const FOOT = 0.618;
/** A regular octagon in the same square: half a side. */
const HALF_SIDE = Math.SQRT2 - 1;

const TOP: Point = { x: 0, y: -1 };
const LEFT: Point = { x: -1, y: 0 };
const BOTTOM: Point = { x: 0, y: 1 };
const RIGHT: Point = { x: 1, y: 0 };
const SIDES = [TOP, LEFT, BOTTOM, RIGHT];

/** Sites in a square from -1 to 1. Shapes that PowerPoint lacks have a site at each corner instead. */
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

/** The sites of a body, in the order of their numbers. */
function sitesOf(body: Body): readonly Point[] {
  const { shape, x, y, halfWidth, halfHeight } = body;
  return (
    SITES[shape]?.map((site) => ({ x: x + site.x * halfWidth, y: y + site.y * halfHeight })) ??
    cornersOf(body) ??
    []
  );
}

interface Ends {
  readonly from: Point & { readonly site: number };
  readonly to: Point & { readonly site: number };
}

/**
 * The sites to which a link between two bodies is glued: the nearest pair not in `usedPairs` (written
 * `from.site:to.site`), which earlier links between the same bodies use. If all are used, the nearest
 * of all. Ties by the sites' numbers.
 */
export function nearestSites(
  source: Body,
  target: Body,
  usedPairs: ReadonlySet<string> = new Set(),
): Ends | undefined {
  let best: Ends | undefined;
  let leastCost = Number.POSITIVE_INFINITY;
  sitesOf(source).forEach((from, fromSite) => {
    sitesOf(target).forEach((to, toSite) => {
      const isUsed = usedPairs.has(`${fromSite}:${toSite}`);
      // Two links that share one end are harder to tell apart.
      const shared = [...usedPairs].filter(
        (pair) => pair.startsWith(`${fromSite}:`) || pair.endsWith(`:${toSite}`),
      ).length;
      const cost =
        Math.hypot(to.x - from.x, to.y - from.y) +
        source.halfWidth * shared +
        (isUsed ? 1e6 : 0) +
        (source === target && fromSite === toSite ? 1e9 : 0);
      if (cost >= leastCost - 1e-9) return;
      leastCost = cost;
      best = { from: { ...from, site: fromSite }, to: { ...to, site: toSite } };
    });
  });
  return best;
}

/** The two ends with the ids of their nodes. */
export function endsOf(
  { from, to }: Ends,
  source: string,
  target: string,
): { readonly from: End; readonly to: End } {
  return { from: { ...from, node: source }, to: { ...to, node: target } };
}
