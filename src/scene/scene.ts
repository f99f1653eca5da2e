/** The Scene of a first visit. */
import type { Atlas } from "../atlas/atlas.ts";
import type { Filters, MeasuresAsked, Scene } from "../atlas/scene.ts";
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
    arrange: DEFAULT_ARRANGEMENT,
    compare: undefined,
    measures: DEFAULT_MEASURES,
    filters: EMPTY_FILTERS,
    select: [],
    focus: undefined,
    camera: undefined,
    moved: {},
  };
}
