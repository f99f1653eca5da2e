/**
 * The connection sites of PowerPoint's preset shapes, to which connectors are glued, in the order of
 * ECMA-376 part 1 (presetShapeDefinitions.xml).
 */
import { type Body, outlineTowards, type Point } from "../geometry/index.ts";
import type { End } from "./deck.ts";

/** Both coordinates of a point at 45° on a unit circle. */
const DIAGONAL = Math.SQRT1_2;
/** A regular octagon in the same square: half a side. */
const HALF_SIDE = Math.SQRT2 - 1;

const TOP: Point = { x: 0, y: -1 };
const LEFT: Point = { x: -1, y: 0 };
const BOTTOM: Point = { x: 0, y: 1 };
const RIGHT: Point = { x: 1, y: 0 };
const SIDES = [TOP, LEFT, BOTTOM, RIGHT];

/** Sites in a square from -1 to 1, of the shapes whose sites LibreOffice keeps as well. */
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

/** A point where a line may end at a body; `site` is its number if a connector can be glued to it. */
interface Place extends Point {
  readonly site: number | undefined;
}

/**
 * The places where lines to a body may end. A shape whose sites every program keeps has them all.
 * LibreOffice knows stars and outlines of our own by the four middles of their frame only, so lines
 * end there unglued, at the outline.
 */
function placesOf(body: Body, towards: Point): readonly Place[] {
  const { shape, x, y, halfWidth, halfHeight } = body;
  const sites = SITES[shape];
  if (!sites) return [{ ...outlineTowards(body, towards), site: undefined }];
  return sites.map((at, site) => ({ x: x + at.x * halfWidth, y: y + at.y * halfHeight, site }));
}

interface Ends {
  readonly from: Place;
  readonly to: Place;
}

/** What an end at a place of a node, or a whole line, costs beside its length, in CSS pixels. */
export interface EndCosts {
  readonly start: (place: Point) => number;
  readonly end: (place: Point) => number;
  readonly line: (from: Point, to: Point) => number;
}

/**
 * The places where a link between two bodies ends: those of the least length and cost. Ties by the
 * sites' numbers.
 */
export function nearestSites(source: Body, target: Body, costs?: EndCosts): Ends | undefined {
  let best: Ends | undefined;
  let leastCost = Number.POSITIVE_INFINITY;
  for (const from of placesOf(source, target)) {
    for (const to of placesOf(target, source)) {
      const cost =
        Math.hypot(to.x - from.x, to.y - from.y) +
        (costs ? costs.start(from) + costs.end(to) + costs.line(from, to) : 0) +
        (source === target && from.site === to.site ? 1e9 : 0);
      if (cost >= leastCost - 1e-9) continue;
      leastCost = cost;
      best = { from, to };
    }
  }
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
