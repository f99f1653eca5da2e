/** Positions of an atlas's nodes, in each arrangement and for both panes. */
export { DRAWINGS, layOut } from "./layOutAtlas.ts";
export { layOutPart } from "./layOutPart.ts";
export { labelOf } from "./network.ts";
export { type Part, partOf } from "./part.ts";
export { layoutsAfter, placesOfDraft } from "./placeNew.ts";
export { spread } from "./spread.ts";
