/** A quote in its surroundings: what stands before and after it in its sentence or paragraph. */
import type { Document, Quote, Range } from "../../atlas/atlas.ts";

export type Extent = "sentence" | "paragraph";

export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  /** Whether words of a very long sentence or paragraph were left out on that side. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  /** Whether the paragraph has more than is shown. */
  readonly hasMore: boolean;
}

/** Most characters of context on either side of the marked words. */
const CONTEXT: Readonly<Record<Extent, number>> = { sentence: 320, paragraph: 4000 };

export function excerpt(document: Document, quote: Quote, extent: Extent): Excerpt {
  const whole = surroundings(document, quote, "paragraph");
  const { start, end } = surroundings(document, quote, extent);
  const from = Math.max(start, roomBefore(document.text, quote.start, CONTEXT[extent]));
  const to = Math.min(end, roomAfter(document.text, quote.end, CONTEXT[extent]));
  return {
    before: document.text.slice(from, quote.start),
    marked: document.text.slice(quote.start, quote.end),
    after: document.text.slice(quote.end, to),
    cutBefore: from > start,
    cutAfter: to < end,
    hasMore: from > whole.start || to < whole.end,
  };
}

/** Characters of the paragraph (or of several, where the quote runs over their end). */
export function paragraphLength(document: Document, quote: Quote): number {
  const { start, end } = surroundings(document, quote, "paragraph");
  return end - start;
}

function surroundings(document: Document, quote: Quote, extent: Extent): Range {
  const ranges =
    extent === "sentence"
      ? quote.sentences.map((index) => document.sentences[index])
      : paragraphsOf(document, quote);
  let { start, end } = quote;
  for (const range of ranges) {
    if (!range) continue;
    start = Math.min(start, range.start);
    end = Math.max(end, range.end);
  }
  return { start, end };
}

function paragraphsOf(document: Document, quote: Quote): readonly (Range | undefined)[] {
  if (quote.paragraph === undefined) return [document.sections[quote.section]?.headingRange];
  const touched = quote.sentences.map((index) => document.sentences[index]?.paragraph);
  return [quote.paragraph, ...touched].map((index) =>
    index === undefined ? undefined : document.paragraphs[index],
  );
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
