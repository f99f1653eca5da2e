/** Divides a source's paragraphs into sentences. */
import type { Paragraph, Range } from "../text/index.ts";
import { type Abbreviations, abbreviationsOf } from "./abbreviations.ts";
import { continuesAt, sentenceEnd } from "./sentenceEnds.ts";
import { unicodeEnds } from "./unicodeEnds.ts";

export interface SentenceRange extends Range {
  readonly paragraph: number;
  readonly section: number;
}

/** A list item's mark at the start of a paragraph: `- `, `3. `, `(b) `. */
const LIST_MARK = /^(?:[-*+•]|\(?(?:\d{1,3}[.)]|\p{L}\)))\s+/u;

/**
 * Sentences in reading order, without surrounding white space and list marks. Text without a letter
 * or digit (a rule, a lone mark) is not a sentence. `language` is a BCP 47 tag.
 */
export function sentencesOf(
  text: string,
  paragraphs: readonly Paragraph[],
  language: string,
): readonly SentenceRange[] {
  const endsIn = unicodeEnds(language);
  const abbreviations = abbreviationsOf(language);
  return paragraphs.flatMap(({ start, end, section }, paragraph) =>
    sentenceRanges(text.slice(start, end), endsIn, abbreviations).map((range) => ({
      start: start + range.start,
      end: start + range.end,
      paragraph,
      section,
    })),
  );
}

function sentenceRanges(
  paragraph: string,
  endsIn: ReturnType<typeof unicodeEnds>,
  abbreviations: Abbreviations,
): Range[] {
  const mark = LIST_MARK.exec(paragraph)?.[0].length ?? 0;
  // The segmenter ends a sentence at every line break, so these are replaced by spaces.
  const flat = paragraph.slice(mark).replace(/[\r\n\u0085\u2028]/g, " ");
  const ranges: Range[] = [];
  let start = 0;
  for (const unicodeEnd of endsIn(flat)) {
    const end = sentenceEnd(flat, start, unicodeEnd);
    if (end <= start || continuesAt(flat, start, end, abbreviations)) continue;
    const range = trimmed(flat, start, end);
    if (range !== undefined) ranges.push({ start: mark + range.start, end: mark + range.end });
    start = end;
  }
  return ranges;
}

function trimmed(text: string, start: number, end: number): Range | undefined {
  const piece = text.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(piece)) return undefined;
  const from = start + piece.length - piece.trimStart().length;
  return { start: from, end: start + piece.trimEnd().length };
}
