/** What a person can do to the table of a Scene, as pure functions `TableScene → TableScene`. */
import type { SortKey, TableScene } from "../atlas/scene.ts";
import { type Column, TABLE_COLUMNS, type TableRows } from "../atlas/vocabulary.ts";
import { FIRST_COLUMNS, shownColumns, sortKeys } from "../graph/columns.ts";

/** Columns whose numbers a person looks for the greatest of first. */
const COUNTED: ReadonlySet<Column> = new Set(["statements", "links", "out", "in", "quotes"]);

/** Other rows begin with their own columns, in the atlas's order. */
export function showRows(table: TableScene, rows: TableRows): TableScene {
  return rows === table.rows ? table : { rows, columns: [], sort: [] };
}

/** Shows a column or takes it away; the last one stays. */
export function toggleColumn(table: TableScene, column: Column): TableScene {
  const shown = shownColumns(table);
  const next = TABLE_COLUMNS[table.rows].filter((one) => shown.includes(one) !== (one === column));
  if (next.length === 0) return table;
  const first = FIRST_COLUMNS[table.rows];
  const isFirst = next.length === first.length && next.every((one, at) => one === first[at]);
  return { ...table, columns: isFirst ? [] : next };
}

/**
 * Sorts by a column: first one way, then the other, then no more. Words begin with A, numbers with
 * the greatest. `adds` keeps the other columns and sorts by this one after them; without it
 * the table is sorted by this column alone.
 */
export function sortBy(table: TableScene, column: Column, adds: boolean): TableScene {
  const sort = sortKeys(table);
  const now = sort.find((key) => key.column === column);
  const begins = COUNTED.has(column);
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
