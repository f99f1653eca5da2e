/** The legend of a picture: what its shapes, colours and lines mean. */
export { type KindEntry, type Legend, legendOf } from "./legend.ts";
export { legendElements } from "./legendElements.ts";
