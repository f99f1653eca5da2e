/**
 * Splits texts into segments (words or sentences) with Intl.Segmenter, in windows, since V8's
 * segmenter takes time quadratic in the text's length.
 */
import type { Range } from "./textParts.ts";

export interface Segment extends Range {
  readonly isWordLike: boolean;
}

/** Code units passed to the segmenter at a time: many sentences, yet few enough to be quick. */
const WINDOW = 4096;
/** Segments at a window's end that are segmented again: the text that follows may change them. */
const UNSETTLED = 2;

/** The segments of a text in order, the same as the segmenter returns for the whole text. */
export function* segmentsOf(text: string, segmenter: Intl.Segmenter): Iterable<Segment> {
  let from = 0;
  let size = WINDOW;
  while (from < text.length) {
    const segments = [...segmenter.segment(text.slice(from, from + size))];
    const settled = from + size < text.length ? segments.slice(0, -UNSETTLED) : segments;
    for (const { segment, isWordLike = false } of settled) {
      yield { start: from, end: from + segment.length, isWordLike };
      from += segment.length;
    }
    // A segment that fills the window needs a larger window.
    size = settled.length === 0 ? size * 2 : WINDOW;
  }
}

/** Scripts that do not separate words by spaces and so need the segmenter's dictionary. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Letters and digits, possibly joined by an apostrophe or point inside a word: `town’s`, `2.5`. */
const WORD = /[\p{L}\p{N}\p{M}_]+(?:['’.:·][\p{L}\p{N}\p{M}]+)*/gu;

/** Returns a function that finds the words of texts in a language (a BCP 47 tag). */
export function wordsIn(language: string): (text: string) => readonly Range[] {
  const segmenter = new Intl.Segmenter([language, "en"], { granularity: "word" });
  return (text) => {
    // Twenty times as fast as the segmenter, with the same result but for rare marks.
    if (!UNSPACED.test(text)) {
      return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
        start: index,
        end: index + word.length,
      }));
    }
    return [...segmentsOf(text, segmenter)].filter(({ isWordLike }) => isWordLike);
  };
}
