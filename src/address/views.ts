/**
 * What the views beside the map show, as parameters of a URL: `rows=goal&columns=instrument&split=status`,
 * `table=links&column=source,target&sort=-statements,source` (a minus sorts downwards),
 * `quote=huawei~1f2e3d4c&uncited=show`, `section=article/3`. What is as on a first visit is left out.
 */
import type { Atlas } from "../atlas/index.ts";
import { ALL, axesOf, axisOf, axisText, hasLine, sectionOf } from "../query/matrix/index.ts";
import { lookup, quoteOf } from "../query/visible/index.ts";
import {
  type Column,
  DEFAULT_MATRIX,
  DEFAULT_TABLE,
  MATRIX_DIRECTIONS,
  MATRIX_ORDERS,
  type MatrixChoice,
  type SortKey,
  TABLE_COLUMNS,
  TABLE_ROWS,
  type TableScene,
  type TextScene,
  TIE_WEIGHTS,
} from "../scene/index.ts";
import { oneOf, type Values } from "./hashValues.ts";

/** Writes what is not as on a first visit. */
export function writeMatrix(
  matrix: MatrixChoice,
  put: (name: string, values: readonly string[]) => void,
): void {
  const { rows, columns, through, weight, direction, order, cell } = matrix;
  if (rows !== undefined) put("rows", [rows]);
  if (columns !== undefined) put("columns", [columns]);
  if (through !== undefined) put("through", [through]);
  if (weight !== DEFAULT_MATRIX.weight) put("weight", [weight]);
  if (direction !== DEFAULT_MATRIX.direction) put("count", [direction]);
  if (order !== DEFAULT_MATRIX.order) put("order", [order]);
  if (matrix.split) put("split", ["status"]);
  if (matrix.hideEmpty) put("empty", ["hide"]);
  if (cell !== undefined) put("cell", cell);
}

/** Reads it again; a cell must be one that the axes can have. */
export function readMatrix(values: Values, atlas: Atlas): MatrixChoice {
  const axis = (text: string) => {
    const known = axisOf(atlas, text);
    return known && axisText(known);
  };
  const kind = (id: string) => (lookup(atlas).kinds.has(id) ? id : undefined);
  const word =
    <T extends string>(words: readonly T[]) =>
    (value: string) =>
      words.find((one) => one === value);
  const rows = values.one("rows", axis);
  const columns = values.one("columns", axis);
  const through = values.one("through", kind);
  const axes = axesOf(atlas, { rows, columns, through });
  return {
    rows,
    columns,
    through,
    weight: values.one("weight", word(TIE_WEIGHTS)) ?? DEFAULT_MATRIX.weight,
    direction: values.one("count", word(MATRIX_DIRECTIONS)) ?? DEFAULT_MATRIX.direction,
    order: values.one("order", word(MATRIX_ORDERS)) ?? DEFAULT_MATRIX.order,
    split: values.one("split", word(["status"])) !== undefined,
    hideEmpty: values.one("empty", word(["hide"])) !== undefined,
    cell: values.together("cell", ([row, column, ...rest]) => {
      if (row === undefined || column === undefined || rest.length > 0) return undefined;
      const known =
        (row === ALL || hasLine(atlas, axes.rows, row)) &&
        (column === ALL || hasLine(atlas, axes.columns, column));
      return known ? ([row, column] as const) : undefined;
    }),
  };
}

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

/** What differs from the text of a first visit, by parameter. */
export function textParameters({
  quote,
  section,
  uncited,
}: TextScene): readonly (readonly [name: string, value: string])[] {
  const place: readonly (readonly [string, string | undefined])[] = [
    ["quote", quote],
    ["section", section],
    ["uncited", uncited ? "show" : undefined],
  ];
  return place.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}

export function readText(values: Values, atlas: Atlas): TextScene {
  return {
    quote: values.one("quote", (id) => quoteOf(atlas, id)?.id),
    section: values.one("section", (key) => (sectionOf(atlas, key) ? key : undefined)),
    uncited: values.one("uncited", oneOf(["show"])) !== undefined,
  };
}
