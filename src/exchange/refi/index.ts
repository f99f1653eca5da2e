/** Reads and writes REFI-QDA, the exchange format of programs for qualitative research. */
export { readRefi } from "./readRefi.ts";
export { writeCodebook, writeProject } from "./writeRefi.ts";
