/** The Scene of a first visit. */
import type { Atlas } from "../atlas/atlas.ts";
import type {
  Filters,
  MatrixChoice,
  MeasuresAsked,
  Scene,
  TableScene,
  TextScene,
} from "../atlas/scene.ts";
import { DEFAULT_ARRANGEMENT, MATRIX_DIRECTIONS, MATRIX_ORDERS } from "../atlas/vocabulary.ts";
import { NO_PATHS } from "./paths.ts";

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
export const EMPTY_TEXT: TextScene = { quote: undefined, uncited: false };
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
  };
}
