/** Finds what became of the items of a list, so that little is patched and few lines are written. */
import { isObject, type Json, type JsonList } from "./value.ts";

/**
 * An item that was changed, removed (without `after`) or inserted (without `before`). `at` is an index
 * of the list before; what is inserted comes before the item there.
 */
export interface ItemChange {
  readonly at: number;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

/** An item of both lists: its index before and after. */
type Match = readonly [before: number, after: number];

/**
 * The changes that lead from one list to another, from the end to the beginning, so that earlier
 * indices hold while they are made. Items are told by their `id` or, without one, by their values; of
 * those that changed places the fewest possible are removed and inserted again.
 */
export function itemChanges(before: JsonList, after: JsonList): readonly ItemChange[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const old = before.slice(start, before.length - tail);
  return changesOf(old, after.slice(start, after.length - tail))
    .map((change) => ({ ...change, at: change.at + start }))
    .reverse();
}

/** The changes from the beginning to the end. */
function changesOf(before: JsonList, after: JsonList): readonly ItemChange[] {
  const matches = [...matchesOf(before, after), [before.length, after.length] as const];
  const changes: ItemChange[] = [];
  let [old, current] = [0, 0];
  for (const [oldMatch, currentMatch] of matches) {
    // Between two matches: items without an id are taken for changed ones, in their order.
    while (old < oldMatch || current < currentMatch) {
      const item = old < oldMatch ? before[old] : undefined;
      const other = current < currentMatch ? after[current] : undefined;
      const isChange = item !== undefined && other !== undefined && isPair(item, other);
      if (isChange) changes.push({ at: old, before: item, after: other });
      else if (item !== undefined) changes.push({ at: old, before: item, after: undefined });
      else changes.push({ at: old, before: undefined, after: other });
      if (item !== undefined) old += 1;
      if (isChange || item === undefined) current += 1;
    }
    const [item, other] = [before[oldMatch], after[currentMatch]];
    if (item !== other) changes.push({ at: oldMatch, before: item, after: other });
    [old, current] = [oldMatch + 1, currentMatch + 1];
  }
  return changes;
}

const isPair = (a: Json, b: Json) =>
  isObject(a) && isObject(b) && a.id === undefined && b.id === undefined;

/** Items of both lists in an order that both have. */
function matchesOf(before: JsonList, after: JsonList): readonly Match[] {
  const places = new Map<string, number[]>();
  for (const [at, item] of before.entries()) {
    const key = keyOf(item);
    const known = places.get(key);
    if (known === undefined) places.set(key, [at]);
    else known.push(at);
  }
  const matches = after.flatMap((item, at): Match[] => {
    const place = places.get(keyOf(item))?.shift();
    return place === undefined ? [] : [[place, at]];
  });
  return longestRise(matches);
}

const keyOf = (item: Json | undefined): string =>
  isObject(item) && typeof item.id === "string" ? `#${item.id}` : (JSON.stringify(item) ?? "");

/** The most matches whose indices of the list before rise, by patience sorting. */
function longestRise(matches: readonly Match[]): readonly Match[] {
  interface Link {
    readonly match: Match;
    readonly previous: Link | undefined;
  }
  const ends: Link[] = [];
  for (const match of matches) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle]?.match[0] ?? 0) < match[0]) low = middle + 1;
      else high = middle;
    }
    ends[low] = { match, previous: ends[low - 1] };
  }
  const rise: Match[] = [];
  for (let link = ends.at(-1); link !== undefined; link = link.previous) rise.push(link.match);
  return rise.reverse();
}
