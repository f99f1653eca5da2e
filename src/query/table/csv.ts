/**
 * Writes tables as CSV (RFC 4180). Spreadsheets run cells that begin like a formula, so such cells
 * get a leading apostrophe, and so do cells that already begin with one: removing the first
 * apostrophe of every marked cell restores the original.
 */

/** A cell. Numbers are written as they are, since no number is run as a formula. */
type CsvCell = string | number;

/** Begins a formula in some spreadsheet (full-width forms included), or is our own mark. */
const RISKY = /^['=+\-@\t\r\n＝＋－＠]/u;
/** Byte order mark; without it, old versions of Excel do not read the file as UTF-8. */
const BOM = "\uFEFF";

/**
 * Returns a table as CSV text. Every row must have at least one cell; each ends with CR LF.
 *
 * @example writeCsv([["name", "links"], ["=1+1", 2]]) === "name,links\r\n'=1+1,2\r\n"
 */
export function writeCsv(
  rows: readonly (readonly CsvCell[])[],
  { bom = false }: { readonly bom?: boolean } = {},
): string {
  return (
    (bom ? BOM : "") +
    rows.map((row) => `${row.map((cell) => csvCell(cell, row.length)).join(",")}\r\n`).join("")
  );
}

function csvCell(cell: CsvCell, cellsInRow: number): string {
  if (typeof cell === "number") return String(cell);
  const safe = RISKY.test(cell) ? `'${cell}` : cell;
  // A row of one empty cell would be an empty line, and a reader would drop a leading BOM.
  const isQuoted = /[",\r\n\uFEFF]/u.test(safe) || (safe === "" && cellsInRow === 1);
  return isQuoted ? `"${safe.replaceAll('"', '""')}"` : safe;
}
