/** Columns of text, aligned. */
import { textWidth } from "./textWidth.ts";

export interface Column {
  readonly align?: "left" | "right";
  /** Longer cells are cut, with an ellipsis. */
  readonly most?: number;
}

/** Rows as lines, two spaces between columns; a column is as wide as its widest cell. */
export function table(rows: readonly (readonly string[])[], layout: readonly Column[]): string[] {
  const cut = rows.map((row) => row.map((cell, index) => shorten(cell, layout[index]?.most)));
  const widths = layout.map((_, index) =>
    Math.max(0, ...cut.map((row) => textWidth(row[index] ?? ""))),
  );
  return cut.map((row) =>
    row
      .map((cell, index) => {
        const space = " ".repeat(Math.max(0, (widths[index] ?? 0) - textWidth(cell)));
        return layout[index]?.align === "right" ? space + cell : cell + space;
      })
      .join("  ")
      .trimEnd(),
  );
}

/** At most `most` columns of a text. */
export function shorten(text: string, most = Number.POSITIVE_INFINITY): string {
  if (textWidth(text) <= most) return text;
  let short = "";
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (textWidth(short + segment) > most - 1) break;
    short += segment;
  }
  return `${short.trimEnd()}…`;
}
