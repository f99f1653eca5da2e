/**
 * What is done to lists that grow with an atlas or a document. `Math.min(...list)` and
 * `list.push(...others)` pass each item as an argument, and engines refuse some 100,000 of them.
 */

/** The least number that `numberOf` gives for an item; Infinity if there are none. */
export function least<Item>(items: Iterable<Item>, numberOf: (item: Item) => number): number {
  let found = Number.POSITIVE_INFINITY;
  for (const item of items) found = Math.min(found, numberOf(item));
  return found;
}

/** The greatest number that `numberOf` gives for an item; -Infinity if there are none. */
export function greatest<Item>(items: Iterable<Item>, numberOf: (item: Item) => number): number {
  let found = Number.NEGATIVE_INFINITY;
  for (const item of items) found = Math.max(found, numberOf(item));
  return found;
}

/** Adds items at the end of a list, as `push` does. */
export function append<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}
