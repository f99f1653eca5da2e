/** What stands on a slide beside a map, or in its place: quotes, passages, tables, a matrix, a legend. */
export { legendItems } from "./legendItems.ts";
export { matrixItems } from "./matrixItems.ts";
export { SOURCES_A_SLIDE, Sources, sourcesSlideOf } from "./numberedSources.ts";
export { passageItems } from "./passageItems.ts";
export { quoteItems } from "./quoteItems.ts";
export { tableItems } from "./tableItems.ts";
