/** The columns that the table of a Scene shows and is sorted by. */
import { ATTRIBUTE_IDS } from "../atlas/attributes/index.ts";
import type { SortKey, TableChoice } from "./scene.ts";
import { type Column, TABLE_COLUMNS, type TableRows } from "./sceneVocabulary.ts";

/** The default columns of each type of row. */
export const DEFAULT_COLUMNS: Readonly<Record<TableRows, readonly Column[]>> = {
  nodes: ["name", "kind", "type", "pillars", "statements", "links", "out", "in"],
  links: ["source", "relation", "target", "words", ...ATTRIBUTE_IDS],
  quotes: ["words", "supports", "document", "section", ...ATTRIBUTE_IDS],
};

/** Columns of numbers: aligned right, and sorted from the largest first. */
export const NUMBER_COLUMNS: ReadonlySet<Column> = new Set([
  "statements",
  "links",
  "out",
  "in",
  "betweenness",
  "cutpoint",
  "kindBrokerage",
  "pillarBrokerage",
  "quotes",
]);

/** The columns to show, in order. */
export function shownColumns({ rows, columns }: TableChoice): readonly Column[] {
  const chosen = columns.filter((column) => TABLE_COLUMNS[rows].includes(column));
  return chosen.length > 0 ? [...new Set(chosen)] : DEFAULT_COLUMNS[rows];
}

/** The sort keys that apply to these rows. */
export function sortKeys({ rows, sort }: TableChoice): readonly SortKey[] {
  return sort.filter(({ column }) => TABLE_COLUMNS[rows].includes(column));
}
