/** What the size and colour of nodes stand for. Their shape always stands for the kind. */
import type { Atlas } from "../atlas/index.ts";
import { RADIUS, radiusOf } from "../layout/boxes/index.ts";
import { memo, memoByContent } from "../query/visible/index.ts";
import { isGrouping, type MeasuresChoice } from "../scene/index.ts";
import { coloursOf } from "./colours.ts";
import type { Measured } from "./measured.ts";
import { tone } from "./tones.ts";

export interface Encoding {
  /** Radius by node id; undefined: by number of statements. */
  readonly radii: ReadonlyMap<string, number> | undefined;
  /** Colour by node id (see tone()); undefined: by kind. */
  readonly tones: ReadonlyMap<string, string> | undefined;
  /** Colour by link id, also of links that are not lit; undefined: by family, where they are lit. */
  readonly linkTones?: ReadonlyMap<string, string> | undefined;
  /** How often as wide as usual a link is, by its id; undefined: all alike. */
  readonly widths?: ReadonlyMap<string, number> | undefined;
  /** What stands on a link at rest, by its id: the number of links that it counts. */
  readonly counts?: ReadonlyMap<string, string> | undefined;
}

/** The encoding of a first visit. */
export const PLAIN: Encoding = { radii: undefined, tones: undefined };

type Choice = Pick<MeasuresChoice, "size" | "colour" | "width">;

/**
 * The encoding for a choice of size, colour and width, as far as they have been measured. Returns the
 * same object for equal choices, so that nothing is redrawn.
 */
export function encodingOf(
  atlas: Atlas,
  measured: Measured | undefined,
  { size, colour, width }: Choice,
): Encoding {
  const known = measured || !isGrouping(colour) ? colour : undefined;
  if (!(measured && size) && known === undefined && width === undefined) return PLAIN;
  return encodings(atlas)(measured ?? NOT_MEASURED, size, known, width);
}

const encodings = memo((atlas: Atlas) =>
  memoByContent(
    (
      { ids, values, groups }: Pick<Measured, "ids" | "values" | "groups">,
      size: Choice["size"],
      colour: Choice["colour"],
      width: Choice["width"],
    ): Encoding => {
      const sizes = size && values[size];
      const ranks = isGrouping(colour) ? groups[colour] : undefined;
      return {
        ...PLAIN,
        ...(colour && !isGrouping(colour) && coloursOf(atlas, colour)),
        ...(ranks && { tones: byId(ids, groupTones(ranks)) }),
        radii: sizes && byId(ids, radiiOf(sizes)),
        widths: width && widthsOf(atlas.edges),
      };
    },
  ),
);

const NOT_MEASURED = { ids: [], values: {}, groups: {} };

/** Width of the link with the most statements, as a multiple of one with one. */
const MOST_WIDE = 4;

/** The width of a link of which there are `count` by something, of at most `most`. */
export function widthOf(count: number, most: number, widest: number): number {
  return 1 + (widest - 1) * Math.sqrt((Math.max(1, count) - 1) / Math.max(1, most - 1));
}

function widthsOf(edges: Atlas["edges"]): ReadonlyMap<string, number> {
  const most = edges.reduce((max, { statements }) => Math.max(max, statements), 2);
  return new Map(edges.map(({ id, statements }) => [id, widthOf(statements, most, MOST_WIDE)]));
}

/** Radii for these values, within the layout's range; the area grows with the value, from 0. */
function radiiOf(values: readonly number[]): readonly number[] {
  const most = values.reduce((max, value) => Math.max(max, value), 0);
  if (most === 0) return values.map(() => RADIUS[0]);
  return values.map((value) => radiusOf(value, 0, most));
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
