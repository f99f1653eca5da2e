/** Where do the nodes of an atlas stand, in each arrangement and for both panes? */
export { layOut } from "./layOutAtlas.ts";
