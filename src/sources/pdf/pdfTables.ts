/** Tables that columns show simply: rows whose cells stand below each other. */
import type { Line } from "./pageLines.ts";

export interface PdfTable {
  /** How many lines it takes. */
  readonly length: number;
  readonly rows: readonly (readonly string[])[];
}

const ROWS = 3;
const ITEM = /^[([]?[\p{L}\p{N}]{1,4}[)\].]?$/u;

/** The table that begins with a line; undefined where none does. */
export function tableAt(lines: readonly Line[], at: number): PdfTable | undefined {
  if (!isRow(lines[at])) return undefined;
  let best: PdfTable | undefined;
  let columns: readonly Column[] = [];
  let rows: string[][] = [];
  for (let end = at; end < lines.length; end++) {
    const line = lines[end];
    const before = lines[end - 1];
    if (line === undefined) break;
    const near = before === undefined || end === at || line.y - before.y < 3 * line.size;
    if (!near) break;
    if (!isRow(line)) {
      // The second line of a cell.
      const column = columns.findIndex((one) => line.x >= one.x - 2 && line.right <= one.right + 2);
      const row = rows.at(-1);
      const close = before !== undefined && line.y - before.y < 1.5 * line.size;
      if (column < 0 || row === undefined || !close) break;
      row[column] = `${row[column] ?? ""} ${line.text}`.trim();
      if (best) best = { length: end - at + 1, rows: rows.map((one) => [...one]) };
      continue;
    }
    const wider = mergeColumns([...columns, ...line.cells]);
    const kept = [...lines.slice(at, end + 1)].filter(isRow);
    if (wider.length < 2 || kept.some((row) => !fitsColumns(row, wider))) break;
    columns = wider;
    rows = [...rows, []];
    rows = kept.map((row, index) => cellsOf(row, wider, rows[index]));
    if (rows.length >= ROWS) best = { length: end - at + 1, rows: rows.map((one) => [...one]) };
  }
  const first = best?.rows.map(([cell = ""]) => cell) ?? [];
  // Marks of a list hang out from its text as a narrow column does.
  const isList =
    best?.rows[0]?.length === 2 && first.every((cell) => ITEM.test(cell) || cell === "");
  return isList ? undefined : best;
}

interface Column {
  readonly x: number;
  readonly right: number;
}

function isRow(line: Line | undefined): boolean {
  return (line?.cells.length ?? 0) >= 2;
}

/** The stretches that cells cover, from the left; those that overlap are one. */
function mergeColumns(cells: readonly Column[]): readonly Column[] {
  const columns: { x: number; right: number }[] = [];
  for (const { x, right } of [...cells].sort((a, b) => a.x - b.x)) {
    const last = columns.at(-1);
    if (last && x <= last.right) last.right = Math.max(last.right, right);
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
  known: readonly string[] | undefined,
): string[] {
  const row = columns.map(() => "");
  for (const { x, text } of cells) {
    const at = columnAt(columns, x);
    const before = known?.[at];
    // What later lines of the cell added stays.
    row[at] = before?.startsWith(text.trim()) ? before : text.trim();
  }
  return row;
}

function columnAt(columns: readonly Column[], x: number): number {
  return columns.findIndex((column) => x >= column.x - 0.01 && x <= column.right);
}
