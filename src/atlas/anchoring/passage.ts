/** The passage of a text nearest to words that do not stand in it. Shown, never taken. */
import { type Range, showInvisible } from "../text/index.ts";
import { closestPart, markDifference } from "./align.ts";
import type { Anchoring } from "./anchor.ts";

export interface Passage extends Range {
  /** The passage with its differences marked: `[-the quote's-]{+the document's+}`. */
  readonly marked: string;
  /** Edits of single code units between the two; the case of letters counts as none. */
  readonly distance: number;
}

/** Places compared letter by letter; the right one has by far the most votes. */
const CANDIDATES = 3;
/** Places with fewer than this share of the most votes are not compared. */
const LEAST_VOTES = 0.5;
/** A passage with more edits than half of the words is another passage. */
const MOST_EDITS = 0.5;
/** Places are counted by steps of this many code units. */
const STEP = 32;

/** The nearest passage of a text, or nothing when none is alike. */
export function nearestPassage(anchoring: Anchoring, words: string): Passage | undefined {
  return nearestAmong([anchoring], words)?.passage;
}

/** The nearest passage of several texts, and in which of them it stands. */
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
  const found = best.text.text.slice(range.start, range.end);
  const marked = onOneLine(markDifference(words, found));
  return { text: best.text, passage: { ...range, marked, distance: best.distance } };
}

interface Candidate {
  readonly text: Anchoring;
  readonly step: number;
  readonly votes: number;
}

/** The places with most votes, of neighbours the one with more: a window holds both. */
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
  const all = counted
    .flatMap(({ text, counts }) =>
      Array.from(counts)
        .filter(([, votes]) => votes >= most * LEAST_VOTES)
        .map(([step, votes]): Candidate => ({ text, step, votes })),
    )
    .sort((a, b) => b.votes - a.votes || a.step - b.step);
  const chosen: Candidate[] = [];
  for (const one of all) {
    if (chosen.length === CANDIDATES) break;
    const isHeld = chosen.some(
      ({ text, step }) => text === one.text && Math.abs(step - one.step) === 1,
    );
    if (!isHeld) chosen.push(one);
  }
  return chosen;
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
  return showInvisible(text.replace(/[\r\n\t]+/g, " "));
}
