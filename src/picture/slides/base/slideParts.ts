/** Small parts that several slides share: header cells, notes, mixed colours. */
import type { Box } from "../../../geometry/index.ts";
import { type Item, LEAST_SIZE, type TableCell } from "../../../pptx/index.ts";
import { PAPER } from "../../paint/index.ts";
import { FADE } from "../../shapes/index.ts";

/** A header cell of a table. */
export function headCell(text: string, align: TableCell["align"] = "center"): TableCell {
  return { text, colour: PAPER.ink, fill: undefined, bold: true, align };
}

/** A line of small print, for example below a table. */
export function note(text: string, top: number, { left, right }: Box): Item {
  return {
    type: "text",
    name: text,
    box: { left, top, right, bottom: top + 24 },
    paragraphs: [{ runs: [{ text, size: LEAST_SIZE, colour: PAPER.quiet }] }],
  };
}

/** A colour as it looks on paper in the dimmed part of a picture. */
export function dimmed(colour: string): string {
  return mix(colour, PAPER.paper, FADE);
}

/** A colour (`#rrggbb`) with a part (0 to 1) of another mixed in. */
export function mix(colour: string, other: string, part: number): string {
  const channel = (at: number) => {
    const from = Number.parseInt(colour.slice(at, at + 2), 16);
    const to = Number.parseInt(other.slice(at, at + 2), 16);
    return Math.round(from + (to - from) * part)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
