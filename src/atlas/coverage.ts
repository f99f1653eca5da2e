/** How much of a document its atlas speaks of. */
import type { Document, Range, SectionCoverage, Sentence } from "./atlas.ts";
import type { SourceText } from "./document.ts";
import { overlaps, touched } from "./find.ts";
import { wordsIn } from "./words.ts";

type Reason = NonNullable<Sentence["uncited"]>;

/** What touches a document: quotes of claims, and sentences left out with their reason. */
export interface Touches {
  readonly quotes: readonly Range[];
  readonly uncited: readonly (Range & { readonly reason: Reason })[];
}

/** The document's sentences with whether they are cited, or why not. */
export function citedSentences(source: SourceText, { quotes, uncited }: Touches): Sentence[] {
  const cited = new Set(quotes.flatMap((quote) => touched(source.sentences, quote)));
  const reasons = new Map(
    uncited.flatMap(({ reason, ...range }) =>
      touched(source.sentences, range).map((at): [number, Reason] => [at, reason]),
    ),
  );
  return source.sentences.map((sentence, at) => {
    const reason = reasons.get(at);
    if (cited.has(at)) return { ...sentence, cited: true };
    return { ...sentence, cited: false, ...(reason === undefined ? {} : { uncited: reason }) };
  });
}

/**
 * Coverage of each section by itself, without its sub-sections, so that the sections sum up to
 * the document. Headings don't count.
 */
export function coverageOf(
  source: SourceText,
  sentences: readonly Sentence[],
  { quotes }: Touches,
): Document["coverage"] {
  const words = wordsIn(source.language);
  const merged = union(quotes);
  const counts = source.sections.map(({ index }): Mutable<SectionCoverage> => {
    return { section: index, sentences: 0, cited: 0, explained: 0, words: 0, quotedWords: 0 };
  });
  for (const sentence of sentences) {
    const count = counts[sentence.section];
    if (count === undefined) continue;
    count.sentences++;
    if (sentence.cited) count.cited++;
    else if (sentence.uncited !== undefined) count.explained++;
    const inside = touched(merged, sentence).flatMap((at) => merged[at] ?? []);
    const text = source.text.slice(sentence.start, sentence.end);
    for (const { start, end } of words(text)) {
      const word = { start: sentence.start + start, end: sentence.start + end };
      count.words++;
      if (inside.some((quote) => overlaps(quote, word))) count.quotedWords++;
    }
  }
  return counts;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The same ranges, sorted and made disjoint. */
function union(ranges: readonly Range[]): readonly Range[] {
  const merged: Mutable<Range>[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else merged.push({ start: range.start, end: range.end });
  }
  return merged;
}
