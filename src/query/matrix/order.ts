/** The order of a matrix's rows and columns. Ties by id, so that the same atlas reads the same. */
import type { MatrixOrder } from "../../scene/index.ts";
import type { Cells, Line } from "./axes.ts";
import { seriate, type Weights } from "./seriate.ts";

interface ToOrder {
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  readonly cells: Cells;
  readonly rowTotal: (line: Line) => number;
  readonly columnTotal: (line: Line) => number;
  /** The same things stand on both sides: then in the same order. */
  readonly square: boolean;
  /** Whether a side goes by the alphabet; pillars and sections keep the order of the atlas. */
  readonly byName: { readonly rows: boolean; readonly columns: boolean };
  readonly language: string;
}

interface Ordered {
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
}

/**
 * By name: nodes by the alphabet of the atlas's language, pillars and sections as the atlas has
 * them. By total: the largest first, then by name. By similarity: what holds the same next to
 * each other, so that blocks show (see seriate.ts); what holds nothing comes last.
 */
export function ordered(order: MatrixOrder, of: ToOrder): Ordered {
  if (order === "similarity") return bySimilarity(of);
  const rows = named(of.rows, of.byName.rows, of.language);
  const columns = named(of.columns, of.byName.columns, of.language);
  if (order === "name") return { rows, columns };
  return { rows: descending(rows, of.rowTotal), columns: descending(columns, of.columnTotal) };
}

function bySimilarity({ rows, columns, cells, square }: ToOrder): Ordered {
  const weights: Weights = new Map(
    [...cells].map(([row, line]) => [
      row,
      new Map([...line].map(([column, { value }]) => [column, value])),
    ]),
  );
  const found = seriate(keys(rows), keys(columns), weights, square);
  return { rows: arranged(rows, found.rows), columns: arranged(columns, found.columns) };
}

function keys(lines: readonly Line[]): readonly string[] {
  return lines.map(({ key }) => key);
}

function named(lines: readonly Line[], alphabetic: boolean, language: string): readonly Line[] {
  if (!alphabetic) return lines;
  const { compare } = new Intl.Collator(language, { numeric: true });
  return [...lines].sort((a, b) => compare(a.name, b.name) || byId(a.key, b.key));
}

function descending(lines: readonly Line[], total: (line: Line) => number): readonly Line[] {
  return [...lines].sort((a, b) => total(b) - total(a));
}

function arranged(lines: readonly Line[], order: readonly string[]): readonly Line[] {
  const place = new Map(order.map((key, index) => [key, index]));
  const at = (line: Line) => place.get(line.key) ?? 0;
  return [...lines].sort((a, b) => at(a) - at(b));
}

function byId(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
