/** Reads and writes Excel workbooks. */
export { readXlsx } from "./readXlsx.ts";
export { CELL_MAX, ROWS_MAX } from "./sheetLimits.ts";
export { writeXlsx } from "./writeXlsx.ts";
