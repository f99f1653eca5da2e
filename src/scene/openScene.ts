/**
 * Scenes with nothing left open: that of a first visit, and those of a briefing's steps as their
 * author wrote them. What an author leaves out is as on a first visit, and the other way round.
 */
import type { WrittenScene } from "../atlas/format/index.ts";
import type { Atlas } from "../atlas/index.ts";
import type {
  Facet,
  Filters,
  MatrixChoice,
  MeasuresAsked,
  PathsAsked,
  Scene,
  SceneFile,
  TableScene,
  TextScene,
} from "./scene.ts";
import { DEFAULT_ARRANGEMENT, MATRIX_DIRECTIONS, MATRIX_ORDERS } from "./sceneVocabulary.ts";

/** Filters that show the whole atlas. */
export const EMPTY_FILTERS: Filters = {
  pillars: [],
  kinds: [],
  types: [],
  relations: [],
  families: [],
  documents: [],
  basis: [],
  statuses: [],
  forces: [],
  atLeast: 1,
  hideUnlinked: false,
};

/** In the order of the filters. */
export const FACETS: readonly Facet[] = [
  "pillars",
  "kinds",
  "types",
  "families",
  "relations",
  "basis",
  "statuses",
  "forces",
  "documents",
];

/** No paths are asked for. */
export const NO_PATHS: PathsAsked = {
  from: [],
  to: [],
  steps: undefined,
  direction: "out",
  follow: [],
  alone: [],
};
/** All nodes, with the columns of a first visit, in the atlas's order. */
export const DEFAULT_TABLE: TableScene = { rows: "nodes", columns: [], sort: [] };
/** The matrix that nobody has touched. */
export const DEFAULT_MATRIX: MatrixChoice = {
  rows: undefined,
  columns: undefined,
  through: undefined,
  weight: "count",
  direction: MATRIX_DIRECTIONS[0],
  order: MATRIX_ORDERS[0],
  split: false,
  hideEmpty: false,
  cell: undefined,
};
/** The text from its beginning. */
export const EMPTY_TEXT: TextScene = { quote: undefined, section: undefined, uncited: false };
/** Size tells how much is said of a node, colour its kind. */
export const DEFAULT_MEASURES: MeasuresAsked = {
  list: "betweenness",
  size: undefined,
  colour: undefined,
};

/** The whole map of an atlas, with nothing selected. */
export function defaultScene(atlas: Pick<Atlas, "id">): Scene {
  return {
    atlas: atlas.id,
    play: undefined,
    view: "map",
    panel: undefined,
    paths: NO_PATHS,
    ask: undefined,
    arrange: DEFAULT_ARRANGEMENT,
    compare: undefined,
    measures: DEFAULT_MEASURES,
    filters: EMPTY_FILTERS,
    select: [],
    focus: undefined,
    camera: undefined,
    table: DEFAULT_TABLE,
    moved: {},
    matrix: DEFAULT_MATRIX,
    text: EMPTY_TEXT,
    codebook: undefined,
  };
}

/** The Scene that an author wrote, whole. It has the form of one: compile() has seen to that. */
export function openScene(atlas: Pick<Atlas, "id">, written: WrittenScene): Scene {
  const file: SceneFile = written;
  const { paths, measures, filters, table, matrix, text, ...plain } = file;
  return {
    ...filled<Scene>(defaultScene(atlas), plain),
    paths: filled(NO_PATHS, paths),
    measures: filled(DEFAULT_MEASURES, measures),
    filters: filled(EMPTY_FILTERS, filters),
    table: filled(DEFAULT_TABLE, table),
    matrix: filled(DEFAULT_MATRIX, matrix),
    text: filled(EMPTY_TEXT, text),
  };
}

/** A value with what is given in place of the first; `undefined` gives nothing. */
function filled<T extends object>(
  first: T,
  given: { readonly [K in keyof T]?: T[K] | undefined } = {},
): T {
  const there = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...first, ...Object.fromEntries(there) };
}

/**
 * A Scene as it is written into a file: what is as on a first visit is left out, and so are which
 * step is played and the codebook. `openScene` gives it back whole.
 */
export function sceneFile({ atlas, play: _, codebook: __, ...scene }: Scene): SceneFile {
  return different(scene, defaultScene({ id: atlas }));
}

/** What of a value differs from another, property by property; lists count as one value. */
function different(value: object, from: object): object {
  const before = new Map<string, unknown>(Object.entries(from));
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, now]) => {
      const then = before.get(name);
      if (now === undefined || JSON.stringify(now) === JSON.stringify(then)) return [];
      const inner = isPlain(now) && isPlain(then) ? different(now, then) : now;
      return [[name, inner]];
    }),
  );
}

function isPlain(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
