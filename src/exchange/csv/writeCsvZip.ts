/** Writes a graph as a zip of CSV files (RFC 4180, UTF-8). */
import { writeCsv } from "../../query/table/index.ts";
import type { ExchangeGraph } from "../model/index.ts";
import { type Cell, type Names, toTables } from "../tables/index.ts";
import { zip } from "../zip/index.ts";

export function writeCsvZip(graph: ExchangeGraph, names: Names): Uint8Array<ArrayBuffer> {
  return zip(
    toTables(graph, names).map(({ name, header, rows }) => [
      `${name}.csv`,
      writeCsv([header, ...rows.map((row) => row.map(csvCell))]),
    ]),
  );
}

/** Numbers as they are, since a number is never run as a formula; an empty cell for no value. */
function csvCell(cell: Cell): string | number {
  return typeof cell === "number" ? cell : String(cell ?? "");
}
