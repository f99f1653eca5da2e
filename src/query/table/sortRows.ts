/** Rows in another order. */
import type { Column, SortKey } from "../../scene/index.ts";
import { cellOf, cellText, orderOf, type TableContext } from "./cells.ts";
import type { Row } from "./rows.ts";

/** Rows that have nothing in a column stand last in it, whichever way it is sorted. */
const NOTHING = Number.POSITIVE_INFINITY;

/**
 * The rows sorted by the keys, the first counting first. Words go by the atlas's language, numbers
 * within them by their value; ties keep the order that the rows came in.
 */
export function sortRows(
  rows: readonly Row[],
  sort: readonly SortKey[],
  context: TableContext,
): readonly Row[] {
  if (sort.length === 0) return rows;
  const keys = sort.map(({ column, down }) => ({ ranks: ranksOf(rows, column, context), down }));
  const places = Uint32Array.from(rows, (_, place) => place);
  places.sort((one, other) => {
    for (const { ranks, down } of keys) {
      const [a, b] = [ranks[one] ?? NOTHING, ranks[other] ?? NOTHING];
      if (a === b) continue;
      return down && a !== NOTHING && b !== NOTHING ? b - a : a < b ? -1 : 1;
    }
    return one - other;
  });
  return Array.from(places, (place) => rows[place]).filter((row) => row !== undefined);
}

/**
 * A number for each row that sorts as its cell does. Each different text is compared once and not
 * once a row: among 20,000 links there are few names, and comparing by language is slow.
 */
function ranksOf(rows: readonly Row[], column: Column, context: TableContext): Float64Array {
  const order = orderOf(column);
  if (order) return Float64Array.from(rows, (row) => order(row, context.atlas) ?? NOTHING);
  const cells = rows.map((row) => cellOf(row, column, context));
  const texts = cells.map((cell) => (typeof cell === "number" ? "" : cellText(cell, column)));
  const { compare } = new Intl.Collator(context.atlas.language, { numeric: true });
  const sorted = [...new Set(texts)].filter((text) => text !== "").sort(compare);
  let rank = 0;
  const ranks = new Map(
    sorted.map((text, at) => {
      const before = sorted[at - 1];
      // Texts that the language holds for the same are a tie.
      if (before !== undefined && compare(before, text) !== 0) rank++;
      return [text, rank];
    }),
  );
  return Float64Array.from(cells, (cell, at) =>
    typeof cell === "number" ? cell : (ranks.get(texts[at] ?? "") ?? NOTHING),
  );
}
