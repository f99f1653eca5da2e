/** What the shapes, colours and lines of a picture mean. */
export { type KindEntry, type Legend, legendOf } from "./legend.ts";
export { legendElements } from "./legendElements.ts";
