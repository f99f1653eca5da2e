/**
 * Tables as CSV (RFC 4180), and back. Spreadsheets run cells that begin like a formula, so such
 * cells get a leading apostrophe, and so do cells that begin with one already: that way it can be
 * taken off again and every cell comes back as it was.
 */

/** A cell. Numbers are written as they are: no number runs. */
export type CsvCell = string | number;

/** Begins a formula in some spreadsheet, full-width forms among them, or is our own mark. */
const RISKY = /^['=+\-@\t\r\n＝＋－＠]/u;
const MARKED = /^'['=+\-@\t\r\n＝＋－＠]/u;
/** Old versions of Excel read UTF-8 as such only after this. */
const BOM = "\uFEFF";

/**
 * The text of a table. Every row has at least one cell and ends with CR LF.
 *
 * @example writeCsv([["name", "links"], ["=1+1", 2]]) === "name,links\r\n'=1+1,2\r\n"
 */
export function writeCsv(
  rows: readonly (readonly CsvCell[])[],
  { bom = false }: { readonly bom?: boolean } = {},
): string {
  return (
    (bom ? BOM : "") +
    rows.map((row) => `${row.map((cell) => written(cell, row.length)).join(",")}\r\n`).join("")
  );
}

function written(cell: CsvCell, cells: number): string {
  if (typeof cell === "number") return String(cell);
  const safe = RISKY.test(cell) ? `'${cell}` : cell;
  // An empty cell alone in its row would be an empty line, and a leading BOM would be taken off.
  const isQuoted = /[",\r\n\uFEFF]/u.test(safe) || (safe === "" && cells === 1);
  return isQuoted ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * The cells of a text as writeCsv() or any other program wrote it: lines may end with CR LF, LF or
 * CR, quoted cells may hold them. Never throws: an unclosed quote ends with the text.
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
  /** Where the comma or the end of the line stands. */
  readonly end: number;
}

function plainCell(text: string, start: number): ReadCell {
  let end = start;
  while (end < text.length && !",\r\n".includes(text.charAt(end))) end++;
  return { cell: text.slice(start, end), end };
}

/** From after the opening quote. What follows the closing one up to the comma is kept. */
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
