/**
 * The state of Matrix, Table and Text as parameters of a URL:
 * `rows=goal&columns=instrument&split=status`,
 * `table=links&column=source,target&sort=-statements,source` (a minus sorts in descending order),
 * `quote=huawei~1f2e3d4c&uncited=show`, `section=article/3`. Defaults are left out.
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
  type TableChoice,
  type TextChoice,
  TIE_WEIGHTS,
} from "../scene/index.ts";
import { type HashValues, oneOf, type Parameter } from "./hashValues.ts";

/** The parameters of the Matrix view. */
export function matrixParameters(matrix: MatrixChoice): readonly Parameter[] {
  const { rows, columns, through, weight, direction, order, cell } = matrix;
  return [
    ["rows", rows === undefined ? [] : [rows]],
    ["columns", columns === undefined ? [] : [columns]],
    ["through", through === undefined ? [] : [through]],
    ["weight", weight === DEFAULT_MATRIX.weight ? [] : [weight]],
    ["count", direction === DEFAULT_MATRIX.direction ? [] : [direction]],
    ["order", order === DEFAULT_MATRIX.order ? [] : [order]],
    ["split", matrix.split ? ["status"] : []],
    ["empty", matrix.hideEmpty ? ["hide"] : []],
    ["cell", cell ?? []],
  ];
}

/** Reads the parameters of the Matrix view; a cell must be one that the axes can have. */
export function readMatrix(values: HashValues, atlas: Atlas): MatrixChoice {
  const axis = (text: string) => {
    const named = axisOf(atlas, text);
    return named && axisText(named);
  };
  const kind = (id: string) => (lookup(atlas).kinds.has(id) ? id : undefined);
  const rows = values.one("rows", axis);
  const columns = values.one("columns", axis);
  const through = values.one("through", kind);
  const axes = axesOf(atlas, { rows, columns, through });
  return {
    rows,
    columns,
    through,
    weight: values.one("weight", oneOf(TIE_WEIGHTS)) ?? DEFAULT_MATRIX.weight,
    direction: values.one("count", oneOf(MATRIX_DIRECTIONS)) ?? DEFAULT_MATRIX.direction,
    order: values.one("order", oneOf(MATRIX_ORDERS)) ?? DEFAULT_MATRIX.order,
    split: values.one("split", oneOf(["status"])) !== undefined,
    hideEmpty: values.one("empty", oneOf(["hide"])) !== undefined,
    cell: values.together("cell", ([row, column, ...rest]) => {
      if (row === undefined || column === undefined || rest.length > 0) return undefined;
      const isCell =
        (row === ALL || hasLine(atlas, axes.rows, row)) &&
        (column === ALL || hasLine(atlas, axes.columns, column));
      return isCell ? ([row, column] as const) : undefined;
    }),
  };
}

const ROWS = "table";
const COLUMN = "column";
const SORT = "sort";

/** The parameters of the Table view. */
export function tableParameters({ rows, columns, sort }: TableChoice): readonly Parameter[] {
  return [
    [ROWS, rows === DEFAULT_TABLE.rows ? [] : [rows]],
    [COLUMN, columns],
    [SORT, sort.map(({ column, down }) => (down ? `-${column}` : column))],
  ];
}

/**
 * Reads the parameters of the Table view. Columns that these rows don't have are ignored, and so is
 * sorting by the same column twice.
 */
export function readTable(values: HashValues): TableChoice {
  const rows = values.one(ROWS, oneOf(TABLE_ROWS)) ?? DEFAULT_TABLE.rows;
  const column = oneOf(TABLE_COLUMNS[rows]);
  const sorted = new Set<Column>();
  return {
    rows,
    columns: values.all(COLUMN, column),
    sort: values.all(SORT, (text): SortKey | undefined => {
      const sortColumn = column(text.replace(/^-/, ""));
      if (sortColumn === undefined || sorted.has(sortColumn)) return undefined;
      sorted.add(sortColumn);
      return { column: sortColumn, down: text.startsWith("-") };
    }),
  };
}

/** The parameters of the Text view. */
export function textParameters({ quote, section, uncited }: TextChoice): readonly Parameter[] {
  return [
    ["quote", quote === undefined ? [] : [quote]],
    ["section", section === undefined ? [] : [section]],
    ["uncited", uncited ? ["show"] : []],
  ];
}

/** Reads the parameters of the Text view. */
export function readText(values: HashValues, atlas: Atlas): TextChoice {
  return {
    quote: values.one("quote", (id) => quoteOf(atlas, id)?.id),
    section: values.one("section", (key) => (sectionOf(atlas, key) ? key : undefined)),
    uncited: values.one("uncited", oneOf(["show"])) !== undefined,
  };
}
