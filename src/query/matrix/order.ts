/**
 * Orders a matrix's rows and columns by similarity, total or name. Ties are broken by id, so the
 * result is stable.
 */
import type { MatrixOrder } from "../../scene/index.ts";
import type { Cells, Line } from "./axes.ts";
import { seriate, type Weights } from "./seriate.ts";

interface Unordered {
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  readonly cells: Cells;
  readonly rowTotal: (line: Line) => number;
  readonly columnTotal: (line: Line) => number;
  /** Whether rows and columns are the same things; both then get the same order. */
  readonly isSquare: boolean;
  /** Whether a side is sorted alphabetically; pillars and sections keep the atlas's order. */
  readonly isAlphabetic: { readonly rows: boolean; readonly columns: boolean };
  readonly language: string;
}

interface Ordered {
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
}

/**
 * By name: nodes alphabetically in the atlas's language, pillars and sections in the atlas's order.
 * By total: the largest first, then by name. By similarity: lines with similar contents next to
 * each other, so that blocks become visible (see seriate.ts), and empty lines last.
 */
export function orderLines(order: MatrixOrder, lines: Unordered): Ordered {
  if (order === "similarity") return bySimilarity(lines);
  const rows = byName(lines.rows, lines.isAlphabetic.rows, lines.language);
  const columns = byName(lines.columns, lines.isAlphabetic.columns, lines.language);
  if (order === "name") return { rows, columns };
  return { rows: byTotal(rows, lines.rowTotal), columns: byTotal(columns, lines.columnTotal) };
}

function bySimilarity({ rows, columns, cells, isSquare }: Unordered): Ordered {
  const weights: Weights = new Map(
    [...cells].map(([row, line]) => [
      row,
      new Map([...line].map(([column, { value }]) => [column, value])),
    ]),
  );
  const seriation = seriate(keys(rows), keys(columns), weights, isSquare);
  return {
    rows: byKeyOrder(rows, seriation.rows),
    columns: byKeyOrder(columns, seriation.columns),
  };
}

function keys(lines: readonly Line[]): readonly string[] {
  return lines.map(({ key }) => key);
}

function byName(lines: readonly Line[], isAlphabetic: boolean, language: string): readonly Line[] {
  if (!isAlphabetic) return lines;
  const { compare } = new Intl.Collator(language, { numeric: true });
  return [...lines].sort((a, b) => compare(a.name, b.name) || compareKeys(a.key, b.key));
}

function byTotal(lines: readonly Line[], total: (line: Line) => number): readonly Line[] {
  return [...lines].sort((a, b) => total(b) - total(a));
}

function byKeyOrder(lines: readonly Line[], order: readonly string[]): readonly Line[] {
  const positions = new Map(order.map((key, index) => [key, index]));
  const position = (line: Line) => positions.get(line.key) ?? 0;
  return [...lines].sort((a, b) => position(a) - position(b));
}

function compareKeys(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
