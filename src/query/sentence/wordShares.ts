/** How many of a text's words a sentence has itself, the rarer ones counting more. */
import type { Atlas } from "../../atlas/index.ts";
import { nearestAlike, type QueryWord, queryWords, rarityOf } from "../nearest/index.ts";

/** A telling word of a text, with how much it tells. */
interface TellingWord extends QueryWord {
  readonly tells: number;
}

export interface WordShares {
  /** The share of the words that it has, and the same with those that it has in other words; between 0 and 1. */
  readonly exactly: number;
  readonly nearly: number;
}

/** The telling words of a text, each with how much it tells. */
export function tellingWords(atlas: Atlas, text: string): readonly TellingWord[] {
  return queryWords(atlas, text).map((word) => ({
    ...word,
    tells: word.weight * rarityOf(atlas, word.stem),
  }));
}

/** The shares of a sentence, by the stems of its own words. */
export function wordShares(words: readonly TellingWord[], stems: ReadonlySet<string>): WordShares {
  const all = words.reduce((sum, { tells }) => sum + tells, 0) || 1;
  let exactly = 0;
  let nearly = 0;
  for (const { stem, alike, tells } of words) {
    if (stem.split(" ").every((part) => stems.has(part))) exactly += tells;
    else nearly += tells * nearestAlike(stems, alike);
  }
  return { exactly: exactly / all, nearly: (exactly + nearly) / all };
}
