/** Rows of objects as columns: names once, values that come again once, and rows that share their shape. */

type Row = Readonly<Record<string, unknown>>;

/** A column; where a row lacks the property, it has null or -1. */
type Column =
  | { readonly all: readonly unknown[] }
  /** The different values, and of each row the index of its own. */
  | { readonly values: readonly unknown[]; readonly at: readonly number[] };

export interface Table {
  readonly length: number;
  readonly columns: Readonly<Record<string, Column>>;
}

/** A column has its values apart if there are this many rows for each of them. */
const AGAIN = 4;

/** The rows as columns. Their values must be JSON, none of them null. */
export function tableOf(rows: readonly object[]): Table {
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  const columns: Record<string, Column> = {};
  for (const name of names) columns[name] = columnOf(rows.map((row) => Reflect.get(row, name)));
  return { length: rows.length, columns };
}

function columnOf(cells: readonly unknown[]): Column {
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
 * The rows of a table, each with the properties it had. Equal lists and objects in a column that repeats
 * its values are one object.
 */
export function rowsOf({ length, columns }: Table): readonly Row[] {
  const all = Object.entries(columns).map(([name, column]) => ({ name, ...column }));
  /** Rows with the same properties begin as copies of one, so that they take no more room than they need. */
  const shapes = new Map<string, Row>();
  const rows: Row[] = [];
  for (let row = 0; row < length; row++) {
    let key = "";
    const cells: Record<string, unknown> = {};
    for (const column of all) {
      const cell = "all" in column ? column.all[row] : column.values[column.at[row] ?? -1];
      if (cell === undefined || cell === null) continue;
      cells[column.name] = cell;
      key += `${column.name} `;
    }
    const shape = shapes.get(key);
    if (shape === undefined) shapes.set(key, cells);
    rows.push(shape === undefined ? cells : Object.assign({ ...shape }, cells));
  }
  return rows;
}
