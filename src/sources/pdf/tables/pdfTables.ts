/** Finds simple tables: consecutive rows whose cells are aligned in columns. */
import type { CellLines, Line, Part, TableRows } from "../pages/index.ts";

export interface PdfTable {
  /** How many lines it covers. */
  readonly length: number;
  readonly rows: TableRows;
}

/** Fewer rows are not taken for a table. */
const ROWS = 3;
const MARK = /^[([]?[\p{L}\p{N}]{1,6}[)\].]?$/u;

/** Whether the words are no more than the mark of a list may be: "(a)", "12.". */
export function isListMark(text: string): boolean {
  return MARK.test(text);
}

/** The table that begins at a line; undefined if none does. */
export function tableAt(lines: readonly Line[], at: number): PdfTable | undefined {
  if (!isRow(lines[at])) return undefined;
  let best: PdfTable | undefined;
  let columns: readonly Column[] = [];
  let rows: CellLines[][] = [];
  const rowLines: Line[] = [];
  for (let end = at; end < lines.length; end++) {
    const whole = lines[end];
    const line = whole && best && columns.length > 2 ? splitAt(whole, columns) : whole;
    const previous = lines[end - 1];
    if (line === undefined) break;
    const isNear = previous === undefined || end === at || line.y - previous.y < 3 * line.size;
    if (!isNear) break;
    if (!isRow(line)) {
      // A further line of a cell.
      const column = columns.findIndex(
        ({ x, right }) => line.x >= x - 2 && line.right <= right + 2,
      );
      const row = rows.at(-1);
      const isClose = previous !== undefined && line.y - previous.y < 1.5 * line.size;
      if (column < 0 || row === undefined || !isClose) break;
      row[column] = [...(row[column] ?? []), line.stretches];
      if (best) best = { length: end - at + 1, rows: rows.map((cells) => [...cells]) };
      continue;
    }
    const widened = mergeColumns([...columns, ...line.cells]);
    rowLines.push(line);
    if (widened.length < 2 || rowLines.some((row) => !fitsColumns(row, widened))) break;
    columns = widened;
    rows = [...rows, []];
    rows = rowLines.map((row, index) => cellsOf(row, widened, rows[index]));
    if (rows.length >= ROWS) best = { length: end - at + 1, rows: rows.map((cells) => [...cells]) };
  }
  const first = best?.rows.map(([cell = []]) => cell.map(textOf).join(" ").trim()) ?? [];
  // The hanging marks of a list look like a narrow first column.
  const isList =
    best?.rows[0]?.length === 2 && first.every((cell) => isListMark(cell) || cell === "");
  return isList ? undefined : best;
}

interface Column {
  readonly x: number;
  readonly right: number;
}

/** How far from a column's left edge a cell may begin, in points. */
const SAME_EDGE = 1.5;

/**
 * A line of a table whose cells stand close: it is parted where words begin at the left edges of
 * the columns that enough rows before have shown. (Justified text has wide gaps by chance, and the
 * text after a list's hanging marks looks like a second column.) The same line if that gives no
 * more cells.
 */
function splitAt(line: Line, columns: readonly Column[]): Line {
  const cells: Part[] = [];
  let column = -1;
  for (const part of line.parts) {
    const at = columns.findIndex(({ x }) => Math.abs(x - part.x) <= SAME_EDGE);
    const cell = cells.at(-1);
    if (cell === undefined || (at > column && part.x >= cell.right)) {
      cells.push(part);
      column = Math.max(column, at);
    } else {
      const stretches = [...cell.stretches, ...part.stretches];
      cells[cells.length - 1] = { ...cell, right: part.right, stretches };
    }
  }
  return cells.length > line.cells.length ? { ...line, cells } : line;
}

function isRow(line: Line | undefined): boolean {
  return (line?.cells.length ?? 0) >= 2;
}

/** The ranges that cells cover, from left to right; overlapping ones are merged. */
function mergeColumns(cells: readonly Column[]): readonly Column[] {
  const columns: { x: number; right: number }[] = [];
  for (const { x, right } of [...cells].sort((a, b) => a.x - b.x)) {
    const previous = columns.at(-1);
    if (previous && x <= previous.right) previous.right = Math.max(previous.right, right);
    else columns.push({ x, right });
  }
  return columns;
}

function fitsColumns({ cells }: Line, columns: readonly Column[]): boolean {
  const used = cells.map(({ x }) => columnAt(columns, x));
  return new Set(used).size === cells.length;
}

function cellsOf(
  { cells }: Line,
  columns: readonly Column[],
  previousCells: readonly CellLines[] | undefined,
): CellLines[] {
  const row: CellLines[] = columns.map(() => []);
  for (const { x, stretches } of cells) {
    const at = columnAt(columns, x);
    const previous = previousCells?.[at];
    // Keeps what further lines of the cell have added.
    row[at] = previous?.[0] === stretches ? previous : [stretches];
  }
  return row;
}

function textOf(stretches: CellLines[number]): string {
  return stretches.map(({ text }) => text).join("");
}

function columnAt(columns: readonly Column[], x: number): number {
  return columns.findIndex((column) => x >= column.x - 0.01 && x <= column.right);
}
