/** Links to a quote in the original document: a text fragment, or a page of a PDF. */
import type { Document } from "../../atlas/index.ts";
import {
  indicesTouching,
  innermostSection,
  overlaps,
  type Range,
  segmentsOf,
} from "../../atlas/text/index.ts";
import { memo } from "../visible/index.ts";

/** Quotes longer than this many characters are identified by their first and last words. */
const EXACT_MAX = 300;
/** How many first and last words are used, at least and at most. */
const EDGE_WORDS = 5;
const EDGE_WORDS_MAX = 15;
/** At most this many words before or after a quote are added to make it unique. */
const CONTEXT_MAX = 10;
/** How far around a quote words are looked for, in UTF-16 code units. */
const SEARCH_RADIUS = 400;

/**
 * The document's address, opening at the words of a range: with a text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/), or with `#page=` for a PDF whose page is known.
 * The plain address where the words can't be identified; `undefined` for a document without one.
 *
 * @param language BCP 47, for word boundaries
 */
export function originalAt(
  document: Document,
  range: Range,
  language: string,
  page?: number,
): string | undefined {
  const { url } = document;
  if (url === undefined) return undefined;
  if (isPdf(url)) return page === undefined ? url : `${url.replace(/#.*$/su, "")}#page=${page}`;
  const directive = textDirective(document, range, language);
  if (directive === undefined) return url;
  if (url.includes(":~:")) return `${url}&${directive}`;
  return `${url}${url.includes("#") ? "" : "#"}:~:${directive}`;
}

function isPdf(url: string): boolean {
  return /\.pdf$/iu.test(url.replace(/[?#].*$/su, ""));
}

/** `text=before-,first,last,-after`; `undefined` if the words can't be identified. */
function textDirective(document: Document, range: Range, language: string): string | undefined {
  const { text } = document;
  const words = wordsAround(text, range, language);
  const from = words.findIndex(({ end }) => end > range.start);
  const to = words.findLastIndex(({ start }) => start < range.end);
  const [first, last] = [words[from], words[to]];
  if (first === undefined || last === undefined || from > to) return undefined;
  const block = (at: number) => blockAt(document, at);
  const isShort = last.end - first.start <= EXACT_MAX;
  const terms =
    isShort && isSameBlock(block(first.start), block(last.start))
      ? [{ start: first.start, end: last.end }]
      : edgeTerms(document, words.slice(from, to + 1), block);
  const [head, tail = head] = terms;
  if (head === undefined || tail === undefined) return undefined;
  const context = contextOf(document, words, head, tail === head ? head : undefined, block);
  if (context === undefined) return undefined;
  return `text=${[
    ...(context.before === undefined ? [] : [`${encoded(text, context.before)}-`]),
    ...terms.map((term) => encoded(text, term)),
    ...(context.after === undefined ? [] : [`-${encoded(text, context.after)}`]),
  ].join(",")}`;
}

/**
 * The words in and around a range, divided as browsers do ("2,5" is one word). Words that may be cut
 * off at the limits of the search are left out.
 */
function wordsAround(text: string, range: Range, language: string): readonly Range[] {
  const from = Math.max(0, range.start - SEARCH_RADIUS);
  const to = Math.min(text.length, range.end + SEARCH_RADIUS);
  const segmenter = new Intl.Segmenter([language, "en"], { granularity: "word" });
  return [...segmentsOf(text.slice(from, to), segmenter)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ start, end }) => ({ start: from + start, end: from + end }))
    .filter(({ start, end }) => (from === 0 || start > from) && (to === text.length || end < to));
}

/** The block of the page, a paragraph or a heading, that contains an offset. */
function blockAt({ paragraphs, sections }: Document, at: number): Range {
  const character = { start: at, end: at + 1 };
  const paragraph = paragraphs[indicesTouching(paragraphs, character)[0] ?? -1];
  const heading = sections[innermostSection(sections, at)]?.headingRange;
  return paragraph ?? (heading && overlaps(heading, character) ? heading : character);
}

/**
 * The first and the last words of a passage, each within one block. There are as many as it takes for
 * the last ones not to occur earlier in the passage, since a browser takes the first match.
 */
function edgeTerms({ text }: Document, words: readonly Range[], block: BlockAt): readonly Range[] {
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return [];
  const ofFirst = words.filter(({ start }) => isSameBlock(block(start), block(first.start)));
  const ofLast = words.filter(({ start }) => isSameBlock(block(start), block(last.start)));
  let terms: readonly Range[] = [];
  for (let count = EDGE_WORDS; count <= EDGE_WORDS_MAX; count++) {
    const head = { start: first.start, end: (ofFirst[count - 1] ?? ofFirst.at(-1) ?? first).end };
    const room = ofLast.filter(({ start }) => start >= head.end);
    const tail = { start: (room.at(-count) ?? room[0] ?? last).start, end: last.end };
    if (tail.start < head.end) break;
    terms = [head, tail];
    const between = normalised(text.slice(head.end, last.end));
    const sought = normalised(text.slice(tail.start, tail.end));
    if (between.indexOf(sought) === between.length - sought.length) break;
  }
  return terms;
}

type BlockAt = (at: number) => Range;

/** Blocks are identified by where they begin, since a paragraph and a heading never coincide. */
function isSameBlock(a: Range, b: Range): boolean {
  return a.start === b.start;
}

interface Context {
  readonly before?: Range;
  readonly after?: Range;
}

/**
 * The words before and after that make a quote unique, extended by one word on either side in turn.
 * If a whole quote is still not unique, the context is returned all the same, since every occurrence
 * has the same words. For a passage identified by its first and last words (`tail` is `undefined`),
 * returns `undefined` if a browser would mark another passage.
 */
function contextOf(
  document: Document,
  words: readonly Range[],
  head: Range,
  tail: Range | undefined,
  block: BlockAt,
): Context | undefined {
  const { text } = document;
  const isUnique = ({ before = head, after = head }: Context) => {
    const sought = normalised(text.slice(before.start, after.end));
    const whole = normalisedText(document);
    return whole.indexOf(sought) === whole.lastIndexOf(sought);
  };
  const ahead = words.filter(({ end }) => end <= head.start).toReversed();
  const behind = tail === undefined ? [] : words.filter(({ start }) => start >= tail.end);
  const before = blockBefore(text, ahead[0], head.start, block);
  const after = blockAfter(text, behind[0], tail?.end ?? head.end, block);
  const aheadNear = ahead
    .filter(({ start }) => before && start >= before.start)
    .slice(0, CONTEXT_MAX);
  const behindNear = behind.filter(({ end }) => after && end <= after.end).slice(0, CONTEXT_MAX);
  let context: Context = {};
  for (let count = 1; count <= CONTEXT_MAX && !isUnique(context); count++) {
    const start = aheadNear[Math.min(count, aheadNear.length) - 1]?.start;
    if (before && start !== undefined) {
      context = { ...context, before: { start, end: before.end } };
    }
    const end = behindNear[Math.min(count, behindNear.length) - 1]?.end;
    if (tail === undefined || !after || end === undefined || isUnique(context)) continue;
    context = { ...context, after: { start: after.start, end } };
  }
  const { before: from = head } = context;
  const sought = normalised(text.slice(from.start, head.end));
  // A browser takes the first occurrence.
  const isFirst =
    normalisedText(document).indexOf(sought) >= normalised(text.slice(0, from.start)).length;
  return tail === undefined && !isFirst ? undefined : context;
}

/** The Markdown mark of a list item or heading, which is not part of a page's text. */
const MARK = /^(?:[-*+>#]+|\d{1,9}[.)])?\s*$/;

/**
 * The range that context before an offset may come from: the start of its own block, or, for an offset
 * at the start of its block, the preceding block.
 */
function blockBefore(
  text: string,
  word: Range | undefined,
  at: number,
  block: BlockAt,
): Range | undefined {
  if (word === undefined) return undefined;
  const [ownBlock, wordBlock] = [block(at), block(word.start)];
  if (isSameBlock(ownBlock, wordBlock)) return trimRange(text, wordBlock.start, at);
  return MARK.test(text.slice(ownBlock.start, at))
    ? trimRange(text, wordBlock.start, wordBlock.end)
    : undefined;
}

/** The range that context after an offset may come from, in the same way. */
function blockAfter(
  text: string,
  word: Range | undefined,
  at: number,
  block: BlockAt,
): Range | undefined {
  if (word === undefined) return undefined;
  const [ownBlock, wordBlock] = [block(at - 1), block(word.start)];
  if (isSameBlock(ownBlock, wordBlock)) return trimRange(text, at, wordBlock.end);
  const isLast = text.slice(at, ownBlock.end).trim() === "";
  const isFirst = MARK.test(text.slice(wordBlock.start, word.start));
  return isLast && isFirst ? trimRange(text, word.start, wordBlock.end) : undefined;
}

function trimRange(text: string, from: number, to: number): Range {
  const words = text.slice(from, to);
  return { start: to - words.trimStart().length, end: from + words.trimEnd().length };
}

/** Text as browsers compare it: lower case, with each run of white space as one space. */
function normalised(text: string): string {
  return text.replace(/\s+/gu, " ").toLowerCase();
}

const normalisedText: (document: Document) => string = memo(({ text }: Document) =>
  normalised(text),
);

/** The text of a range, percent-encoded for a text directive. */
function encoded(text: string, { start, end }: Range): string {
  const words = text
    .slice(start, end)
    .replace(/\s+/gu, " ")
    .replace(/\p{Cs}/gu, "\ufffd");
  return encodeURIComponent(words).replaceAll("-", "%2D");
}
