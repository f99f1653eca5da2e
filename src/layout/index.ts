/** Positions of an atlas's nodes, in each arrangement and for both panes. */
export { DRAWINGS, layOut } from "./layOutAtlas.ts";
