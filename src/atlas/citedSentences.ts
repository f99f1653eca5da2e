/** Determines which sentences of a document are cited, and how much of each section. */
import type { Document, SectionCoverage } from "./atlas.ts";
import type { SourceText } from "./documents/index.ts";
import {
  indicesTouching,
  overlaps,
  type Range,
  type Section,
  type Sentence,
  wordsIn,
} from "./text/index.ts";

type Reason = NonNullable<Sentence["uncited"]>;

/** How an atlas treats a document: quotes, sentences left out with reasons, parts not read. */
export interface DocumentTreatment {
  readonly quotes: readonly Range[];
  readonly uncited: readonly (Range & { readonly reason: Reason })[];
  /** Whether a stretch of the document was read. */
  wasRead(range: Range): boolean;
}

/** The document's sentences, each marked as cited, unread, or left out for a reason. */
export function citedSentences(
  source: SourceText,
  { quotes, uncited, wasRead }: DocumentTreatment,
): Sentence[] {
  const { sentences } = source;
  const cited = new Set(quotes.flatMap((quote) => indicesTouching(sentences, quote)));
  for (const at of [...cited])
    for (const chapeau of sentences[at]?.chapeaux ?? []) cited.add(chapeau);
  const reasons = new Map(
    uncited.flatMap(({ reason, ...range }) =>
      indicesTouching(sentences, range).map((at): [number, Reason] => [at, reason]),
    ),
  );
  return sentences.map((sentence, at) => {
    const reason = reasons.get(at);
    if (cited.has(at)) return { ...sentence, cited: true };
    if (!wasRead(sentence)) return { ...sentence, cited: false, unread: true };
    return { ...sentence, cited: false, ...(reason === undefined ? {} : { uncited: reason }) };
  });
}

/**
 * The coverage of each section without its sub-sections, so that the sections add up to the
 * document. Headings, chapeaux and sections that were not read do not count.
 */
export function coverageOf(
  source: SourceText,
  sentences: readonly Sentence[],
  { quotes, wasRead }: DocumentTreatment,
): Document["coverage"] {
  const words = wordsIn(source.language);
  const merged = union(quotes);
  const counts = source.sections.map((section): Mutable<SectionCoverage> => {
    const none = { sentences: 0, cited: 0, explained: 0, words: 0, quotedWords: 0 };
    const unread = !wasRead({ start: section.start, end: ownEnd(source, section) });
    return { section: section.index, ...none, ...(unread && { unread }) };
  });
  for (const sentence of sentences) {
    const count = counts[sentence.section];
    if (count === undefined || count.unread) continue;
    if (!sentence.isChapeau) {
      count.sentences++;
      if (sentence.cited) count.cited++;
      else if (sentence.uncited !== undefined) count.explained++;
    }
    const inside = indicesTouching(merged, sentence).flatMap((at) => merged[at] ?? []);
    const text = source.text.slice(sentence.start, sentence.end);
    for (const { start, end } of words(text)) {
      const word = { start: sentence.start + start, end: sentence.start + end };
      count.words++;
      if (inside.some((quote) => overlaps(quote, word))) count.quotedWords++;
    }
  }
  return counts;
}

/** Where a section's own text ends and its first sub-section begins. */
function ownEnd({ sections }: SourceText, { index, start, end }: Section): number {
  const next = sections[index + 1];
  return next === undefined ? end : Math.max(start, Math.min(end, next.start));
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The ranges, sorted and merged where they overlap. */
function union(ranges: readonly Range[]): readonly Range[] {
  const merged: Mutable<Range>[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else merged.push({ start: range.start, end: range.end });
  }
  return merged;
}
