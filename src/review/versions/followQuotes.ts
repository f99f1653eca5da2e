/**
 * Follows quotes from one version of a source to the next: where each stands now, and whether what is
 * around it is still what was read. A quote counts as the same only if all of its sentences are, with
 * the chapeaux that introduce them: "shall report" says another thing once "not" was put in before it.
 */

import { markDifference, nearestAmong } from "../../atlas/anchoring/index.ts";
import { type SourceText, sentencesAround } from "../../atlas/documents/index.ts";
import { QUOTE_MAX } from "../../atlas/format/index.ts";
import { matchesIn, wholeDocument } from "../../atlas/quotes/index.ts";
import { contains, inOrder, type Range } from "../../atlas/text/index.ts";
import { greatest } from "../../longLists.ts";
import type { Passage } from "../verdicts/index.ts";
import { type Block, type Blocks, blocksOf } from "./blocks.ts";

/**
 * What became of a quote, from best to worst. `same`: its sentences, their paragraph, its order and
 * headings are the same. `moved`: its sentences and their paragraph stand elsewhere. `paragraph`: its
 * sentences are the same, their paragraph is not. `changed`: its sentences are not the same, or it is
 * open which of several it is. `gone`: nothing is like its sentences.
 */
export const FATES = ["same", "moved", "paragraph", "changed", "gone"] as const;
export type Fate = (typeof FATES)[number];

export type Followed =
  | { readonly fate: "same" | "moved" | "paragraph"; readonly place: Passage }
  | {
      readonly fate: "changed";
      /** The sentences that are most like the old ones. */
      readonly place: Passage;
      /** The old and the new sentences, differences marked on one line: `[-before-]{+after+}`. */
      readonly marked: string;
      /** Whether the quote's own words stand in the new sentences as they were. */
      readonly wordsStand: boolean;
      /** Where they do. */
      readonly words?: Passage;
    }
  | { readonly fate: "gone" };

/**
 * Returns a function that follows a quote from the old text to the new one, given the ranges of its
 * parts in the old text. Differences of form (`normaliseForm`) don't count.
 */
export function followQuotes(
  before: SourceText,
  after: SourceText,
): (parts: readonly Range[]) => Followed {
  const old = blocksOf(before);
  const now = blocksOf(after);
  const staying = inOrder(old.paragraphs, now.paragraphs);
  const nearestByWords = new Map<string, Block | undefined>();
  return (parts) => {
    const quote = { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
    const block = old.at(quote);
    const wordsIn = (found: Block) => sameWords(before, parts, block, after, found);
    const found = counterpart(block, old, now);
    const range = found && wordsIn(found);
    if (found !== undefined && range !== undefined) {
      const place = { source: after, range };
      if (found.paragraph !== block.paragraph) return { fate: "paragraph", place };
      const { paragraphIndex } = block;
      const isMoved =
        found.headings !== block.headings ||
        (paragraphIndex !== undefined && isOutOfOrder(paragraphIndex, staying, old, now));
      return { fate: isMoved ? "moved" : "same", place };
    }
    if (!nearestByWords.has(block.words)) nearestByWords.set(block.words, nearest(block, old, now));
    const near = nearestByWords.get(block.words);
    if (near === undefined) return { fate: "gone" };
    const marked = markDifference(
      sentencesAround(before, block.range),
      sentencesAround(after, near.range),
    );
    const words = wordsIn(near);
    return {
      fate: "changed",
      place: { source: after, range: near.range },
      ...(words === undefined ? {} : { words: { source: after, range: words } }),
      marked: marked.replace(/\s+/gu, " "),
      wordsStand: words !== undefined,
    };
  };
}

/**
 * The block of the new text that is an old one: with the same words and, of several, the one in the
 * same paragraph under the same headings, then in the same paragraph, then under the same headings.
 * Of several that are equally close it is the one of the same number, if there are as many as there
 * were; else it is open which one was meant.
 */
function counterpart(block: Block, old: Blocks, now: Blocks): Block | undefined {
  const closeness = (other: Block) =>
    (other.paragraph === block.paragraph ? 2 : 0) + (other.headings === block.headings ? 1 : 0);
  const all = now.like(block);
  const best = greatest(all, closeness);
  const closest = all.filter((other) => closeness(other) === best);
  if (closest.length <= 1) return closest[0];
  const before = old.like(block).filter((other) => best < 3 || closeness(other) === best);
  if (before.length !== closest.length) return undefined;
  return closest[before.findIndex(({ range }) => range.start === block.range.start)];
}

/** Whether both texts have a paragraph once each, but in another order among the others. */
function isOutOfOrder(
  index: number,
  staying: ReadonlyMap<number, number>,
  old: Blocks,
  now: Blocks,
): boolean {
  if (staying.has(index)) return false;
  const words = old.paragraphs[index] ?? "";
  const isOnce = ({ paragraphs }: Blocks) =>
    paragraphs.indexOf(words) === paragraphs.lastIndexOf(words);
  return isOnce(old) && isOnce(now) && now.paragraphs.includes(words);
}

/** Where the words of a quote's parts stand in the block that its own has become. */
function sameWords(
  before: SourceText,
  parts: readonly Range[],
  block: Block,
  after: SourceText,
  found: Block,
): Range | undefined {
  const places = parts.map((part) => {
    const exact = before.text.slice(part.start, part.end);
    const within = (source: SourceText, outer: Range) =>
      matchesIn(wholeDocument(source), { exact })
        .map(({ range }) => range)
        .filter((range) => contains(outer, range));
    // The same words may stand more than once in a sentence.
    const number = within(before, block.range).findIndex(({ start }) => start === part.start);
    return within(after, found.range)[Math.max(0, number)];
  });
  const start = places[0]?.start;
  const end = places.at(-1)?.end;
  return start === undefined || end === undefined || places.includes(undefined)
    ? undefined
    : { start, end };
}

/** The block of the new text that is most like an old one. */
function nearest(block: Block, { source }: Blocks, now: Blocks): Block | undefined {
  const words = source.text.slice(block.range.start, block.range.end).slice(0, QUOTE_MAX);
  const [same] = now.like(block);
  if (same !== undefined) return same;
  const best = nearestAmong([now.source.anchoring], words);
  const near = best && now.at(best.passage);
  return near && commonWords(block.words, near.words) >= LEAST_COMMON ? near : undefined;
}

/** From this share of common words on a sentence is the old one, changed; below it is another. */
const LEAST_COMMON = 0.5;

/** Twice the words that two texts have in common, by the words of both; a Han character is a word. */
function commonWords(a: string, b: string): number {
  const wordsOf = (text: string) =>
    text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const inA = wordsOf(a);
  const inB = wordsOf(b);
  const left = new Map<string, number>();
  for (const word of inA) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of inB) {
    const times = left.get(word) ?? 0;
    if (times > 0) common++;
    left.set(word, times - 1);
  }
  return (2 * common) / (inA.length + inB.length);
}
