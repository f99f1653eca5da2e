/** Finds quoted words in a text, or the passage nearest to them. */
export { markDifference } from "./align.ts";
export { type Anchoring, createAnchoring, PLACES_MAX, type Selector } from "./anchor.ts";
export { indexGrams } from "./grams.ts";
export { nearestAmong, nearestPassage } from "./passage.ts";
export { type Context, contextFor, singleOut } from "./singleOut.ts";
