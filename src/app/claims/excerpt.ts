/** A quote in its surroundings: what stands around it in its sentence or paragraph, and above it. */
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

/** A stretch of text that is shown; the next one stands further on. */
export interface ExcerptLine {
  readonly pieces: readonly ExcerptPiece[];
  /** Whether it leads to what is quoted and holds none of its words. */
  readonly isChapeau: boolean;
  /** Whether words of a very long sentence or paragraph were left out on that side. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

export interface Excerpt {
  readonly lines: readonly ExcerptLine[];
  /** Whether the paragraph has more than is shown. */
  readonly hasMore: boolean;
}

/** Most characters of context on either side of the marked words. */
const CONTEXT: Readonly<Record<Extent, number>> = { sentence: 320, paragraph: 4000 };

export function excerpt(document: Document, quote: Quote, extent: Extent): Excerpt {
  const stretches = surroundings(document, quote, extent);
  const wholes = surroundings(document, quote, "paragraph");
  const shown = stretches.map((stretch) => roomFor(document, quote, stretch, extent));
  const chapeaux = chapeauxOf(document, quote).filter(
    (chapeau) => !stretches.some((stretch) => overlaps(stretch, chapeau)),
  );
  const lines = [
    ...chapeaux.map((chapeau) => {
      const range = {
        ...chapeau,
        start: Math.max(chapeau.start, roomBefore(document.text, chapeau.end, CONTEXT[extent])),
      };
      return lineOf(document, quote, range, chapeau, true);
    }),
    ...stretches.map((stretch, at) =>
      lineOf(document, quote, shown[at] ?? stretch, stretch, false),
    ),
  ];
  const hasMore = wholes.some((whole) => !shown.some((range) => contains(range, whole)));
  const startOf = ({ pieces }: ExcerptLine) => pieces[0]?.start ?? 0;
  return { lines: lines.sort((one, other) => startOf(one) - startOf(other)), hasMore };
}

/** Characters of the paragraph (or of several, where the quote runs over their end). */
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

/** As much of a stretch as there is room for around the marked words in it. */
function roomFor({ text }: Document, quote: Quote, stretch: Range, extent: Extent): Range {
  const marked = rangesOf(quote).filter((range) => overlaps(range, stretch));
  const start = Math.min(...marked.map((range) => range.start));
  const end = Math.max(...marked.map((range) => range.end));
  return {
    start: Math.max(stretch.start, roomBefore(text, start, CONTEXT[extent])),
    end: Math.min(stretch.end, roomAfter(text, end, CONTEXT[extent])),
  };
}

/** What stands around each part of a quote; parts in the same sentence or paragraph share it. */
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
  const here = indicesTouching(sentences, range).flatMap((at) => sentences[at] ?? []);
  const inHeading = sections[quote.section]?.headingRange;
  const around =
    extent === "sentence"
      ? here
      : quote.paragraph === undefined
        ? [inHeading ?? range]
        : indicesTouching(paragraphs, range).flatMap((at) => paragraphs[at] ?? []);
  return {
    start: Math.min(range.start, ...around.map(({ start }) => start)),
    end: Math.max(range.end, ...around.map(({ end }) => end)),
  };
}

/** The sentences that lead to the quoted items, from the outermost on. */
function chapeauxOf({ sentences }: Document, quote: Quote): readonly Range[] {
  const found = quote.sentences.flatMap((at) => sentences[at]?.chapeaux ?? []);
  return [...new Set(found)].sort((a, b) => a - b).flatMap((at) => sentences[at] ?? []);
}

/** The start of a word, at most `most` characters before `from`. */
function roomBefore(text: string, from: number, most: number): number {
  if (from <= most) return 0;
  const space = text.indexOf(" ", from - most);
  return space === -1 || space >= from ? from - most : space + 1;
}

/** The end of a word, at most `most` characters after `from`. */
function roomAfter(text: string, from: number, most: number): number {
  if (text.length - from <= most) return text.length;
  const space = text.lastIndexOf(" ", from + most);
  return space <= from ? from + most : space;
}
