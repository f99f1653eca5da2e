/** What the size and the colour of nodes tell. Their shapes always tell the kind. */
import { scaleSqrt } from "d3-scale";
import { type NodeShape, OWN_SHAPES, SHARED_SHAPE } from "../../geometry/index.ts";
import { RADIUS } from "../../layout/boxes/index.ts";
import type { Measures } from "../../query/measures/index.ts";
import type { Visible } from "../../query/visible/index.ts";
import type { Grouping, Measure } from "../../scene/index.ts";

export interface Encoding {
  /** Radius by node id; undefined: by how much is said of a node. */
  readonly radii: ReadonlyMap<string, number> | undefined;
  /** Colour by node id (see tone()); undefined: by kind. */
  readonly tones: ReadonlyMap<string, string> | undefined;
}

/** As on a first visit. */
export const PLAIN: Encoding = { radii: undefined, tones: undefined };

/** What was measured of what is shown, as far as it has come. */
export interface Measured extends Measures {
  readonly of: Visible;
  /** The nodes in whose order the lists stand. */
  readonly ids: readonly string[];
}

export interface Asked {
  /** `undefined`: by how much is said of a node. */
  readonly size: Measure | undefined;
  /** `undefined`: by kind. */
  readonly colour: Grouping | undefined;
}

const cache = new WeakMap<Measured, Asked & { readonly encoding: Encoding }>();

/**
 * The encoding that was asked for, as far as it has been measured. The same value as long as both
 * stay, so that nothing is drawn again.
 */
export function encodingOf(measured: Measured | undefined, { size, colour }: Asked): Encoding {
  if (!measured || (size === undefined && colour === undefined)) return PLAIN;
  const last = cache.get(measured);
  if (last && last.size === size && last.colour === colour) return last.encoding;
  const { ids, values, groups } = measured;
  const encoding: Encoding = {
    radii: size && values[size] && byId(ids, radiiOf(values[size])),
    tones: colour && groups[colour] && byId(ids, groupTones(groups[colour])),
  };
  cache.set(measured, { size, colour, encoding });
  return encoding;
}

/** Within the radii that the layout keeps room for; the area grows with the value, from 0. */
function radiiOf(values: readonly number[]): readonly number[] {
  const most = values.reduce((max, value) => Math.max(max, value), 0);
  if (most === 0) return values.map(() => RADIUS[0]);
  const scale = scaleSqrt().domain([0, most]).range(RADIUS).clamp(true);
  return values.map((value) => scale(value));
}

/**
 * A colour for each group by its rank. Those beyond the eighth share the neutral one, and so do
 * nodes that are a group by themselves.
 */
export function groupTones(ranks: readonly number[]): readonly string[] {
  const sizes = new Map<number, number>();
  for (const rank of ranks) sizes.set(rank, (sizes.get(rank) ?? 0) + 1);
  return ranks.map((rank) => (sizes.get(rank) === 1 ? tone(-1) : tone(rank)));
}

function byId<T>(ids: readonly string[], values: readonly T[]): ReadonlyMap<string, T> {
  return new Map(values.map((value, place) => [ids[place] ?? "", value]));
}

/** How many kinds have a shape and a colour of their own. */
export const OWN_TONES = OWN_SHAPES.length;

/** The shape of the kind at this place in the atlas's list. */
export function nodeShape(kindIndex: number): NodeShape {
  return OWN_SHAPES[kindIndex] ?? SHARED_SHAPE;
}

/** `"1"` to `"8"`, or `"rest"`: which colour a kind or a family has. */
export function tone(index: number): string {
  return index >= 0 && index < OWN_TONES ? String(index + 1) : "rest";
}
