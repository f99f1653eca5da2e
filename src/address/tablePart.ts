/**
 * The table of a Scene in a URL: `table=links&column=source,target&sort=-statements,source`. A
 * minus sorts downwards. The names are those of one thing, as with filters (`pillar=`), and differ
 * from the matrix's, which stands in the same URL.
 */
import { DEFAULT_TABLE } from "../scene/openScene.ts";
import type { SortKey, TableScene } from "../scene/scene.ts";
import { type Column, TABLE_COLUMNS, TABLE_ROWS } from "../scene/vocabulary.ts";
import { oneOf, type Values } from "./sceneAddress.ts";

const ROWS = "table";
const COLUMN = "column";
const SORT = "sort";

/** Writes what differs from a first visit's. */
export function putTable(
  { rows, columns, sort }: TableScene,
  put: (name: string, values: readonly string[]) => void,
): void {
  if (rows !== DEFAULT_TABLE.rows) put(ROWS, [rows]);
  put(COLUMN, columns);
  put(
    SORT,
    sort.map(({ column, down }) => (down ? `-${column}` : column)),
  );
}

/** Columns that these rows do not have are ignored, and so is a second sorting by one column. */
export function readTable(values: Values): TableScene {
  const rows = values.one(ROWS, oneOf(TABLE_ROWS)) ?? DEFAULT_TABLE.rows;
  const column = oneOf(TABLE_COLUMNS[rows]);
  const sorted = new Set<Column>();
  return {
    rows,
    columns: values.all(COLUMN, column),
    sort: values.all(SORT, (text): SortKey | undefined => {
      const known = column(text.replace(/^-/, ""));
      if (known === undefined || sorted.has(known)) return undefined;
      sorted.add(known);
      return { column: known, down: text.startsWith("-") };
    }),
  };
}
