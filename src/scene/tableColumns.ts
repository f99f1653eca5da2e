/** Which columns the table of a Scene has, and which of them it is sorted by. */
import type { SortKey, TableScene } from "./scene.ts";
import { type Column, TABLE_COLUMNS, type TableRows } from "./sceneVocabulary.ts";

/** The columns that rows of each sort have at first. */
export const FIRST_COLUMNS: Readonly<Record<TableRows, readonly Column[]>> = {
  nodes: ["name", "kind", "type", "pillars", "statements", "links", "out", "in"],
  links: ["source", "relation", "target", "words", "basis", "status", "force"],
  quotes: ["words", "supports", "document", "section", "basis", "status", "force"],
};

/** Columns of numbers: they stand at the right, and the greatest is looked for first. */
export const NUMBERS: ReadonlySet<Column> = new Set([
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

/** The columns shown, from the first to the last. */
export function shownColumns({ rows, columns }: TableScene): readonly Column[] {
  const chosen = columns.filter((column) => TABLE_COLUMNS[rows].includes(column));
  return chosen.length > 0 ? [...new Set(chosen)] : FIRST_COLUMNS[rows];
}

/** Sort keys that rows of this sort have. */
export function sortKeys({ rows, sort }: TableScene): readonly SortKey[] {
  return sort.filter(({ column }) => TABLE_COLUMNS[rows].includes(column));
}
