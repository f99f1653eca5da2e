/** A quote in context: its sentence or paragraph, and the sentences that introduce it. */
import type { Document, Quote } from "../../atlas/index.ts";
import {
  contains,
  indicesTouching,
  overlaps,
  type Range,
  rangesOf,
} from "../../atlas/text/index.ts";

export type Extent = "sentence" | "paragraph";

export interface ExcerptPiece {
  readonly start: number;
  readonly text: string;
  readonly isMarked: boolean;
}

/** A stretch of text without gaps. */
export interface ExcerptLine {
  readonly pieces: readonly ExcerptPiece[];
  /** Whether it introduces the quoted item and holds none of the quote's words. */
  readonly isChapeau: boolean;
  /** Whether a very long sentence or paragraph was cut on that side. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

export interface Excerpt {
  readonly lines: readonly ExcerptLine[];
  /** Whether the paragraph has more text than the lines show. */
  readonly hasMore: boolean;
}

/** The most characters of context on either side of the marked words. */
const CONTEXT: Readonly<Record<Extent, number>> = { sentence: 320, paragraph: 4000 };

/** The lines to show of a quote, in the order of the document. */
export function excerpt(document: Document, quote: Quote, extent: Extent): Excerpt {
  const stretches = surroundings(document, quote, extent);
  const wholes = surroundings(document, quote, "paragraph");
  const shown = stretches.map((stretch) => cutToContext(document, quote, stretch, extent));
  const chapeaux = chapeauxOf(document, quote).filter(
    (chapeau) => !stretches.some((stretch) => overlaps(stretch, chapeau)),
  );
  const lines = [
    ...chapeaux.map((chapeau) => {
      const range = {
        ...chapeau,
        start: Math.max(chapeau.start, contextStart(document.text, chapeau.end, CONTEXT[extent])),
      };
      return lineOf(document, quote, range, chapeau, true);
    }),
    ...stretches.map((stretch, at) =>
      lineOf(document, quote, shown[at] ?? stretch, stretch, false),
    ),
  ];
  const hasMore = wholes.some((whole) => !shown.some((range) => contains(range, whole)));
  const startOf = ({ pieces }: ExcerptLine) => pieces[0]?.start ?? 0;
  return { lines: lines.sort((a, b) => startOf(a) - startOf(b)), hasMore };
}

/** Characters of the paragraph, or of all paragraphs that the quote runs through. */
export function paragraphLength(document: Document, quote: Quote): number {
  return surroundings(document, quote, "paragraph").reduce(
    (sum, { start, end }) => sum + end - start,
    0,
  );
}

function lineOf(
  { text }: Document,
  quote: Quote,
  shown: Range,
  whole: Range,
  isChapeau: boolean,
): ExcerptLine {
  const pieces: ExcerptPiece[] = [];
  const add = (start: number, end: number, isMarked: boolean) => {
    if (end > start) pieces.push({ start, text: text.slice(start, end), isMarked });
  };
  let at = shown.start;
  for (const { start, end } of rangesOf(quote).filter((range) => overlaps(range, shown))) {
    add(at, start, false);
    add(Math.max(at, start), Math.min(end, shown.end), true);
    at = Math.min(end, shown.end);
  }
  add(at, shown.end, false);
  return {
    pieces,
    isChapeau,
    cutBefore: shown.start > whole.start,
    cutAfter: shown.end < whole.end,
  };
}

/** A stretch, cut to the context that may be shown around its marked words. */
function cutToContext({ text }: Document, quote: Quote, stretch: Range, extent: Extent): Range {
  const marked = rangesOf(quote).filter((range) => overlaps(range, stretch));
  const start = Math.min(...marked.map((range) => range.start));
  const end = Math.max(...marked.map((range) => range.end));
  return {
    start: Math.max(stretch.start, contextStart(text, start, CONTEXT[extent])),
    end: Math.min(stretch.end, contextEnd(text, end, CONTEXT[extent])),
  };
}

/** The sentence or paragraph around each part of a quote; parts in the same one share it. */
function surroundings(document: Document, quote: Quote, extent: Extent): readonly Range[] {
  const merged: Range[] = [];
  for (const range of rangesOf(quote)) {
    const around = surrounding(document, quote, range, extent);
    const last = merged.at(-1);
    if (last === undefined || around.start >= last.end) merged.push(around);
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, around.end) };
  }
  return merged;
}

function surrounding(document: Document, quote: Quote, range: Range, extent: Extent): Range {
  const { sentences, paragraphs, sections } = document;
  const touchedSentences = indicesTouching(sentences, range).flatMap((at) => sentences[at] ?? []);
  const inHeading = sections[quote.section]?.headingRange;
  const around =
    extent === "sentence"
      ? touchedSentences
      : quote.paragraph === undefined
        ? [inHeading ?? range]
        : indicesTouching(paragraphs, range).flatMap((at) => paragraphs[at] ?? []);
  return {
    start: Math.min(range.start, ...around.map(({ start }) => start)),
    end: Math.max(range.end, ...around.map(({ end }) => end)),
  };
}

/** The sentences that introduce the quoted items, outermost first. */
function chapeauxOf({ sentences }: Document, quote: Quote): readonly Range[] {
  const indices = quote.sentences.flatMap((at) => sentences[at]?.chapeaux ?? []);
  return [...new Set(indices)].sort((a, b) => a - b).flatMap((at) => sentences[at] ?? []);
}

/** The offset of a word's start, at most `most` characters before `from`. */
function contextStart(text: string, from: number, most: number): number {
  if (from <= most) return 0;
  const space = text.indexOf(" ", from - most);
  return space === -1 || space >= from ? from - most : space + 1;
}

/** The offset of a word's end, at most `most` characters after `from`. */
function contextEnd(text: string, from: number, most: number): number {
  if (text.length - from <= most) return text.length;
  const space = text.lastIndexOf(" ", from + most);
  return space <= from ? from + most : space;
}
