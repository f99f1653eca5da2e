/** The matrix of a Scene as a table of a slide. */
import type { Atlas } from "../../atlas/atlas.ts";
import type { Scene } from "../../atlas/scene.ts";
import { matrixPart, type PartCell } from "../../graph/matrixPart.ts";
import { SHADES } from "../../graph/shade.ts";
import type { Box } from "../../layout/size.ts";
import { DENIED_CELLS, EMPTY_MATRIX, restOfMatrix } from "../cutWords.ts";
import { PAPER } from "../paperTheme.ts";
import type { Item, TableCell } from "./deck.ts";
import { mixed } from "./mixed.ts";
import { headCell, note } from "./tableParts.ts";
import { words } from "./words.ts";

/** More would be too small to read from afar. */
const MOST = { rows: 14, columns: 9 };
const SIZE = 14;
/** Width of the row's names: two lines hold what a node is called. */
const HEADER = 150;
/** Height of the columns' names, which are up to three words, and the most of a row. */
const HEAD = 60;
const ROW = 40;

export function matrixItems(atlas: Atlas, scene: Scene, box: Box): readonly Item[] {
  const part = matrixPart(atlas, scene, MOST);
  const { rows, columns } = part;
  if (rows.length === 0 || columns.length === 0) return [note(EMPTY_MATRIX, box.top, box)];
  const table: readonly (readonly TableCell[])[] = [
    [headCell(""), ...columns.map(({ short }) => headCell(short))],
    ...rows.map((row) => [
      headCell(row.short, "left"),
      ...columns.map((column) => shadedCell(part.cell(row, column))),
    ]),
  ];
  const said = [
    restOfMatrix(part.restRows, part.restColumns),
    part.denies ? DENIED_CELLS : "",
  ].filter((text) => text !== "");
  const room = box.bottom - (said.length > 0 ? 28 : 0) - box.top - HEAD;
  const height = Math.min(ROW, room / rows.length);
  const bottom = box.top + HEAD + height * rows.length;
  const width = Math.min(150, (box.right - box.left - HEADER) / columns.length);
  return [
    {
      type: "table",
      name: words.matrix,
      description: `${words.matrix}: ${rows.map(({ name }) => name).join(", ")}`,
      box: { ...box, right: box.left + HEADER + width * columns.length, bottom },
      columns: [HEADER, ...columns.map(() => width)],
      heights: [HEAD, ...rows.map(() => height)],
      size: SIZE,
      rule: PAPER.rule,
      rows: table,
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
