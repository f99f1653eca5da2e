/** A table on a slide, with as many columns and rows as there is room for. */
import type { Box } from "../../../geometry/index.ts";
import type { MeasureText } from "../../../layout/boxes/index.ts";
import { type Item, LEAST_SIZE, type TableCell } from "../../../pptx/index.ts";
import type { PaperTable } from "../../../query/paper/index.ts";
import { PAPER } from "../../paint/index.ts";
import { EMPTY_TABLE, restWords } from "../../still/index.ts";
import { headCell, note, words } from "../base/index.ts";

const SIZE = LEAST_SIZE;
const LINE = SIZE * 1.25;
/** Space around a cell's text, both sides together. */
const AROUND = { x: 10, y: 8 };
/** Lines of a cell, at most; a longer text ends with an ellipsis. */
const MOST_LINES = 3;
/** Limits of a column's width, which otherwise follows its texts. */
const WIDTH = { least: 64, most: 300 };
const MOST_ROWS = 24;
const NOTE = 28;

/** `tableOf` gives the table with at most so many rows. */
export function tableItems(
  tableOf: (most: number) => PaperTable,
  box: Box,
  measure: MeasureText,
): readonly Item[] {
  const table = tableOf(MOST_ROWS);
  if (table.rows.length === 0) return [note(EMPTY_TABLE, box.top, box)];
  // A tenth more, because the slide's font is not the measured one.
  const textWidth = (text: string) => measure(text, SIZE) * 1.1;
  const room = box.right - box.left;
  const columns = table.columns.slice(0, Math.max(1, Math.floor(room / 90)));
  const heads = columns.map(({ name }) => name);
  const widths = fittedWidths(
    columns.map((_, at) =>
      Math.max(
        textWidth(heads[at] ?? ""),
        ...table.rows.map(({ texts }) => textWidth(texts[at] ?? "")),
      ),
    ),
    room,
  );
  const linesIn = (text: string, at: number) =>
    Math.max(1, Math.ceil(textWidth(text) / Math.max(1, (widths[at] ?? room) - AROUND.x) + 0.15));
  const heightOf = (texts: readonly string[]) =>
    Math.min(MOST_LINES, Math.max(...texts.map(linesIn))) * LINE + AROUND.y;
  const headHeight = heightOf(heads);
  let bottom = box.top + headHeight;
  const heights = [headHeight];
  const rows: (readonly string[])[] = [];
  for (const row of table.rows) {
    const texts = row.texts.slice(0, columns.length);
    const height = heightOf(texts);
    if (bottom + height > box.bottom - NOTE) break;
    bottom += height;
    heights.push(height);
    rows.push(texts);
  }
  const rest = restWords(
    [table.restRows + table.rows.length - rows.length, "row"],
    [table.columns.length - columns.length, "column"],
  );
  const cell = (text: string, at: number): TableCell => ({
    text: clipped(text, (part) => linesIn(part, at) <= MOST_LINES),
    colour: PAPER.ink,
    fill: undefined,
    align: "left",
  });
  return [
    {
      type: "table",
      name: words.table,
      description: `${words.table}: ${heads.join(", ")}`,
      box: { ...box, right: box.left + widths.reduce((sum, width) => sum + width, 0), bottom },
      columns: widths,
      heights,
      size: SIZE,
      rule: PAPER.rule,
      rows: [heads.map((text) => headCell(text, "left")), ...rows.map((row) => row.map(cell))],
    },
    ...(rest === "" ? [] : [note(rest, bottom + 6, box)]),
  ];
}

/** Widths within the limits, reduced in proportion if they exceed the room together. */
function fittedWidths(wanted: readonly number[], room: number): readonly number[] {
  const kept = wanted.map((width) => Math.min(WIDTH.most, Math.max(WIDTH.least, width + AROUND.x)));
  const sum = kept.reduce((total, width) => total + width, 0);
  return sum <= room ? kept : kept.map((width) => (width * room) / sum);
}

/** The text, or as many of its words as fit and an ellipsis. */
function clipped(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  const words = text.split(" ");
  let count = words.length - 1;
  while (count > 1 && !fits(`${words.slice(0, count).join(" ")} …`)) count--;
  return `${words.slice(0, count).join(" ")} …`;
}
