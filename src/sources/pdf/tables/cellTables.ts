/** Puts the pieces of text that stand in cells together to tables. */
import { greatest, least } from "../../../longLists.ts";
import { lineOf, type Piece, rowsOf, type TableRows } from "../pages/index.ts";

/** A tagged cell with more text belongs to a table that only places parts of a page. */
const LONGEST_CELL = 1_000;

/**
 * The pieces with one piece in the place of each table; it has the table's rows. Tables of one row
 * or one column, and those that hold headings, are read as text.
 */
export function withTables(pieces: readonly Piece[]): readonly Piece[] {
  const tables = new Map<number, Piece[]>();
  for (const piece of pieces) {
    if (piece.cell === undefined) continue;
    const table = tables.get(piece.cell.table);
    if (table) table.push(piece);
    else tables.set(piece.cell.table, [piece]);
  }
  let all = pieces;
  for (const table of tables.values()) {
    const rows = rowsOfTable(table);
    if (rows === undefined) continue;
    const inTable = new Set(table);
    const [first] = table;
    const top = table.reduce((best, piece) => (piece.y < best.y ? piece : best));
    if (first === undefined) continue;
    all = all.filter((piece) => !inTable.has(piece));
    all = [
      ...all,
      {
        ...first,
        text: rows
          .flat(3)
          .map(({ text }) => text)
          .join(" "),
        x: least(table, ({ x }) => x),
        right: greatest(table, ({ right }) => right),
        y: top.y,
        table: rows,
      },
    ];
  }
  return all;
}

/** The lines in each cell; undefined if it is no table of words. */
function rowsOfTable(pieces: readonly Piece[]): TableRows | undefined {
  const cells = new Map<string, Piece[]>();
  let [rows, columns, longest] = [0, 0, 0];
  for (const piece of pieces) {
    if (piece.cell === undefined || piece.tag !== undefined) return undefined;
    const { row, column, isDrawn } = piece.cell;
    const key = `${row} ${column}`;
    const cell = cells.get(key) ?? [];
    cells.set(key, cell);
    cell.push(piece);
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
    const length = cell.reduce((sum, { text }) => sum + text.length, 0);
    if (!isDrawn) longest = Math.max(longest, length);
  }
  if (rows < 2 || columns < 2 || longest > LONGEST_CELL) return undefined;
  const table = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) =>
      rowsOf(cells.get(`${row} ${column}`) ?? []).map((line) => lineOf(line).stretches),
    ),
  );
  // A head that stands on every page has been left out by now.
  return table.filter((row) => row.some((cell) => cell.length > 0));
}
