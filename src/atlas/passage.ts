/** The passage of a text nearest to words that do not stand in it. Shown, never taken. */
import { markDifference, mostAlike } from "./align.ts";
import type { Anchoring } from "./anchor.ts";
import type { Range } from "./atlas.ts";
import { madeVisible } from "./invisible.ts";

export interface Passage extends Range {
  /** The passage with its differences marked: `[-the quote's-]{+the document's+}`. */
  readonly marked: string;
  /** Edits of single code units between the two; the case of letters counts as none. */
  readonly distance: number;
}

/** Places compared letter by letter; the right one has by far the most votes. */
const CANDIDATES = 3;
/** A passage with more edits than half of the words is another passage. */
const MOST_EDITS = 0.5;
/** Places are counted by steps of this many code units. */
const STEP = 32;

/** The nearest passage, or nothing when none is alike. */
export function nearestPassage({ text, grams }: Anchoring, words: string): Passage | undefined {
  const votes = new Map<number, number>();
  for (const shift of grams.shifts(words)) {
    const step = Math.floor(shift / STEP);
    votes.set(step, (votes.get(step) ?? 0) + 1);
  }
  const slack = STEP + Math.min(200, words.length >> 2);
  const passages = [...votes]
    .sort(([stepA, a], [stepB, b]) => b - a || stepA - stepB)
    .slice(0, CANDIDATES)
    .map(([step]) => {
      const from = Math.max(0, step * STEP - slack);
      const window = text.slice(from, step * STEP + STEP + words.length + slack);
      const { start, end, distance } = mostAlike(lowered(window), lowered(words));
      return { start: from + start, end: from + end, distance };
    })
    .sort((a, b) => a.distance - b.distance || a.start - b.start);
  const best = passages[0];
  if (best === undefined || best.distance > words.length * MOST_EDITS) return undefined;
  const range = wholeWords(text, best);
  const marked = onOneLine(markDifference(words, text.slice(range.start, range.end)));
  return { ...range, marked, distance: best.distance };
}

/** In small letters, where that leaves every place: a passage is near in either case. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** The range grown to the edges of its words. */
function wholeWords(text: string, range: Range): Range {
  let { start, end } = range;
  const inside = (at: number) =>
    /^(?:[\p{L}\p{N}\p{M}]{2}|[\uD800-\uDBFF][\uDC00-\uDFFF])$/u.test(text.slice(at - 1, at + 1));
  while (start > 0 && inside(start)) start--;
  while (end < text.length && inside(end)) end++;
  return { start, end };
}

/** On one line, with what nobody sees by number. */
function onOneLine(text: string): string {
  return madeVisible(text.replace(/[\r\n\t]+/g, " "));
}
