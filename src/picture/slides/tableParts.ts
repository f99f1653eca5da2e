/** What the tables of slides share. */
import type { Box } from "../../geometry/index.ts";
import { type Item, LEAST_SIZE, type TableCell } from "../../pptx/index.ts";
import { PAPER } from "../paint/index.ts";

export function headCell(text: string, align: TableCell["align"] = "center"): TableCell {
  return { text, colour: PAPER.ink, fill: undefined, bold: true, align };
}

/** A line under a table. */
export function note(text: string, top: number, { left, right }: Box): Item {
  return {
    type: "text",
    name: text,
    box: { left, top, right, bottom: top + 22 },
    paragraphs: [{ runs: [{ text, size: LEAST_SIZE, colour: PAPER.quiet }] }],
  };
}
