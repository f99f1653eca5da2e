/** Sorts the rows of a table by one or more columns. */
import type { Column, SortKey } from "../../scene/index.ts";
import { cellOf, cellText, fixedOrderOf, type TableContext } from "./cells.ts";
import type { Row } from "./rows.ts";

/** Rank of a row with an empty cell: such rows come last in either direction. */
const EMPTY_RANK = Number.POSITIVE_INFINITY;

/**
 * The rows sorted by the keys, the first key being the most significant. Texts are compared in the
 * atlas's language, with the numbers in them by value. The sort is stable.
 */
export function sortRows(
  rows: readonly Row[],
  sort: readonly SortKey[],
  context: TableContext,
): readonly Row[] {
  if (sort.length === 0) return rows;
  const keys = sort.map(({ column, down }) => ({ ranks: ranksOf(rows, column, context), down }));
  const positions = Uint32Array.from(rows, (_, position) => position);
  positions.sort((first, second) => {
    for (const { ranks, down } of keys) {
      const [a, b] = [ranks[first] ?? EMPTY_RANK, ranks[second] ?? EMPTY_RANK];
      if (a === b) continue;
      return down && a !== EMPTY_RANK && b !== EMPTY_RANK ? b - a : a < b ? -1 : 1;
    }
    return first - second;
  });
  return Array.from(positions, (position) => rows[position]).filter((row) => row !== undefined);
}

/**
 * A number for each row that sorts as its cell does. Only distinct texts are compared: 20,000 links
 * have few names, and comparing by language is slow.
 */
function ranksOf(rows: readonly Row[], column: Column, context: TableContext): Float64Array {
  const order = fixedOrderOf(column);
  if (order) return Float64Array.from(rows, (row) => order(row, context.atlas) ?? EMPTY_RANK);
  const cells = rows.map((row) => cellOf(row, column, context));
  const texts = cells.map((cell) => (typeof cell === "number" ? "" : cellText(cell, column)));
  const { compare } = new Intl.Collator(context.atlas.language, { numeric: true });
  const sorted = [...new Set(texts)].filter((text) => text !== "").sort(compare);
  let rank = 0;
  const ranks = new Map(
    sorted.map((text, at) => {
      const before = sorted[at - 1];
      // Texts that compare as equal in this language share a rank.
      if (before !== undefined && compare(before, text) !== 0) rank++;
      return [text, rank];
    }),
  );
  return Float64Array.from(cells, (cell, at) =>
    typeof cell === "number" ? cell : (ranks.get(texts[at] ?? "") ?? EMPTY_RANK),
  );
}
