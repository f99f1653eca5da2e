/** The words of a text, for counting. */

import { segmentsOf } from "./segments.ts";
import type { Range } from "./textParts.ts";

/** Scripts that part no words by spaces; there a dictionary must. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Letters and digits, joined by an apostrophe or a point inside a word: `town’s`, `2.5`. */
const WORD = /[\p{L}\p{N}\p{M}_]+(?:['’.:·][\p{L}\p{N}\p{M}]+)*/gu;

/** A function that finds the words of texts in a language (a BCP 47 tag). */
export function wordsIn(language: string): (text: string) => readonly Range[] {
  const segmenter = new Intl.Segmenter([language, "en"], { granularity: "word" });
  return (text) => {
    // Twenty times as fast as the segmenter, and the same but for rare marks.
    if (!UNSPACED.test(text)) {
      return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
        start: index,
        end: index + word.length,
      }));
    }
    return [...segmentsOf(text, segmenter)].filter(({ isWordLike }) => isWordLike);
  };
}
