/** Prints tables in aligned columns, and measures text in columns of the terminal. */
import { greatest } from "../../longLists.ts";

export interface Column {
  readonly align?: "left" | "right";
  /** The widest a cell may be, in columns of the terminal; a wider one ends in an ellipsis. */
  readonly maxWidth?: number;
}

/** The rows as lines. Columns are as wide as their widest cell and two spaces apart. */
export function table(rows: readonly (readonly string[])[], layout: readonly Column[]): string[] {
  const shortened = rows.map((row) =>
    row.map((cell, index) => shorten(cell, layout[index]?.maxWidth)),
  );
  const widths = layout.map((_, index) =>
    greatest(shortened, (row) => textWidth(row[index] ?? "")),
  );
  return shortened.map((row) =>
    row
      .map((cell, index) => {
        const space = " ".repeat(Math.max(0, (widths[index] ?? 0) - textWidth(cell)));
        return layout[index]?.align === "right" ? space + cell : cell + space;
      })
      .join("  ")
      .trimEnd(),
  );
}

/** The text, cut to `maxWidth` columns of the terminal. */
export function shorten(text: string, maxWidth = Number.POSITIVE_INFINITY): string {
  if (textWidth(text) <= maxWidth) return text;
  let short = "";
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (textWidth(short + segment) > maxWidth - 1) break;
    short += segment;
  }
  return `${short.trimEnd()}…`;
}

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u;
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** The width of a text in columns of the terminal. */
export function textWidth(text: string): number {
  let sum = 0;
  for (const character of text) sum += NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return sum;
}
