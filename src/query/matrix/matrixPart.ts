/** The part of a Scene's matrix that fits on paper or a slide, and how dark cells are shaded. */
import { scaleQuantize } from "d3-scale";
import type { Status } from "../../atlas/attributes/index.ts";
import type { Atlas } from "../../atlas/index.ts";
import type { Scene } from "../../scene/index.ts";
import { visible } from "../visible/index.ts";
import type { Axes, Line } from "./axes.ts";
import { matrix } from "./matrix.ts";

/** From the lightest to the darkest: few enough to tell apart and to name in a legend. */
export const SHADES = [1, 2, 3, 4, 5] as const;
export type Shade = (typeof SHADES)[number] | 0;

/**
 * Returns a function from a cell's value to its shade: equal steps up to `largest`, and no shade
 * for 0. Whole numbers up to five have a shade each, so that 1 of 1 is as light as 1 of 5.
 */
export function shades(largest: number, isWhole: boolean): (value: number) => Shade {
  const [low, high] = isWhole
    ? [1, Math.max(largest, SHADES.length)]
    : [0, Math.max(largest, Number.EPSILON)];
  const step = scaleQuantize<Shade>()
    .domain([low, high])
    .range([...SHADES]);
  return (value) => (value > 0 ? step(value) : 0);
}

export interface PartCell {
  /** The value; empty for an empty cell, in brackets where everything in it is denied. */
  readonly text: string;
  readonly shade: Shade;
  /** Its count of each status, as a share (0 to 1) of the matrix's largest value. */
  readonly statuses: ReadonlyMap<Status, number>;
}

export interface MatrixPart {
  readonly axes: Axes;
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  /** How many rows and columns did not fit. */
  readonly restRows: number;
  readonly restColumns: number;
  readonly cell: (row: Line, column: Line) => PartCell;
  readonly total: (row: Line) => number;
  /** Whether any cell is in brackets. */
  readonly hasDeniedCell: boolean;
  /** Whether cells show how much of them has which status. */
  readonly showsStatuses: boolean;
}

const EMPTY: PartCell = { text: "", shade: 0, statuses: new Map() };

/**
 * At most `most.rows` rows and `most.columns` columns: those with the largest totals (of equal ones
 * the first), in the matrix's own order.
 */
export function matrixPart(
  atlas: Atlas,
  scene: Scene,
  most: { readonly rows: number; readonly columns: number },
): MatrixPart {
  const whole = matrix(atlas, visible(atlas, scene), scene);
  const rows = largestLines(whole.rows, whole.rowTotals, most.rows);
  const columns = largestLines(whole.columns, whole.columnTotals, most.columns);
  const isWhole = whole.cellContent !== "shared" || scene.matrix.weight === "count";
  const shadeOf = shades(whole.largest, isWhole);
  const cell = (row: Line, column: Line): PartCell => {
    const held = whole.cells.get(row.key)?.get(column.key);
    if (!held || held.value === 0) return EMPTY;
    const value = isWhole ? String(held.value) : held.value.toFixed(2);
    const isDenied = held.ids.length > 0 && held.denied.length === held.ids.length;
    return {
      text: isDenied ? `(${value})` : value,
      shade: whole.hasSizeDiagonal && row.key === column.key ? 0 : shadeOf(held.value),
      statuses: new Map(
        [...held.statuses].map(([status, count]) => [status, count / whole.largest]),
      ),
    };
  };
  return {
    axes: whole.axes,
    rows,
    columns,
    restRows: whole.rows.length - rows.length,
    restColumns: whole.columns.length - columns.length,
    cell,
    total: ({ key }) => whole.rowTotals.get(key) ?? 0,
    hasDeniedCell: rows.some((row) =>
      columns.some((column) => cell(row, column).text.startsWith("(")),
    ),
    showsStatuses: scene.matrix.split && whole.cellContent === "links",
  };
}

function largestLines(
  lines: readonly Line[],
  totals: ReadonlyMap<string, number>,
  most: number,
): readonly Line[] {
  if (lines.length <= most) return lines;
  const total = ({ key }: Line) => totals.get(key) ?? 0;
  const largest = new Set([...lines].sort((a, b) => total(b) - total(a)).slice(0, most));
  return lines.filter((line) => largest.has(line));
}
