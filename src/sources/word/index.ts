/** Reads a Word file into blocks and a report. */
export { readWord } from "./readWord.ts";
export type { Changes } from "./runs.ts";
