/** Reads and writes Excel workbooks. */
export { readXlsx } from "./readXlsx.ts";
export { CELL_MAX, ROWS_MAX, writeXlsx } from "./writeXlsx.ts";
