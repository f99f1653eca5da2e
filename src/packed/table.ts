/** Rows of objects as columns: names once, values that come again once, and rows that share their shape. */

type MutableRow = Record<string, unknown>;

/** A column; where a row lacks the property, it has null or -1. */
export type Column =
  | { readonly all: readonly unknown[] }
  /** The different values, and of each row the index of its own. */
  | { readonly values: readonly unknown[]; readonly at: readonly number[] };

export interface Table {
  readonly length: number;
  readonly columns: Readonly<Record<string, Column>>;
}

/**
 * Stands where a word comes with the details. Whoever reads it before fails at once, which an empty word would
 * hide.
 */
// Its type is that of what comes, since an atlas is one value before and after.
export const LATER = undefined as unknown as string;

/** A column has its values apart if there are this many rows for each of them. */
const AGAIN = 4;

/** The rows as columns. Their values must be JSON, none of them null. */
export function tableOf(rows: readonly object[]): Table {
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  const columns: Record<string, Column> = {};
  for (const name of names) columns[name] = columnOf(rows.map((row) => Reflect.get(row, name)));
  return { length: rows.length, columns };
}

/** What a column has in a row; undefined where that lacks the property. */
export const cellOf = (column: Column, at: number): unknown =>
  ("all" in column ? column.all[at] : column.values[column.at[at] ?? -1]) ?? undefined;

/** A row with what follows where it has nothing of its own. */
export function completed(row: MutableRow, following: object): object {
  for (const [name, value] of Object.entries(following)) row[name] ??= value;
  return row;
}

/** The rows as two tables: one with the properties of these names, one with all others. */
export function tablesOf(
  rows: readonly object[],
  names: readonly string[],
): { readonly table: Table; readonly details: Table } {
  const { length, columns } = tableOf(rows);
  const those = (isWanted: (name: string) => boolean): Table => ({
    length,
    columns: Object.fromEntries(Object.entries(columns).filter(([name]) => isWanted(name))),
  });
  return {
    table: those((name) => !names.includes(name)),
    details: those((name) => names.includes(name)),
  };
}

export function columnOf(cells: readonly unknown[]): Column {
  const indexes = new Map<string, number>();
  const values: unknown[] = [];
  const at = cells.map((cell) => {
    if (cell === undefined) return -1;
    const key = JSON.stringify(cell);
    const index = indexes.get(key) ?? values.push(cell) - 1;
    indexes.set(key, index);
    return index;
  });
  return values.length * AGAIN > cells.length ? { all: cells } : { values, at };
}

/**
 * The rows of a table, each with the properties it had, and those of `like` as null, to be completed. Equal lists
 * and objects in a column that repeats its values are one object.
 */
export function rowsOf({ length, columns }: Table, like: object = {}): readonly MutableRow[] {
  const all = Object.entries(columns);
  const names = Object.keys(columns);
  /** Rows with the same properties begin as copies of one object, which has room for these alone. */
  const shapes = new Map<string, MutableRow>();
  const cells: unknown[] = [];
  const shapeOf = (all: readonly unknown[]) => {
    const own = names.filter((_, place) => all[place] !== undefined);
    return roomFor([...Object.keys(like), ...own]);
  };
  return Array.from({ length }, (_, at) => {
    let key = "";
    for (const [place, [, column]] of all.entries()) {
      cells[place] = cellOf(column, at);
      if (cells[place] !== undefined) key += `${place} `;
    }
    const shape = shapes.get(key) ?? shapeOf(cells);
    shapes.set(key, shape);
    const row = { ...shape };
    for (const [place, [name]] of all.entries()) {
      if (cells[place] !== undefined) row[name] = cells[place];
    }
    return row;
  });
}

/** An object with these properties within it: engines put those that are added later beside the object. */
function roomFor(names: readonly string[]): MutableRow {
  return JSON.parse(JSON.stringify(Object.fromEntries(names.map((name) => [name, null]))));
}
