/** So much of a Scene's matrix as there is room for, for what can't be scrolled: paper and slides. */
import type { Status } from "../../atlas/format/index.ts";
import type { Atlas } from "../../atlas/index.ts";
import type { Scene } from "../../scene/index.ts";
import { visible } from "../visible/index.ts";
import type { Axes, Line } from "./axes.ts";
import { matrix } from "./matrix.ts";
import { type Shade, shades } from "./shade.ts";

export interface PartCell {
  /** Its value; empty where it holds nothing; in brackets where its words deny all that it holds. */
  readonly text: string;
  readonly shade: Shade;
  /** What it holds of each status, against the most that any cell holds: 0 to 1. */
  readonly statuses: ReadonlyMap<Status, number>;
}

export interface MatrixPart {
  readonly axes: Axes;
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  /** How many rows and columns are left out. */
  readonly restRows: number;
  readonly restColumns: number;
  readonly cell: (row: Line, column: Line) => PartCell;
  readonly total: (row: Line) => number;
  /** Whether a cell stands in brackets. */
  readonly denies: boolean;
  /** Whether cells are asked to show how much of them has which status. */
  readonly split: boolean;
}

const EMPTY: PartCell = { text: "", shade: 0, statuses: new Map() };

/** The lines with most where there are too many, ties by their place; in the matrix's own order. */
export function matrixPart(
  atlas: Atlas,
  scene: Scene,
  most: { readonly rows: number; readonly columns: number },
): MatrixPart {
  const of = matrix(atlas, visible(atlas, scene), scene);
  const rows = withMost(of.rows, of.rowTotals, most.rows);
  const columns = withMost(of.columns, of.columnTotals, most.columns);
  const whole = of.counted !== "shared" || scene.matrix.weight === "count";
  const shadeOf = shades(of.most, whole);
  const cell = (row: Line, column: Line): PartCell => {
    const held = of.cells.get(row.key)?.get(column.key);
    if (!held || held.value === 0) return EMPTY;
    const value = whole ? String(held.value) : held.value.toFixed(2);
    const isDenied = held.ids.length > 0 && held.denied.length === held.ids.length;
    return {
      text: isDenied ? `(${value})` : value,
      shade: of.hasItself && row.key === column.key ? 0 : shadeOf(held.value),
      statuses: new Map([...held.statuses].map(([status, count]) => [status, count / of.most])),
    };
  };
  return {
    axes: of.axes,
    rows,
    columns,
    restRows: of.rows.length - rows.length,
    restColumns: of.columns.length - columns.length,
    cell,
    total: ({ key }) => of.rowTotals.get(key) ?? 0,
    denies: rows.some((row) => columns.some((column) => cell(row, column).text.startsWith("("))),
    split: scene.matrix.split && of.counted === "links",
  };
}

function withMost(
  lines: readonly Line[],
  totals: ReadonlyMap<string, number>,
  most: number,
): readonly Line[] {
  if (lines.length <= most) return lines;
  const total = ({ key }: Line) => totals.get(key) ?? 0;
  const kept = new Set([...lines].sort((a, b) => total(b) - total(a)).slice(0, most));
  return lines.filter((line) => kept.has(line));
}
