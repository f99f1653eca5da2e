/** Sums the cells of a matrix by row, by column and as a whole. */
import type { Cells } from "./axes.ts";

/** Distinct links or nodes per row, per column and overall. */
interface Totals {
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
  readonly overall: number;
}

/** Counts the totals; a link or node in several cells counts once in each total. */
export function totalsOf(cells: Cells): Totals {
  const rows = new Map<string, Set<string>>();
  const columns = new Map<string, Set<string>>();
  const overall = new Set<string>();
  const addTo = (sets: Map<string, Set<string>>, key: string, id: string) => {
    const set = sets.get(key);
    if (set) set.add(id);
    else sets.set(key, new Set([id]));
  };
  for (const [row, line] of cells) {
    for (const [column, { ids }] of line) {
      for (const id of ids) {
        addTo(rows, row, id);
        addTo(columns, column, id);
        overall.add(id);
      }
    }
  }
  const sizes = (sets: Map<string, Set<string>>) =>
    new Map([...sets].map(([key, ids]) => [key, ids.size]));
  return { rows: sizes(rows), columns: sizes(columns), overall: overall.size };
}

/** The largest value of a cell, or 0; with `hasSizeDiagonal`, the diagonal does not count. */
export function largestValue(cells: Cells, hasSizeDiagonal: boolean): number {
  let largest = 0;
  for (const [row, line] of cells) {
    for (const [column, { value }] of line) {
      if (!hasSizeDiagonal || row !== column) largest = Math.max(largest, value);
    }
  }
  return largest;
}
