/** Graphs as tables, and the tables of others as graphs. */
export { GEPHI, KUMU, type Names } from "./columns.ts";
export { delimiterOf, rowsOf, UnclosedQuote } from "./delimited.ts";
export { fromTables } from "./fromTables.ts";
export type { Cell, Table } from "./table.ts";
export { toTables } from "./toTables.ts";
