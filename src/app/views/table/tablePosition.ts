/** Where the keyboard is in the table: a whole row, a cell, or the head of a column. */
import type { Column } from "../../../scene/index.ts";

export interface TablePosition {
  /** -1 is the row of heads. */
  readonly index: number;
  /** The id of the row there, so that the place goes with it when rows come, go or are sorted. */
  readonly row: string | undefined;
  /** None: the row as a whole. */
  readonly column: Column | undefined;
}

interface Table {
  readonly rows: readonly { readonly id: string }[];
  readonly columns: readonly Column[];
}

export const HEAD = -1;

/**
 * The place in the table as it is now: with its row where that still is, else on the row that took
 * its place, and on the heads where there is none.
 */
export function settled(
  place: TablePosition,
  table: Table,
  indexOf: ReadonlyMap<string, number>,
): TablePosition {
  const known = place.row === undefined ? undefined : indexOf.get(place.row);
  return at(table, known ?? place.index, place.column);
}

/** The place at a row or the heads, kept within the table. */
export function at(table: Table, index: number, column: Column | undefined): TablePosition {
  const { rows, columns } = table;
  const within = Math.max(HEAD, Math.min(index, rows.length - 1));
  const has = column !== undefined && columns.includes(column);
  if (within === HEAD) return { index: HEAD, row: undefined, column: has ? column : columns[0] };
  return { index: within, row: rows[within]?.id, column: has ? column : undefined };
}

/** From the heads one comes to whole rows; between rows one stays in the column. */
export function moved(place: TablePosition, table: Table, by: number): TablePosition {
  const column = place.index === HEAD ? undefined : place.column;
  return at(table, place.index + by, column);
}

/** Left of the first cell is the whole row; the heads have no such place. */
export function sideways(
  place: TablePosition,
  table: Table,
  to: "next" | "previous" | "first" | "last",
): TablePosition {
  const { columns } = table;
  const now = place.column === undefined ? -1 : columns.indexOf(place.column);
  const last = columns.length - 1;
  const next = { next: Math.min(now + 1, last), previous: now - 1, first: 0, last }[to];
  if (next < 0 && place.index === HEAD) return place;
  return { ...place, column: columns[next] };
}
