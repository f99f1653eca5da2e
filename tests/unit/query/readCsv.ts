/** Reads CSV back, to check what writeCsv() wrote. */

const BOM = "\uFEFF";
/** A cell that writeCsv() marked with an apostrophe. */
const MARKED = /^'['=+\-@\t\r\n＝＋－＠]/u;

/**
 * The cells of a CSV text, written by writeCsv() or by any other program. Lines may end with CR LF,
 * LF or CR, and quoted cells may contain them. Never throws: an unclosed quote runs to the end.
 */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith(BOM) ? 1 : 0;
  while (at < text.length) {
    const { cell, end } = text[at] === '"' ? quotedCell(text, at + 1) : plainCell(text, at);
    row.push(MARKED.test(cell) ? cell.slice(1) : cell);
    at = end;
    if (text[at] === ",") {
      at++;
      // A comma at the very end is followed by an empty cell.
      if (at < text.length) continue;
      row.push("");
    }
    at += text.startsWith("\r\n", at) ? 2 : 1;
    rows.push(row);
    row = [];
  }
  return rows;
}

interface ReadCell {
  readonly cell: string;
  /** Position of the comma or line end after the cell. */
  readonly end: number;
}

function plainCell(text: string, start: number): ReadCell {
  let end = start;
  while (end < text.length && !",\r\n".includes(text.charAt(end))) end++;
  return { cell: text.slice(start, end), end };
}

/** Starts after the opening quote. Text between the closing quote and the comma is kept. */
function quotedCell(text: string, start: number): ReadCell {
  let cell = "";
  let from = start;
  for (;;) {
    const close = text.indexOf('"', from);
    if (close < 0) return { cell: cell + text.slice(from), end: text.length };
    cell += text.slice(from, close);
    if (text[close + 1] !== '"') {
      const rest = plainCell(text, close + 1);
      return { cell: cell + rest.cell, end: rest.end };
    }
    cell += '"';
    from = close + 2;
  }
}
