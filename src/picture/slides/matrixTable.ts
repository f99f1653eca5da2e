/** The matrix of a Scene as a table of a slide. */
import type { Atlas } from "../../atlas/atlas.ts";
import type { Scene } from "../../atlas/scene.ts";
import type { Line } from "../../graph/axes.ts";
import { matrix } from "../../graph/matrix.ts";
import { SHADES, shades } from "../../graph/shade.ts";
import { visible } from "../../graph/visible.ts";
import type { Box } from "../../layout/size.ts";
import { PAPER } from "../paperTheme.ts";
import type { Item, TableCell } from "./deck.ts";
import { mixed } from "./mixed.ts";
import { words } from "./words.ts";

/** More would be too small to read from afar. */
const MOST_ROWS = 14;
const MOST_COLUMNS = 9;
const SIZE = 14;
const HEADER = 220;

/** In the order of the matrix; where it has more lines than a slide, those with most. */
export function matrixItems(atlas: Atlas, scene: Scene, box: Box): readonly Item[] {
  const of = matrix(atlas, visible(atlas, scene), scene);
  const rows = withMost(of.rows, of.rowTotals, MOST_ROWS);
  const columns = withMost(of.columns, of.columnTotals, MOST_COLUMNS);
  if (rows.length === 0 || columns.length === 0) return [note(words.empty, box.top, box)];
  const whole = of.counted !== "shared" || scene.matrix.weight === "count";
  const shadeOf = shades(of.most, whole);
  const head = (text: string, align: TableCell["align"] = "center"): TableCell => ({
    text,
    colour: PAPER.ink,
    fill: undefined,
    bold: true,
    align,
  });
  const table: readonly (readonly TableCell[])[] = [
    [head(""), ...columns.map(({ short }) => head(short))],
    ...rows.map((row) => [
      head(row.short, "left"),
      ...columns.map((column): TableCell => {
        const value = of.cells.get(row.key)?.get(column.key)?.value ?? 0;
        const part = shadeOf(value) / SHADES.length;
        return {
          text: value === 0 ? "" : whole ? String(value) : value.toFixed(2),
          colour: part > 0.5 ? PAPER.paper : PAPER.ink,
          fill:
            value === 0
              ? undefined
              : mixed(PAPER.kinds["1"] ?? PAPER.ink, PAPER.paper, 0.9 - part * 0.9),
        };
      }),
    ]),
  ];
  const isCut = rows.length < of.rows.length || columns.length < of.columns.length;
  const bottom = Math.min(box.bottom - (isCut ? 28 : 0), box.top + 40 + 40 * rows.length);
  const width = Math.min(150, (box.right - box.left - HEADER) / columns.length);
  const cutWords = words.cut(
    words.part(rows.length, of.rows.length, words.rows),
    words.part(columns.length, of.columns.length, words.columns),
  );
  return [
    {
      type: "table",
      name: words.matrix,
      description: `${words.matrix}: ${rows.map(({ name }) => name).join(", ")}`,
      box: { ...box, right: box.left + HEADER + width * columns.length, bottom },
      columns: [HEADER, ...columns.map(() => width)],
      size: SIZE,
      rule: PAPER.rule,
      rows: table,
    },
    ...(isCut ? [note(cutWords, bottom + 6, box)] : []),
  ];
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

function note(text: string, top: number, { left, right }: Box): Item {
  return {
    type: "text",
    name: text,
    box: { left, top, right, bottom: top + 22 },
    paragraphs: [{ runs: [{ text, size: SIZE, colour: PAPER.quiet }] }],
  };
}
