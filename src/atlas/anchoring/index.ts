/** Where do these words stand in a text, and if they do not, what comes nearest? */
export { type Anchoring, createAnchoring, PLACES_MAX, type Selector } from "./anchor.ts";
export { indexGrams } from "./grams.ts";
export { nearestAmong, nearestPassage } from "./passage.ts";
export { singleOut } from "./singleOut.ts";
