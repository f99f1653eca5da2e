/** What a person can do to the table of a Scene, as pure functions `TableScene → TableScene`. */

import type { SortKey, TableScene } from "./scene.ts";
import { type Column, TABLE_COLUMNS, type TableRows } from "./sceneVocabulary.ts";
import { FIRST_COLUMNS, NUMBERS, shownColumns, sortKeys } from "./tableColumns.ts";

/**
 * All columns that rows of this sort can have: those shown as they stand in the table, and each of
 * the others where it would come, after the one that it follows in the format's own order.
 */
export function columnOrder(table: TableScene): readonly Column[] {
  const order = [...shownColumns(table)];
  TABLE_COLUMNS[table.rows].forEach((column, at, all) => {
    if (order.includes(column)) return;
    const before = all[at - 1];
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, column);
  });
  return order;
}

/** Other rows begin with their own columns, in the atlas's order. */
export function showRows(table: TableScene, rows: TableRows): TableScene {
  return rows === table.rows ? table : { rows, columns: [], sort: [] };
}

/** Shows a column or takes it away; the last one stays. */
export function toggleColumn(table: TableScene, column: Column): TableScene {
  const shown = shownColumns(table);
  const next = columnOrder(table).filter((one) => shown.includes(one) !== (one === column));
  return next.length === 0 ? table : withColumns(table, next);
}

/** Puts a shown column to another place among those shown, counted from 0. */
export function moveColumn(table: TableScene, column: Column, place: number): TableScene {
  const shown = shownColumns(table);
  const others = shown.filter((one) => one !== column);
  const to = Math.max(0, Math.min(place, others.length));
  if (others.length === shown.length || shown[to] === column) return table;
  return withColumns(table, [...others.slice(0, to), column, ...others.slice(to)]);
}

/** A table as it is at first names no columns. */
function withColumns(table: TableScene, columns: readonly Column[]): TableScene {
  const first = FIRST_COLUMNS[table.rows];
  const isFirst = columns.length === first.length && columns.every((one, at) => one === first[at]);
  return { ...table, columns: isFirst ? [] : columns };
}

/**
 * Sorts by a column: first one way, then the other, then no more. Words begin with A, numbers with
 * the greatest. `adds` keeps the other columns and sorts by this one after them; without it
 * the table is sorted by this column alone.
 */
export function sortBy(table: TableScene, column: Column, adds: boolean): TableScene {
  const sort = sortKeys(table);
  const now = sort.find((key) => key.column === column);
  const begins = NUMBERS.has(column);
  const isOver = now !== undefined && now.down !== begins;
  const key = { column, down: now ? !now.down : begins };
  if (!adds) return { ...table, sort: isOver && sort.length === 1 ? [] : [only(now, key, sort)] };
  if (!now) return { ...table, sort: [...sort, key] };
  return {
    ...table,
    sort: sort.flatMap((one) => (one !== now ? one : isOver ? [] : key)),
  };
}

/** A column that others were sorted with too is first sorted alone, as it is. */
function only(now: SortKey | undefined, next: SortKey, sort: readonly SortKey[]): SortKey {
  return now && sort.length > 1 ? now : next;
}
