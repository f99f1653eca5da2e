/** Tables of a PDF by its tags, which say of each piece of text in which cell it stands. */
import type { PDFPageProxy } from "pdfjs-dist/types/src/display/api.d.ts";
import { lineOf, rowsOf } from "./pageLines.ts";
import type { Cell, Piece } from "./pieces.ts";

type TreeNode = Awaited<ReturnType<PDFPageProxy["getStructTree"]>>;

/** The cells of a page's marked content, by its ids. What is within a table within a cell is the cell's. */
export function cellTags(tree: TreeNode): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  let tables = 0;
  const markCell = (node: TreeNode, cell: Cell): void => {
    for (const child of node.children) {
      if ("children" in child) markCell(child, cell);
      else if ("id" in child) cells.set(child.id, cell);
    }
  };
  const visitTable = (node: TreeNode, place: { table: number; row: number }): void => {
    for (const child of node.children) {
      if (!("children" in child)) continue;
      if (child.role !== "TR") {
        // THead, TBody and TFoot; a caption is a paragraph.
        if (/^T/.test(child.role)) visitTable(child, place);
        else visit(child);
        continue;
      }
      child.children.forEach((cell, column) => {
        if ("children" in cell) markCell(cell, { ...place, column });
      });
      place.row++;
    }
  };
  const visit = (node: TreeNode): void => {
    if (node.role === "Table") visitTable(node, { table: tables++, row: 0 });
    else for (const child of node.children) if ("children" in child) visit(child);
  };
  if (tree) visit(tree);
  return cells;
}

/** A cell with more text belongs to a table that only places parts of a page. */
const LONGEST_CELL = 1_000;

/**
 * The pieces with one piece in the place of each tagged table; it has the table's rows. Tables of
 * one row or one column, and those that hold headings, are read as text.
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
        text: rows.flat().join(" "),
        x: Math.min(...table.map(({ x }) => x)),
        right: Math.max(...table.map(({ right }) => right)),
        y: top.y,
        table: rows,
      },
    ];
  }
  return all;
}

/** The words of each cell, its lines parted by line ends; undefined if it is no table of words. */
function rowsOfTable(pieces: readonly Piece[]): readonly (readonly string[])[] | undefined {
  const cells = new Map<string, Piece[]>();
  let [rows, columns] = [0, 0];
  for (const piece of pieces) {
    if (piece.cell === undefined || piece.tag !== undefined) return undefined;
    const { row, column } = piece.cell;
    const key = `${row} ${column}`;
    cells.set(key, [...(cells.get(key) ?? []), piece]);
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  if (rows < 2 || columns < 2) return undefined;
  const words = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) =>
      rowsOf(cells.get(`${row} ${column}`) ?? [])
        .map((line) => lineOf(line).text)
        .join("\n"),
    ),
  );
  return words.flat().some((cell) => cell.length > LONGEST_CELL) ? undefined : words;
}
