/** The matrix of a Scene as a table on a slide. */
import type { Atlas } from "../../../atlas/index.ts";
import type { Box } from "../../../geometry/index.ts";
import { type MeasureText, wrap } from "../../../layout/boxes/index.ts";
import { type Item, LEAST_SIZE, type TableCell } from "../../../pptx/index.ts";
import { matrixPart, type PartCell, SHADES } from "../../../query/matrix/index.ts";
import type { Scene } from "../../../scene/index.ts";
import { PAPER } from "../../paint/index.ts";
import { DENIED_CELLS, EMPTY_MATRIX, restOfMatrix } from "../../still/index.ts";
import { headCell, mix, note, words } from "../base/index.ts";

/** More cells would be too small to read from afar. */
const MOST = { rows: 20, columns: 9 };
const SIZE = LEAST_SIZE;
const LINE = SIZE * 1.25;
/** Space beside a cell's text, both sides together. */
const AROUND = 12;
/** Width of the rows' names, width of a column, height of the columns' names, height of a row. */
const NAMES = { least: 110, most: 320 };
const COLUMN = 150;
const HEAD = { level: 60, upright: 230 };
const ROW = 56;
const TOTAL = 64;
const NOTE = 28;

export function matrixItems(
  atlas: Atlas,
  scene: Scene,
  box: Box,
  measure: MeasureText,
): readonly Item[] {
  const largestPart = matrixPart(atlas, scene, MOST);
  if (largestPart.rows.length === 0 || largestPart.columns.length === 0)
    return [note(EMPTY_MATRIX, box.top, box)];
  // The slide's font is bold here, and as wide as the measured one, which is not.
  const cellWidth = (text: string) => measure(text, SIZE) * 1.06 + AROUND;
  const widest = Math.max(...largestPart.rows.map(({ short }) => cellWidth(short)));
  const namesWidth = Math.max(NAMES.least, Math.min(NAMES.most, widest));
  const { columns } = largestPart;
  const width = Math.min(COLUMN, (box.right - box.left - namesWidth - TOTAL) / columns.length);
  // A word wider than its column would be torn.
  const isUpright = columns.some(({ short }) =>
    short.split(" ").some((word) => cellWidth(word) > width),
  );
  // Upright names are broken here, because not all programs break them.
  const headOf = isUpright ? uprightHead(width, measure) : (name: string) => name;
  const longestColumn = Math.max(
    ...columns.flatMap(({ short }) => headOf(short).split("\n").map(cellWidth)),
  );
  const headHeight = isUpright ? Math.min(HEAD.upright, longestColumn) : HEAD.level;
  const leastHeight = (widest > namesWidth ? 2 : 1) * LINE + 4;
  const room = box.bottom - box.top - headHeight - NOTE;
  const part = matrixPart(atlas, scene, { ...MOST, rows: Math.floor(room / leastHeight) });
  const { rows } = part;
  const height = Math.min(ROW, room / rows.length);
  const bottom = box.top + headHeight + height * rows.length;
  const remarks = [
    restOfMatrix(part.restRows, part.restColumns),
    part.hasDeniedCell ? DENIED_CELLS : "",
  ].filter((text) => text !== "");
  return [
    {
      type: "table",
      name: words.matrix,
      description: words.matrixOf(
        rows.map(({ name }) => name),
        columns.map(({ name }) => name),
      ),
      box: { ...box, right: box.left + namesWidth + TOTAL + width * columns.length, bottom },
      columns: [namesWidth, TOTAL, ...columns.map(() => width)],
      heights: [headHeight, ...rows.map(() => height)],
      size: SIZE,
      rule: PAPER.rule,
      rows: [
        [
          headCell(""),
          headCell(words.total),
          ...columns.map(({ short }) =>
            isUpright ? { ...headCell(headOf(short), "left"), upright: true } : headCell(short),
          ),
        ],
        ...rows.map((row) => [
          headCell(row.short, "left"),
          headCell(String(part.total(row))),
          ...columns.map((column) => shadedCell(part.cell(row, column))),
        ]),
      ],
    },
    ...(remarks.length > 0 ? [note(remarks.join(" "), bottom + 6, box)] : []),
  ];
}

/** Breaks an upright name into two lines where its column is wide enough for them. */
function uprightHead(width: number, measure: MeasureText): (name: string) => string {
  return (name) => {
    const ways = wrap(name, measure, SIZE).filter(({ lines }) => lines.length * LINE <= width);
    return (ways.at(-1)?.lines ?? [name]).join("\n");
  };
}

function shadedCell({ text, shade }: PartCell): TableCell {
  const part = shade / SHADES.length;
  return {
    text,
    colour: part > 0.5 ? PAPER.paper : PAPER.ink,
    fill:
      text === "" ? undefined : mix(PAPER.kinds["1"] ?? PAPER.ink, PAPER.paper, 0.9 - part * 0.9),
  };
}
