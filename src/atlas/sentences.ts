/** Sentences of a source's paragraphs. */
import type { Paragraph, Range } from "./atlas.ts";
import { segmentsOf } from "./segments.ts";

export interface SentenceRange extends Range {
  readonly paragraph: number;
  readonly section: number;
}

/** After these a sentence goes on, whatever Unicode's rules say: `E.g. Huawei`, `J. Doe`. */
const ABBREVIATION =
  /(?:^|[\s("'“‘])(?:[Ee]\.g|[Ii]\.e|[Cc]f|vs|viz|approx|Dr|Mr|Mrs|Ms|Prof|St|\p{Lu})\.$/u;

/** After these it goes on before a digit: `Art. 5 Cyclists …`. */
const NUMBERED =
  /(?:^|[\s("'“‘])(?:[Nn]os?|[Aa]rts?|[Ss]ecs?|[Ff]igs?|[Pp]aras?|[Cc]h|[Vv]ol|pp?)\.$/;

/** A list item's mark at the head of a paragraph: `- `, `3. `, `(b) `. */
const LIST_MARK = /^(?:[-*+•]|\(?(?:\d{1,3}[.)]|\p{L}\)))\s+/u;

/**
 * Sentences in reading order, trimmed of white space and of a list item's mark. What holds
 * neither a letter nor a digit (a rule, a lone mark) is none. `language` is a BCP 47 tag.
 */
export function sentencesOf(
  text: string,
  paragraphs: readonly Paragraph[],
  language: string,
): readonly SentenceRange[] {
  const segmenter = new Intl.Segmenter([language, "en"], { granularity: "sentence" });
  return paragraphs.flatMap(({ start, end, section }, paragraph) =>
    sentenceRanges(text.slice(start, end), segmenter).map((range) => ({
      start: start + range.start,
      end: start + range.end,
      paragraph,
      section,
    })),
  );
}

function sentenceRanges(paragraph: string, segmenter: Intl.Segmenter): Range[] {
  const mark = LIST_MARK.exec(paragraph)?.[0].length ?? 0;
  // The segmenter ends a sentence at every line break: each becomes spaces of the same length.
  const flat = paragraph.slice(mark).replace(/[\r\n\u0085\u2028]/g, " ");
  const ranges: Range[] = [];
  let start = 0;
  for (const segment of segmentsOf(flat, segmenter)) {
    const { end } = segment;
    if (goesOn(flat.slice(segment.start, end).trimEnd(), flat.slice(end, end + 1))) continue;
    const range = trimmed(flat, start, end);
    if (range !== undefined) ranges.push({ start: mark + range.start, end: mark + range.end });
    start = end;
  }
  return ranges;
}

function goesOn(segment: string, next: string): boolean {
  if (next === "") return false;
  return ABBREVIATION.test(segment) || (/\d/.test(next) && NUMBERED.test(segment));
}

function trimmed(text: string, start: number, end: number): Range | undefined {
  const piece = text.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(piece)) return undefined;
  const from = start + piece.length - piece.trimStart().length;
  return { start: from, end: start + piece.trimEnd().length };
}
