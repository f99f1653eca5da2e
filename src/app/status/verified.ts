/** How many quotes stand, word for word, where the atlas says they stand. */
import type { Atlas } from "../../atlas/atlas.ts";
import { lookup } from "../../graph/lookup.ts";

export interface Verified {
  readonly quotes: number;
  readonly verified: number;
}

const cache = new WeakMap<Atlas, Verified>();

export function verifiedQuotes(atlas: Atlas): Verified {
  const known = cache.get(atlas);
  if (known) return known;
  const { documents } = lookup(atlas);
  const all = [...atlas.nodes, ...atlas.edges].flatMap(({ quotes }) => quotes);
  const found = all.filter(
    ({ document, start, end, exact }) => documents.get(document)?.text.slice(start, end) === exact,
  );
  const made = { quotes: all.length, verified: found.length };
  cache.set(atlas, made);
  return made;
}

/** Whole per cent, rounded down, so that 100 means all of them. */
export function percent({ quotes, verified }: Verified): number {
  return quotes === 0 ? 100 : Math.floor((100 * verified) / quotes);
}
