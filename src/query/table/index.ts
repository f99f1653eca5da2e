/** The table: its rows, cells and order, and how it is exported. */
export { cellOf, cellTable, cellText, type TableContext, type ValueNames } from "./cells.ts";
export { writeCsv } from "./csv.ts";
export { type Row, rowWords, tableRows } from "./rows.ts";
export { sceneTable, type TableNames, type TextRow } from "./sceneTable.ts";
export { sortRows } from "./sortRows.ts";
