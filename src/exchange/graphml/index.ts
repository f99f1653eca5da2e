/** Reads and writes GraphML. */
export { readGraphml } from "./readGraphml.ts";
export { writeGraphml } from "./writeGraphml.ts";
