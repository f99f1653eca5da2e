/** The address of a quote's words in the original: a text fragment, or a page of a PDF. */
import type { Document } from "../../atlas/index.ts";
import {
  indicesTouching,
  innermostSection,
  overlaps,
  type Range,
  segmentsOf,
} from "../../atlas/text/index.ts";
import { memo } from "../visible/index.ts";

/** Longer quotes are named by their first and last words. */
const EXACT_MAX = 300;
/** So many words of either, at the least and at the most. */
const EDGE_WORDS = 5;
const EDGE_WORDS_MAX = 15;
/** Words before or after a quote that may be needed to single it out. */
const CONTEXT_MAX = 10;
/** Words are sought this far around a quote, in code units. */
const AROUND = 400;

/**
 * The document's address such that it opens at the words of a range: with a text fragment by the
 * specification (https://wicg.github.io/scroll-to-text-fragment/), with `#page=` for a PDF whose page
 * is known. Without an address there is none; what the words can't be singled out by is left out.
 *
 * @param language BCP 47, for the edges of words
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

/** `text=before-,first,last,-after`; nothing where the range holds no word. */
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
    isShort && isSame(block(first.start), block(last.start))
      ? [{ start: first.start, end: last.end }]
      : edges(document, words.slice(from, to + 1), block);
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
 * The words in a range and around it, as browsers part them ("2,5" is one); those that the cut may
 * have parted are left out.
 */
function wordsAround(text: string, range: Range, language: string): readonly Range[] {
  const from = Math.max(0, range.start - AROUND);
  const to = Math.min(text.length, range.end + AROUND);
  const segmenter = new Intl.Segmenter([language, "en"], { granularity: "word" });
  return [...segmentsOf(text.slice(from, to), segmenter)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ start, end }) => ({ start: from + start, end: from + end }))
    .filter(({ start, end }) => (from === 0 || start > from) && (to === text.length || end < to));
}

/** What holds a place as one block of a page: a paragraph, or a heading. */
function blockAt({ paragraphs, sections }: Document, at: number): Range {
  const place = { start: at, end: at + 1 };
  const paragraph = paragraphs[indicesTouching(paragraphs, place)[0] ?? -1];
  const heading = sections[innermostSection(sections, at)]?.headingRange;
  return paragraph ?? (heading && overlaps(heading, place) ? heading : place);
}

/**
 * The first words of a passage and its last ones, each within one block: as many as it takes that the
 * last ones stand nowhere before in it, since a browser takes the first match after the beginning.
 */
function edges({ text }: Document, words: readonly Range[], block: BlockAt): readonly Range[] {
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return [];
  const ofFirst = words.filter(({ start }) => isSame(block(start), block(first.start)));
  const ofLast = words.filter(({ start }) => isSame(block(start), block(last.start)));
  let terms: readonly Range[] = [];
  for (let count = EDGE_WORDS; count <= EDGE_WORDS_MAX; count++) {
    const head = { start: first.start, end: (ofFirst[count - 1] ?? ofFirst.at(-1) ?? first).end };
    const room = ofLast.filter(({ start }) => start >= head.end);
    const tail = { start: (room.at(-count) ?? room[0] ?? last).start, end: last.end };
    if (tail.start < head.end) break;
    terms = [head, tail];
    const between = plain(text.slice(head.end, last.end));
    const sought = plain(text.slice(tail.start, tail.end));
    if (between.indexOf(sought) === between.length - sought.length) break;
  }
  return terms;
}

type BlockAt = (at: number) => Range;

/** A paragraph and a heading never begin at one place. */
function isSame(one: Range, other: Range): boolean {
  return one.start === other.start;
}

interface Context {
  readonly before?: Range;
  readonly after?: Range;
}

/**
 * What must stand before and after, so that the words stand once: a word more of either in turn. Words
 * that stand more than once even so are the same words in each place; of a passage that is told by its
 * first and last words there is none then, since a browser would mark another passage.
 */
function contextOf(
  document: Document,
  words: readonly Range[],
  head: Range,
  tail: Range | undefined,
  block: BlockAt,
): Context | undefined {
  const { text } = document;
  const isSingle = ({ before = head, after = head }: Context) => {
    const sought = plain(text.slice(before.start, after.end));
    const whole = plainText(document);
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
  for (let count = 1; count <= CONTEXT_MAX && !isSingle(context); count++) {
    const start = aheadNear[Math.min(count, aheadNear.length) - 1]?.start;
    if (before && start !== undefined) {
      context = { ...context, before: { start, end: before.end } };
    }
    const end = behindNear[Math.min(count, behindNear.length) - 1]?.end;
    if (tail === undefined || !after || end === undefined || isSingle(context)) continue;
    context = { ...context, after: { start: after.start, end } };
  }
  const { before: from = head } = context;
  const sought = plain(text.slice(from.start, head.end));
  // A browser takes the first place.
  const isFound = plainText(document).indexOf(sought) >= plain(text.slice(0, from.start)).length;
  return tail === undefined && !isFound ? undefined : context;
}

/** A list item's or a heading's mark, which no page has as text. */
const MARK = /^(?:[-*+>#]+|\d{1,9}[.)])?\s*$/;

/**
 * What may be named before a place: its block up to there, or, where it begins its block, the block
 * before. Nothing but white space may stand between.
 */
function blockBefore(
  text: string,
  word: Range | undefined,
  at: number,
  block: BlockAt,
): Range | undefined {
  if (word === undefined) return undefined;
  const [own, other] = [block(at), block(word.start)];
  if (isSame(own, other)) return trimmed(text, other.start, at);
  return MARK.test(text.slice(own.start, at)) ? trimmed(text, other.start, other.end) : undefined;
}

function blockAfter(
  text: string,
  word: Range | undefined,
  at: number,
  block: BlockAt,
): Range | undefined {
  if (word === undefined) return undefined;
  const [own, other] = [block(at - 1), block(word.start)];
  if (isSame(own, other)) return trimmed(text, at, other.end);
  const isLast = text.slice(at, own.end).trim() === "";
  const isFirst = MARK.test(text.slice(other.start, word.start));
  return isLast && isFirst ? trimmed(text, word.start, other.end) : undefined;
}

function trimmed(text: string, from: number, to: number): Range {
  const words = text.slice(from, to);
  return { start: to - words.trimStart().length, end: from + words.trimEnd().length };
}

/** As browsers compare: whatever the case, with runs of white space as one. */
function plain(text: string): string {
  return text.replace(/\s+/gu, " ").toLowerCase();
}

const plainText: (document: Document) => string = memo(({ text }: Document) => plain(text));

/** The words of a range, with what is part of the directive's syntax as percent codes. */
function encoded(text: string, { start, end }: Range): string {
  const words = text
    .slice(start, end)
    .replace(/\s+/gu, " ")
    .replace(/\p{Cs}/gu, "\ufffd");
  return encodeURIComponent(words).replaceAll("-", "%2D");
}
