/** The legend of a picture: what its shapes, colours and lines mean. */
export { type ColourEntry, colourEntries } from "./colourEntries.ts";
export { type KindEntry, type Legend, legendOf } from "./legend.ts";
export { legendElements, WIDTH_WORDS } from "./legendElements.ts";
