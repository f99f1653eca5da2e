/** Finds a quote in a text by its words and, if given, the text right before and after them. */
import {
  applyEdits,
  characterCutBy,
  type EditedText,
  LINE_HYPHEN,
  type NormalisedForm,
  normaliseForm,
  normaliseFormWithPlaces,
  type Range,
  sameButForLineHyphens,
} from "../text/index.ts";
import { type Grams, indexGrams } from "./grams.ts";

/** The words of a quote and, if these occur more than once, the text around them. */
export interface Selector {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** Most places looked for with the same words; beyond that the exact number does not matter. */
export const PLACES_MAX = 1000;

/** A place that differs from a selector only in form (`normaliseForm`). */
export interface NormalisedPlace {
  readonly range: Range;
  /** The text there that matches the selector's prefix or suffix, if it has one. */
  readonly prefix: string | undefined;
  readonly suffix: string | undefined;
}

/** A text prepared for finding quotes in it. */
export interface Anchoring {
  readonly text: string;
  readonly grams: Grams;
  /** Where `exact` occurs as written, with `prefix` right before and `suffix` right after it. */
  findExact(selector: Selector): readonly Range[];
  /** The same, ignoring differences of form (see `normaliseForm`). */
  findNormalised(selector: Selector): readonly NormalisedPlace[];
}

/** Prepares a text for finding quotes; what only some quotes need is computed on first use. */
export function createAnchoring(text: string): Anchoring {
  const grams = indexGrams(text);
  let normalised: NormalisedForm | undefined;
  let candidates: ReturnType<typeof candidatesIn> | undefined;
  return {
    text,
    grams,
    findExact({ exact, prefix = "", suffix = "" }) {
      const ranges: Range[] = [];
      if (exact === "") return ranges;
      for (const at of grams.occurrences(prefix + exact + suffix)) {
        const start = at + prefix.length;
        const range = { start, end: start + exact.length };
        if (characterCutBy(text, range) === undefined) ranges.push(range);
        if (ranges.length === PLACES_MAX) break;
      }
      return ranges;
    },
    findNormalised(selector) {
      normalised ??= normaliseFormWithPlaces(text);
      candidates ??= candidatesIn(normalised.text);
      return normalisedPlaces(text, normalised, candidates, selector);
    },
  };
}

function normalisedPlaces(
  text: string,
  normalised: NormalisedForm,
  candidates: (sought: string) => Iterable<Range>,
  { exact, prefix, suffix }: Selector,
): readonly NormalisedPlace[] {
  const before = prefix === undefined ? "" : trimmed(normaliseForm(prefix));
  const after = suffix === undefined ? "" : trimmed(normaliseForm(suffix));
  const places: NormalisedPlace[] = [];
  for (const { start, end } of candidates(trimmed(normaliseForm(exact)))) {
    // A space may lie on either side of the quote's edge.
    const contextEnd = normalised.text[start - 1] === " " ? start - 1 : start;
    const contextStart = normalised.text[end] === " " ? end + 1 : end;
    const prefixStart = prefix === undefined ? start : contextEnd - before.length;
    const suffixEnd = suffix === undefined ? end : contextStart + after.length;
    const edges = [start, end, prefixStart, suffixEnd];
    if (!edges.every((edge) => normalised.isBoundary(edge))) continue;
    if (!normalised.text.startsWith(before, prefixStart)) continue;
    if (!normalised.text.startsWith(after, contextStart)) continue;
    const range = normalised.toOriginal({ start, end });
    if (characterCutBy(text, range) !== undefined) continue;
    const context = normalised.toOriginal({ start: prefixStart, end: suffixEnd });
    places.push({
      range,
      prefix: prefix === undefined ? undefined : text.slice(context.start, range.start),
      suffix: suffix === undefined ? undefined : text.slice(range.end, context.end),
    });
    if (places.length === PLACES_MAX) break;
  }
  return places;
}

const trimmed = (normalised: string): string => normalised.replace(/^ | $/g, "");

/** Returns a function that finds normalised words in a normalised text. */
function candidatesIn(normalised: string): (sought: string) => Iterable<Range> {
  const grams = indexGrams(normalised);
  let unhyphenated: { readonly text: EditedText; readonly grams: Grams } | undefined;
  return function* (sought) {
    if (!normalised.includes(LINE_HYPHEN) && !sought.includes(LINE_HYPHEN)) {
      for (const start of grams.occurrences(sought)) yield { start, end: start + sought.length };
      return;
    }
    if (unhyphenated === undefined) {
      const text = withoutHyphens(normalised);
      unhyphenated = { text, grams: indexGrams(text.text) };
    }
    const key = withoutHyphens(sought).text;
    for (const at of unhyphenated.grams.occurrences(key)) {
      const range = unhyphenated.text.toOriginal({ start: at, end: at + key.length });
      if (sameButForLineHyphens(normalised.slice(range.start, range.end), sought)) yield range;
    }
  };
}

/** Removes hyphens inside words, to find words that may have one at a line's end. */
function withoutHyphens(normalised: string): EditedText {
  const hyphens = normalised.matchAll(/(?<=[\p{L}\p{M}])[-\0] ?(?=\p{L})/gu);
  const edits = Array.from(hyphens, ({ 0: hyphen, index }) => {
    return { start: index, end: index + hyphen.length, text: "" };
  });
  return applyEdits(normalised, edits);
}
