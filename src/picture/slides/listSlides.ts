/** The names for the numbers on a map, on as many slides as they need. */
import type { AtlasNode } from "../../atlas/index.ts";
import type { Box } from "../../geometry/index.ts";
import type { MeasureText } from "../../layout/boxes/index.ts";
import { LEAST_SIZE, type Paragraph, type Slide } from "../../pptx/index.ts";
import { PAPER } from "../paint/index.ts";
import { type SlideMap, words } from "./base/index.ts";

const SIZE = LEAST_SIZE;
const LINE = SIZE * 1.25;
const COLUMNS = 3;
const GUTTER = 24;

interface Row {
  readonly number: number;
  readonly node: AtlasNode;
  readonly lines: number;
}

/**
 * The slides that list the numbered names of the map on a slide (from 1), in columns; none if every
 * name stands on the map.
 */
export function listSlides(
  map: SlideMap,
  slide: number,
  body: Box,
  measure: MeasureText,
): readonly Slide[] {
  const width = (body.right - body.left - (COLUMNS - 1) * GUTTER) / COLUMNS;
  const rows = map.nodes
    .flatMap(({ node, number }): Row[] => {
      if (number === undefined) return [];
      // A tenth more, because lines break between words.
      const long = measure(words.numbered(number, node.name), SIZE) * 1.1;
      return [{ number, node, lines: Math.ceil(long / width) }];
    })
    .sort((a, b) => a.number - b.number);
  const most = Math.floor((body.bottom - body.top) / LINE);
  const columns: Row[][] = [];
  let filled = most;
  for (const row of rows) {
    if (filled + row.lines > most) {
      columns.push([]);
      filled = 0;
    }
    columns.at(-1)?.push(row);
    filled += row.lines;
  }
  const pages = Array.from({ length: Math.ceil(columns.length / COLUMNS) }, (_, page) =>
    columns.slice(page * COLUMNS, (page + 1) * COLUMNS),
  );
  return pages.map((page) => ({
    look: "step",
    title: words.names(slide),
    items: page.map((column, at) => {
      const left = body.left + at * (width + GUTTER);
      return {
        type: "text",
        name: words.numbers(column[0]?.number ?? 0, column.at(-1)?.number ?? 0),
        box: { ...body, left, right: left + width },
        paragraphs: column.map(
          ({ number, node }): Paragraph => ({
            runs: [
              { text: `${number} `, size: SIZE, colour: PAPER.quiet, bold: true },
              { text: node.name, size: SIZE, colour: PAPER.ink },
            ],
            height: LINE,
          }),
        ),
      };
    }),
    notes: undefined,
  }));
}
