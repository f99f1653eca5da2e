/** Sentences by how far each begins after the one before and how long it is. */
import type { Document } from "../atlas/index.ts";
import { rowsOf, type Table, tableOf } from "./table.ts";

type Sentence = Document["sentences"][number];

export interface PackedSentences {
  readonly gaps: readonly number[];
  readonly lengths: readonly number[];
  /** How many paragraphs after the one before. */
  readonly paragraphs: readonly number[];
  readonly rest: Table;
}

export function packSentences(sentences: readonly Sentence[]): PackedSentences {
  const before = (at: number) => sentences[at - 1];
  return {
    gaps: sentences.map(({ start }, at) => start - (before(at)?.end ?? 0)),
    lengths: sentences.map(({ start, end }) => end - start),
    paragraphs: sentences.map(({ paragraph }, at) => paragraph - (before(at)?.paragraph ?? 0)),
    rest: tableOf(sentences.map(({ start, end, paragraph, ...rest }) => rest)),
  };
}

export function unpackSentences(packed: PackedSentences): readonly Sentence[] {
  const rest = rowsOf(packed.rest);
  let last = 0;
  let paragraph = 0;
  return packed.gaps.map((gap, at) => {
    const start = last + gap;
    last = start + (packed.lengths[at] ?? 0);
    paragraph += packed.paragraphs[at] ?? 0;
    // What was packed is a sentence.
    const { section, cited, ...more } = (rest[at] ?? {}) as Omit<
      Sentence,
      "start" | "end" | "paragraph"
    >;
    return { start, end: last, paragraph, section, cited, ...more };
  });
}
