/**
 * Finds the passage nearest to words that a text does not contain. It is only ever shown to the
 * author, never accepted as the quote.
 */
import { type Range, showInvisible } from "../text/index.ts";
import { closestPart, markDifference } from "./align.ts";
import type { Anchoring } from "./anchor.ts";

export interface Passage extends Range {
  /** The passage with its differences marked: `[-the quote's-]{+the document's+}`. */
  readonly marked: string;
  /** Edit distance between the two in code units, ignoring letter case. */
  readonly distance: number;
}

/** Places compared letter by letter; the right one usually has by far the most votes. */
const CANDIDATES = 3;
/** Places with fewer than this share of the most votes are not compared. */
const LEAST_VOTES = 0.5;
/** A passage whose edits exceed this share of the words' length is a different passage. */
const MOST_EDITS = 0.5;
/** Votes are counted per stretch of this many code units. */
const STEP = 32;

/** The passage of a text nearest to some words; `undefined` if none is similar. */
export function nearestPassage(anchoring: Anchoring, words: string): Passage | undefined {
  return nearestAmong([anchoring], words)?.passage;
}

/** The nearest passage in several texts, and the text that contains it. */
export function nearestAmong(
  texts: readonly Anchoring[],
  words: string,
): { readonly text: Anchoring; readonly passage: Passage } | undefined {
  const slack = STEP + Math.min(200, words.length >> 2);
  const passages = candidates(texts, words)
    .map(({ text, step }) => {
      const from = Math.max(0, step * STEP - slack);
      const window = text.text.slice(from, step * STEP + STEP + words.length + slack);
      const { start, end, distance } = closestPart(lowered(window), lowered(words));
      return { text, start: from + start, end: from + end, distance };
    })
    .sort((a, b) => a.distance - b.distance || a.start - b.start);
  const best = passages[0];
  if (best === undefined || best.distance > words.length * MOST_EDITS) return undefined;
  const range = wholeWords(best.text.text, best);
  const passageWords = best.text.text.slice(range.start, range.end);
  const marked = onOneLine(markDifference(words, passageWords));
  return { text: best.text, passage: { ...range, marked, distance: best.distance } };
}

interface Candidate {
  readonly text: Anchoring;
  readonly step: number;
  readonly votes: number;
}

/** The places with most votes; of two neighbours only the better, since one window covers both. */
function candidates(texts: readonly Anchoring[], words: string): readonly Candidate[] {
  const counted = texts.map((text) => {
    const counts = new Map<number, number>();
    for (const shift of text.grams.shifts(words)) {
      const step = Math.floor(shift / STEP);
      counts.set(step, (counts.get(step) ?? 0) + 1);
    }
    return { text, counts };
  });
  let most = 0;
  for (const { counts } of counted)
    for (const votes of counts.values()) most = Math.max(most, votes);
  const ranked = counted
    .flatMap(({ text, counts }) =>
      Array.from(counts)
        .filter(([, votes]) => votes >= most * LEAST_VOTES)
        .map(([step, votes]): Candidate => ({ text, step, votes })),
    )
    .sort((a, b) => b.votes - a.votes || a.step - b.step);
  const chosen: Candidate[] = [];
  for (const candidate of ranked) {
    if (chosen.length === CANDIDATES) break;
    const isCovered = chosen.some(
      ({ text, step }) => text === candidate.text && Math.abs(step - candidate.step) === 1,
    );
    if (!isCovered) chosen.push(candidate);
  }
  return chosen;
}

/** The text in lower case, unless that changes its length and so its offsets. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** The range extended to whole words. */
function wholeWords(text: string, range: Range): Range {
  let { start, end } = range;
  const inside = (at: number) =>
    /^(?:[\p{L}\p{N}\p{M}]{2}|[\uD800-\uDBFF][\uDC00-\uDFFF])$/u.test(text.slice(at - 1, at + 1));
  while (start > 0 && inside(start)) start--;
  while (end < text.length && inside(end)) end++;
  return { start, end };
}

/** The text on one line, with invisible characters as code points. */
function onOneLine(text: string): string {
  return showInvisible(text.replace(/[\r\n\t]+/g, " "));
}
