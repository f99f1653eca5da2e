/** Reads and writes GEXF, Gephi's own format. */
export { readGexf } from "./readGexf.ts";
export { type GexfVersion, writeGexf } from "./writeGexf.ts";
