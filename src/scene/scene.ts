/** The Scene of a first visit. */
import type { Atlas } from "../atlas/atlas.ts";
import type { Filters, Scene, TableScene } from "../atlas/scene.ts";
import { DEFAULT_ARRANGEMENT } from "../atlas/vocabulary.ts";

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

/** The whole map of an atlas, with nothing selected. */
export function defaultScene(atlas: Pick<Atlas, "id">): Scene {
  return {
    atlas: atlas.id,
    view: "map",
    panel: undefined,
    arrange: DEFAULT_ARRANGEMENT,
    filters: EMPTY_FILTERS,
    select: [],
    focus: undefined,
    camera: undefined,
    table: DEFAULT_TABLE,
    moved: {},
  };
}
