/** How many quotes stand, word for word, where the atlas says they stand. */
import type { Atlas, Quote } from "../../atlas/index.ts";
import { GAP, rangesOf } from "../../atlas/text/index.ts";
import { lookup } from "../../query/visible/index.ts";

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
  const found = all.filter((quote) => {
    const text = documents.get(quote.document)?.text;
    return wordsOf(quote).every((words, at) => {
      const range = rangesOf(quote)[at];
      return range !== undefined && text?.slice(range.start, range.end) === words;
    });
  });
  const made = { quotes: all.length, verified: found.length };
  cache.set(atlas, made);
  return made;
}

/** The words of each part, as the quote has them: one, where it leaves nothing out. */
function wordsOf({ exact, ranges }: Quote): readonly string[] {
  return ranges === undefined ? [exact] : exact.split(GAP);
}

/** Whole per cent, rounded down, so that 100 means all of them. */
export function percent({ quotes, verified }: Verified): number {
  return quotes === 0 ? 100 : Math.floor((100 * verified) / quotes);
}
