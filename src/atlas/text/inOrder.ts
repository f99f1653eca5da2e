/** Tells which parts of a text kept their order from one version to the next. */

/**
 * For the items of `before` that stand in `after` in the same order relative to each other, their
 * indices there: a longest such run of the items that each has exactly once (the unique lines of a
 * patience diff). Items that are left out although both have them once were moved.
 */
export function inOrder(
  before: readonly string[],
  after: readonly string[],
): ReadonlyMap<number, number> {
  const inAfter = uniqueIndices(after);
  const inBefore = uniqueIndices(before);
  // Longest increasing subsequence by patience sorting: each pile keeps the lowest end of a run.
  const piles: { readonly at: number; readonly to: number; readonly previous: number }[] = [];
  const links: ((typeof piles)[number] | undefined)[] = [];
  for (const [at, key] of before.entries()) {
    const to = inAfter.get(key);
    if (to === undefined || inBefore.get(key) !== at) continue;
    let low = 0;
    let high = piles.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((piles[middle]?.to ?? 0) < to) low = middle + 1;
      else high = middle;
    }
    const card = { at, to, previous: piles[low - 1]?.at ?? -1 };
    piles[low] = card;
    links[at] = card;
  }
  const run: [number, number][] = [];
  for (let card = piles.at(-1); card !== undefined; card = links[card.previous]) {
    run.push([card.at, card.to]);
  }
  return new Map(run.reverse());
}

/** The index of each item that stands once. */
function uniqueIndices(items: readonly string[]): ReadonlyMap<string, number> {
  const indices = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [at, item] of items.entries()) {
    if (indices.has(item)) repeated.add(item);
    indices.set(item, at);
  }
  for (const item of repeated) indices.delete(item);
  return indices;
}
