/** Reads and writes Excel workbooks. */
export { readXlsx } from "./readXlsx.ts";
export { writeXlsx } from "./writeXlsx.ts";
