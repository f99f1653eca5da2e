/** What a user can do to the table, as pure functions `TableChoice → TableChoice`. */
import type { SortKey, TableChoice } from "./scene.ts";
import { type Column, TABLE_COLUMNS, type TableRows } from "./sceneVocabulary.ts";
import { DEFAULT_COLUMNS, NUMBER_COLUMNS, shownColumns, sortKeys } from "./tableColumns.ts";

/**
 * All columns that these rows can have: the shown ones in the table's order, and each hidden one where
 * it would be inserted, after its predecessor in the default order.
 */
function columnOrder(table: TableChoice): readonly Column[] {
  const order = [...shownColumns(table)];
  TABLE_COLUMNS[table.rows].forEach((column, at, columns) => {
    if (order.includes(column)) return;
    const before = columns[at - 1];
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, column);
  });
  return order;
}

/** Shows other rows, with their default columns and in the atlas's order. */
export function showRows(table: TableChoice, rows: TableRows): TableChoice {
  return rows === table.rows ? table : { rows, columns: [], sort: [] };
}

/** Shows or hides a column; the last one can't be hidden. */
export function toggleColumn(table: TableChoice, column: Column): TableChoice {
  const shown = shownColumns(table);
  const next = columnOrder(table).filter((each) => shown.includes(each) !== (each === column));
  return next.length === 0 ? table : withColumns(table, next);
}

/** Moves a shown column to another place among the shown ones, counted from 0. */
export function moveColumn(table: TableChoice, column: Column, place: number): TableChoice {
  const shown = shownColumns(table);
  const others = shown.filter((each) => each !== column);
  const to = Math.max(0, Math.min(place, others.length));
  if (others.length === shown.length || shown[to] === column) return table;
  return withColumns(table, [...others.slice(0, to), column, ...others.slice(to)]);
}

/** The table with these columns; the default columns are stored as an empty list. */
function withColumns(table: TableChoice, columns: readonly Column[]): TableChoice {
  const defaults = DEFAULT_COLUMNS[table.rows];
  const isDefault =
    columns.length === defaults.length && columns.every((each, at) => each === defaults[at]);
  return { ...table, columns: isDefault ? [] : columns };
}

/**
 * Cycles the sorting by a column: first in one direction, then in the other, then not at all. Texts
 * begin with A, numbers with the largest. With `isAdditional`, the other sort keys stay and this one
 * comes after them; otherwise the table is sorted by this column only.
 */
export function sortBy(table: TableChoice, column: Column, isAdditional: boolean): TableChoice {
  const sort = sortKeys(table);
  const current = sort.find((key) => key.column === column);
  const startsDown = NUMBER_COLUMNS.has(column);
  const isLastState = current !== undefined && current.down !== startsDown;
  const key = { column, down: current ? !current.down : startsDown };
  if (!isAdditional)
    return {
      ...table,
      sort: isLastState && sort.length === 1 ? [] : [nextSingleKey(current, key, sort)],
    };
  if (!current) return { ...table, sort: [...sort, key] };
  return {
    ...table,
    sort: sort.flatMap((each) => (each !== current ? each : isLastState ? [] : key)),
  };
}

/** The only sort key: a column that was one of several keeps its direction at first. */
function nextSingleKey(
  current: SortKey | undefined,
  next: SortKey,
  sort: readonly SortKey[],
): SortKey {
  return current && sort.length > 1 ? current : next;
}
