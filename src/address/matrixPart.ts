/** The matrix of a Scene as parameters of a URL: `rows=goal&columns=instrument&split=status`. */
import type { Atlas } from "../atlas/atlas.ts";
import { axesOf, axisOf, axisText, hasLine } from "../query/matrix/axes.ts";
import { ALL } from "../query/matrix/matrix.ts";
import { lookup } from "../query/visible/lookup.ts";
import { DEFAULT_MATRIX } from "../scene/openScene.ts";
import type { MatrixChoice } from "../scene/scene.ts";
import { MATRIX_DIRECTIONS, MATRIX_ORDERS, TIE_WEIGHTS } from "../scene/vocabulary.ts";
import type { Values } from "./sceneAddress.ts";

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
