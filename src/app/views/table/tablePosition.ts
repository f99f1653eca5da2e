/** The keyboard's position in the table: a whole row, a cell, or a column header. */
import type { Column } from "../../../scene/index.ts";

export interface TablePosition {
  /** Index of the row; -1 is the header row. */
  readonly index: number;
  /** The id of that row, so that the position follows it when rows are filtered or sorted. */
  readonly row: string | undefined;
  /** Undefined for the row as a whole. */
  readonly column: Column | undefined;
}

interface Table {
  readonly rows: readonly { readonly id: string }[];
  readonly columns: readonly Column[];
}

export const HEAD = -1;

/**
 * Updates a position after rows have changed: it follows its row if that is still there, or else
 * stays at the index, or goes to the header row if there are no rows.
 */
export function settlePosition(
  position: TablePosition,
  table: Table,
  indexOf: ReadonlyMap<string, number>,
): TablePosition {
  const index = position.row === undefined ? undefined : indexOf.get(position.row);
  return positionAt(table, index ?? position.index, position.column);
}

/** The position at a row or the header row, clamped to the table. */
export function positionAt(table: Table, index: number, column: Column | undefined): TablePosition {
  const { rows, columns } = table;
  const within = Math.max(HEAD, Math.min(index, rows.length - 1));
  const hasColumn = column !== undefined && columns.includes(column);
  if (within === HEAD)
    return { index: HEAD, row: undefined, column: hasColumn ? column : columns[0] };
  return { index: within, row: rows[within]?.id, column: hasColumn ? column : undefined };
}

/** Moves by rows: from the header row to a whole row, otherwise within the column. */
export function moveByRows(position: TablePosition, table: Table, by: number): TablePosition {
  const column = position.index === HEAD ? undefined : position.column;
  return positionAt(table, position.index + by, column);
}

/** Moves by cells; left of the first cell is the whole row, except in the header row. */
export function moveByCells(
  position: TablePosition,
  table: Table,
  to: "next" | "previous" | "first" | "last",
): TablePosition {
  const { columns } = table;
  const current = position.column === undefined ? -1 : columns.indexOf(position.column);
  const last = columns.length - 1;
  const next = { next: Math.min(current + 1, last), previous: current - 1, first: 0, last }[to];
  if (next < 0 && position.index === HEAD) return position;
  return { ...position, column: columns[next] };
}
