/** What the size and colour of nodes stand for. Their shape always stands for the kind. */
import { scaleSqrt } from "d3-scale";
import { type NodeShape, OWN_SHAPES, SHARED_SHAPE } from "../geometry/index.ts";
import { RADIUS } from "../layout/boxes/index.ts";
import { memoByContent } from "../query/visible/index.ts";
import type { Grouping, Measure } from "../scene/index.ts";
import type { Measured } from "./measured.ts";

export interface Encoding {
  /** Radius by node id; undefined: by number of statements. */
  readonly radii: ReadonlyMap<string, number> | undefined;
  /** Colour by node id (see tone()); undefined: by kind. */
  readonly tones: ReadonlyMap<string, string> | undefined;
  /** How often as wide as usual a link is, by its id; undefined: all alike. */
  readonly widths?: ReadonlyMap<string, number> | undefined;
  /** What stands on a link at rest, by its id: the number of links that it counts. */
  readonly counts?: ReadonlyMap<string, string> | undefined;
}

/** The encoding of a first visit. */
export const PLAIN: Encoding = { radii: undefined, tones: undefined };

interface EncodingChoice {
  /** `undefined`: by number of statements. */
  readonly size: Measure | undefined;
  /** `undefined`: by kind. */
  readonly colour: Grouping | undefined;
}

/**
 * The encoding for a choice of size and colour, as far as they have been measured. Returns the same
 * object for equal choices, so that nothing is redrawn.
 */
export function encodingOf(
  measured: Measured | undefined,
  { size, colour }: EncodingChoice,
): Encoding {
  if (!measured || (size === undefined && colour === undefined)) return PLAIN;
  return encodings(measured, size, colour);
}

const encodings = memoByContent(
  (
    { ids, values, groups }: Measured,
    size: EncodingChoice["size"],
    colour: EncodingChoice["colour"],
  ): Encoding => ({
    radii: size && values[size] && byId(ids, radiiOf(values[size])),
    tones: colour && groups[colour] && byId(ids, groupTones(groups[colour])),
  }),
);

/** Radii for these values, within the layout's range; the area grows with the value, from 0. */
function radiiOf(values: readonly number[]): readonly number[] {
  const most = values.reduce((max, value) => Math.max(max, value), 0);
  if (most === 0) return values.map(() => RADIUS[0]);
  const scale = scaleSqrt().domain([0, most]).range(RADIUS).clamp(true);
  return values.map((value) => scale(value));
}

/**
 * A colour for each node by the rank of its group. Groups beyond the eighth share the neutral colour,
 * and so do groups of a single node.
 */
export function groupTones(ranks: readonly number[]): readonly string[] {
  const sizes = new Map<number, number>();
  for (const rank of ranks) sizes.set(rank, (sizes.get(rank) ?? 0) + 1);
  return ranks.map((rank) => (sizes.get(rank) === 1 ? tone(-1) : tone(rank)));
}

function byId<T>(ids: readonly string[], values: readonly T[]): ReadonlyMap<string, T> {
  return new Map(values.map((value, index) => [ids[index] ?? "", value]));
}

/** Number of kinds with a shape and a colour of their own. */
export const OWN_TONES = OWN_SHAPES.length;

/** The shape of the kind at this index in the atlas's list. */
export function nodeShape(kindIndex: number): NodeShape {
  return OWN_SHAPES[kindIndex] ?? SHARED_SHAPE;
}

/** The name of the colour of a kind or a family: `"1"` to `"8"`, or `"rest"`. */
export function tone(index: number): string {
  return index >= 0 && index < OWN_TONES ? String(index + 1) : "rest";
}
