/** Reads and writes tables as CSV files, several of them as a zip. */
export { readCsv } from "./readCsv.ts";
export { writeCsvZip } from "./writeCsvZip.ts";
