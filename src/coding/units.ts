/** The steps of a caret in a document: its headings and sentences, and the words of each. */
import type { Document } from "../atlas/index.ts";
import { lastAtOrBefore, type Range, wordsIn } from "../atlas/text/index.ts";
import { partsOf } from "../query/text/index.ts";
import { memo } from "../query/visible/index.ts";

/** Headings and sentences in reading order. */
export const unitsOf: (document: Document) => readonly Range[] = memo((document: Document) =>
  [...partsOf(document).filter(({ type }) => type === "heading"), ...document.sentences]
    .map(({ start, end }) => ({ start, end }))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(document.text.slice(start, end)))
    .sort((a, b) => a.start - b.start),
);

const wordsByUnit = memo((_: Document) => new Map<number, readonly Range[]>());

/** The words of a unit; never empty. */
export function wordsOfUnit(document: Document, unit: number, language: string): readonly Range[] {
  const known = wordsByUnit(document).get(unit);
  if (known) return known;
  const range = unitsOf(document)[unit];
  if (!range) return [];
  const found = wordsIn(language)(document.text.slice(range.start, range.end)).map(
    ({ start, end }) => ({ start: range.start + start, end: range.start + end }),
  );
  const words = found.length > 0 ? found : [range];
  wordsByUnit(document).set(unit, words);
  return words;
}

/** The unit that holds an offset, or the last one before it; -1 if there is none. */
export function unitAt(document: Document, offset: number): number {
  return lastAtOrBefore(unitsOf(document), offset, ({ start }) => start);
}

/** The sentences and headings that a range touches, as one range. */
export function wholeSentences(document: Document, { start, end }: Range): Range {
  const units = unitsOf(document).filter((unit) => unit.start < end && unit.end > start);
  return {
    start: Math.min(start, ...units.map((unit) => unit.start)),
    end: Math.max(end, ...units.map((unit) => unit.end)),
  };
}
