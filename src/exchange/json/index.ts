/** Reads and writes graphs as JSON. */
export { writeKumu } from "./kumu.ts";
export { readJson } from "./readJson.ts";
export { writeCytoscape, writeGraphology, writeNodeLink } from "./writeJson.ts";
