/** Reads Word files. */
export { readWord } from "./readWord.ts";
export type { Changes } from "./runs.ts";
