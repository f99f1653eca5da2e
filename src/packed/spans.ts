/** Paragraphs and sentences by how far each begins after the one before and how long it is. */
import type { Document } from "../atlas/index.ts";
import type { Range } from "../atlas/text/index.ts";
import { rowsOf, type Table, tableOf } from "./table.ts";

type Paragraph = Document["paragraphs"][number];
type Sentence = Document["sentences"][number];

export interface PackedSpans {
  readonly gaps: readonly number[];
  readonly lengths: readonly number[];
  readonly rest: Table;
}

export interface PackedSentences extends PackedSpans {
  /** How many paragraphs after the one before. */
  readonly paragraphs: readonly number[];
}

function packSpans(spans: readonly Range[], rest: readonly object[]): PackedSpans {
  return {
    gaps: spans.map(({ start }, at) => start - (spans[at - 1]?.end ?? 0)),
    lengths: spans.map(({ start, end }) => end - start),
    rest: tableOf(rest),
  };
}

function unpackSpans({ gaps, lengths }: PackedSpans): readonly Range[] {
  let last = 0;
  return gaps.map((gap, at) => {
    const start = last + gap;
    last = start + (lengths[at] ?? 0);
    return { start, end: last };
  });
}

export const packParagraphs = (paragraphs: readonly Paragraph[]): PackedSpans =>
  packSpans(
    paragraphs,
    paragraphs.map(({ start, end, ...rest }) => rest),
  );

export function unpackParagraphs(packed: PackedSpans): readonly Paragraph[] {
  const rest = rowsOf(packed.rest);
  return unpackSpans(packed).map(({ start, end }, at) => {
    // What was packed is a paragraph.
    const { section, ...more } = (rest[at] ?? {}) as Omit<Paragraph, "start" | "end">;
    return { start, end, section, ...more };
  });
}

export function packSentences(sentences: readonly Sentence[]): PackedSentences {
  const before = (at: number) => sentences[at - 1]?.paragraph ?? 0;
  return {
    ...packSpans(
      sentences,
      sentences.map(({ start, end, paragraph, ...rest }) => rest),
    ),
    paragraphs: sentences.map(({ paragraph }, at) => paragraph - before(at)),
  };
}

export function unpackSentences(packed: PackedSentences): readonly Sentence[] {
  const rest = rowsOf(packed.rest);
  let paragraph = 0;
  return unpackSpans(packed).map(({ start, end }, at) => {
    paragraph += packed.paragraphs[at] ?? 0;
    // What was packed is a sentence.
    const { section, cited, ...more } = (rest[at] ?? {}) as Omit<
      Sentence,
      "start" | "end" | "paragraph"
    >;
    return { start, end, paragraph, section, cited, ...more };
  });
}
