/**
 * How links are bent round names: each is a curve with one control point, which is one of sixty, so that
 * the search has few to try and the page is sent a letter for each.
 */

/** The name of the pair of nodes that a link ties: the same for both directions. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** The control point of a curve, seen from the straight line between the centres of its two nodes. */
export interface LinkBend {
  /** Beside which part of the line it lies, from the one of both nodes whose id comes first. */
  readonly part: number;
  /** How far to the right of the line, looking along it with y pointing down. */
  readonly away: number;
}

/** The number of the bend that a straight link has. */
export const STRAIGHT = 0;

const PARTS = [0.3, 0.5, 0.7] as const;
/** Distance between two control points, and how many there are on each side of the line. */
const STEP = 14;
const STEPS = 10;

/** All bends, by their numbers: the three parts side by side, ever farther away, right and left in turn. */
const BENDS: readonly LinkBend[] = [
  { part: 0.5, away: 0 },
  ...Array.from(
    { length: 2 * STEPS },
    (_, k) => STEP * (1 + (k >> 1)) * (k % 2 === 0 ? 1 : -1),
  ).flatMap((away) => PARTS.map((part) => ({ part, away }))),
];

/** How many bends there are, the straight one among them. */
export const BEND_COUNT = BENDS.length;

/** The bend with a number. */
export function bendAt(number: number): LinkBend {
  return BENDS[number] ?? { part: 0.5, away: 0 };
}

/** The number of the same bend seen from the other end. */
export function mirrored(number: number): number {
  const { part, away } = bendAt(number);
  return BENDS.findIndex((other) => other.away === -away && other.part + part === 1);
}
