/** Formats of other programs: what each holds, and how it is read and written. */
export { FORMATS, formatOf, formatsNamed, losses, readGraph } from "./formats.ts";
