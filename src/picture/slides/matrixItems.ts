/** The matrix of a Scene as a table of a slide. */
import type { Atlas } from "../../atlas/index.ts";
import type { Box } from "../../geometry/index.ts";
import type { MeasureText } from "../../layout/boxes/index.ts";
import { type Item, LEAST_SIZE, type TableCell } from "../../pptx/index.ts";
import { matrixPart, type PartCell, SHADES } from "../../query/matrix/index.ts";
import type { Scene } from "../../scene/index.ts";
import { PAPER } from "../paint/index.ts";
import { DENIED_CELLS, EMPTY_MATRIX, restOfMatrix } from "../still/index.ts";
import { mixed } from "./mixed.ts";
import { headCell, note } from "./tableParts.ts";
import { words } from "./words.ts";

/** More would be too small to read from afar. */
const MOST = { rows: 20, columns: 9 };
const SIZE = LEAST_SIZE;
const LINE = SIZE * 1.25;
/** Space around a cell's text, both sides together. */
const AROUND = 8;
/** Widths of the rows' names and of a column; heights of the columns' names and of a row. */
const NAMES = { least: 110, most: 270 };
const COLUMN = 150;
const HEAD = { level: 60, upright: 200 };
const ROW = 40;
const NOTE = 28;

export function matrixItems(
  atlas: Atlas,
  scene: Scene,
  box: Box,
  measure: MeasureText,
): readonly Item[] {
  const all = matrixPart(atlas, scene, MOST);
  if (all.rows.length === 0 || all.columns.length === 0) return [note(EMPTY_MATRIX, box.top, box)];
  // The slide's face is narrower than the one that is measured, and bold.
  const wide = (text: string) => measure(text, SIZE) + AROUND;
  const widest = Math.max(...all.rows.map(({ short }) => wide(short)));
  const names = Math.max(NAMES.least, Math.min(NAMES.most, widest));
  const { columns } = all;
  const width = Math.min(COLUMN, (box.right - box.left - names) / columns.length);
  // A word that is longer than its column is wide would be torn.
  const upright = columns.some(({ short }) => short.split(" ").some((word) => wide(word) > width));
  // Upright names in one line each: not all programs break them.
  const longest = Math.max(...columns.map(({ short }) => wide(short)));
  const head = upright ? Math.min(HEAD.upright, longest) : HEAD.level;
  const least = (widest > names ? 2 : 1) * LINE + 2;
  const room = box.bottom - box.top - head - NOTE;
  const part = matrixPart(atlas, scene, { ...MOST, rows: Math.floor(room / least) });
  const { rows } = part;
  const height = Math.min(ROW, room / rows.length);
  const bottom = box.top + head + height * rows.length;
  const said = [
    restOfMatrix(part.restRows, part.restColumns),
    part.denies ? DENIED_CELLS : "",
  ].filter((text) => text !== "");
  return [
    {
      type: "table",
      name: words.matrix,
      description: `${words.matrix}: ${rows.map(({ name }) => name).join(", ")}`,
      box: { ...box, right: box.left + names + width * columns.length, bottom },
      columns: [names, ...columns.map(() => width)],
      heights: [head, ...rows.map(() => height)],
      size: SIZE,
      rule: PAPER.rule,
      rows: [
        [
          headCell(""),
          ...columns.map(({ short }) =>
            upright ? { ...headCell(short, "left"), upright } : headCell(short),
          ),
        ],
        ...rows.map((row) => [
          headCell(row.short, "left"),
          ...columns.map((column) => shadedCell(part.cell(row, column))),
        ]),
      ],
    },
    ...(said.length > 0 ? [note(said.join(" "), bottom + 6, box)] : []),
  ];
}

function shadedCell({ text, shade }: PartCell): TableCell {
  const part = shade / SHADES.length;
  return {
    text,
    colour: part > 0.5 ? PAPER.paper : PAPER.ink,
    fill:
      text === "" ? undefined : mixed(PAPER.kinds["1"] ?? PAPER.ink, PAPER.paper, 0.9 - part * 0.9),
  };
}
