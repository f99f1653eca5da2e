/**
 * Default values of a Scene, and the conversion between a complete Scene and the form in a file, where
 * everything that has its default value is left out.
 */
import { ATTRIBUTES, perAttribute } from "../atlas/attributes/index.ts";
import type { WrittenScene } from "../atlas/format/index.ts";
import type { Atlas } from "../atlas/index.ts";
import type {
  Facet,
  Filters,
  MatrixChoice,
  MeasuresChoice,
  PathsChoice,
  Scene,
  SceneFile,
  TableChoice,
  TextChoice,
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
  ...perAttribute(ATTRIBUTES, "facet", () => []),
  atLeast: 1,
  hideUnlinked: false,
};

/** In the order in which filters are displayed. */
export const FACETS: readonly Facet[] = [
  "pillars",
  "kinds",
  "types",
  "families",
  "relations",
  ...ATTRIBUTES.map(({ facet }) => facet),
  "documents",
];

/** No search for paths. */
export const NO_PATHS: PathsChoice = {
  from: [],
  to: [],
  steps: undefined,
  direction: "out",
  follow: [],
  alone: [],
};
/** All nodes, with the default columns, in the atlas's order. */
export const DEFAULT_TABLE: TableChoice = { rows: "nodes", columns: [], sort: [] };
/** The matrix with the atlas's default axes. */
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
/** The Text view at the beginning of the text. */
export const DEFAULT_TEXT: TextChoice = { quote: undefined, section: undefined, uncited: false };
/** The size of nodes shows how many statements they have, the colour their kind. */
export const DEFAULT_MEASURES: MeasuresChoice = {
  list: "betweenness",
  size: undefined,
  colour: undefined,
};

/** The Scene of a first visit: the whole map, with nothing selected. */
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
    text: DEFAULT_TEXT,
    codebook: undefined,
  };
}

/** Completes a Scene from a file with defaults. Its form must be valid, as compile() ensures. */
export function completeScene(atlas: Pick<Atlas, "id">, written: WrittenScene): Scene {
  const file: SceneFile = written;
  const { paths, measures, filters, table, matrix, text, ...plain } = file;
  return {
    ...withDefaults<Scene>(defaultScene(atlas), plain),
    paths: withDefaults(NO_PATHS, paths),
    measures: withDefaults(DEFAULT_MEASURES, measures),
    filters: withDefaults(EMPTY_FILTERS, filters),
    table: withDefaults(DEFAULT_TABLE, table),
    matrix: withDefaults(DEFAULT_MATRIX, matrix),
    text: withDefaults(DEFAULT_TEXT, text),
  };
}

/** `defaults` overridden by those of `values` that are not `undefined`. */
function withDefaults<T extends object>(
  defaults: T,
  values: { readonly [K in keyof T]?: T[K] | undefined } = {},
): T {
  const defined = Object.entries(values).filter(([, value]) => value !== undefined);
  return { ...defaults, ...Object.fromEntries(defined) };
}

/**
 * A Scene as it is written to a file: without defaults, and without the played step and the codebook.
 * `completeScene` reverses it.
 */
export function sceneFile({ atlas, play: _, codebook: __, ...scene }: Scene): SceneFile {
  return changesFrom(scene, defaultScene({ id: atlas }));
}

/** The properties of a value that differ from `base`, recursively; a list counts as one value. */
function changesFrom(value: object, base: object): object {
  const baseValues = new Map<string, unknown>(Object.entries(base));
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]) => {
      const basePart = baseValues.get(name);
      if (part === undefined || JSON.stringify(part) === JSON.stringify(basePart)) return [];
      const changed = isPlain(part) && isPlain(basePart) ? changesFrom(part, basePart) : part;
      return [[name, changed]];
    }),
  );
}

function isPlain(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
