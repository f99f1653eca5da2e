/** Finding a quote in a text by its words, and by what stands around them. */
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

/** The words of a quote and, where they stand more than once, of what surrounds them. */
export interface Selector {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** Places sought of the same words: who has so many needs no exact number. */
export const PLACES_MAX = 1000;

/** A place that differs from a selector only in what `fold` takes away. */
export interface NormalisedPlace {
  readonly range: Range;
  /** What stands there for the selector's prefix and suffix, where it has them. */
  readonly prefix: string | undefined;
  readonly suffix: string | undefined;
}

/** A text in which quotes are sought. */
export interface Anchoring {
  readonly text: string;
  readonly grams: Grams;
  /** Where `exact` stands with `prefix` right before and `suffix` right after, as written. */
  findExact(selector: Selector): readonly Range[];
  /** The same, but for differences of form (see `fold`). */
  findNormalised(selector: Selector): readonly NormalisedPlace[];
}

/** Prepares a text; what only some quotes need is made when the first one asks. */
export function createAnchoring(text: string): Anchoring {
  const grams = indexGrams(text);
  let folded: NormalisedForm | undefined;
  let candidates: ReturnType<typeof candidatesIn> | undefined;
  return {
    text,
    grams,
    findExact({ exact, prefix = "", suffix = "" }) {
      const found: Range[] = [];
      if (exact === "") return found;
      for (const at of grams.occurrences(prefix + exact + suffix)) {
        const start = at + prefix.length;
        const range = { start, end: start + exact.length };
        if (characterCutBy(text, range) === undefined) found.push(range);
        if (found.length === PLACES_MAX) break;
      }
      return found;
    },
    findNormalised(selector) {
      folded ??= normaliseFormWithPlaces(text);
      candidates ??= candidatesIn(folded.text);
      return normalisedPlaces(text, folded, candidates, selector);
    },
  };
}

function normalisedPlaces(
  text: string,
  folded: NormalisedForm,
  candidates: (sought: string) => Iterable<Range>,
  { exact, prefix, suffix }: Selector,
): readonly NormalisedPlace[] {
  const before = prefix === undefined ? "" : trimmed(normaliseForm(prefix));
  const after = suffix === undefined ? "" : trimmed(normaliseForm(suffix));
  const found: NormalisedPlace[] = [];
  for (const { start, end } of candidates(trimmed(normaliseForm(exact)))) {
    // Space around the quote may stand on either side of its edge.
    const contextEnd = folded.text[start - 1] === " " ? start - 1 : start;
    const contextStart = folded.text[end] === " " ? end + 1 : end;
    const prefixStart = prefix === undefined ? start : contextEnd - before.length;
    const suffixEnd = suffix === undefined ? end : contextStart + after.length;
    const edges = [start, end, prefixStart, suffixEnd];
    if (!edges.every((edge) => folded.isBoundary(edge))) continue;
    if (!folded.text.startsWith(before, prefixStart)) continue;
    if (!folded.text.startsWith(after, contextStart)) continue;
    const range = folded.toOriginal({ start, end });
    if (characterCutBy(text, range) !== undefined) continue;
    const context = folded.toOriginal({ start: prefixStart, end: suffixEnd });
    found.push({
      range,
      prefix: prefix === undefined ? undefined : text.slice(context.start, range.start),
      suffix: suffix === undefined ? undefined : text.slice(range.end, context.end),
    });
    if (found.length === PLACES_MAX) break;
  }
  return found;
}

const trimmed = (folded: string): string => folded.replace(/^ | $/g, "");

/** Finds folded words in a folded text. */
function candidatesIn(folded: string): (sought: string) => Iterable<Range> {
  const grams = indexGrams(folded);
  let unhyphenated: { readonly text: EditedText; readonly grams: Grams } | undefined;
  return function* (sought) {
    if (!folded.includes(LINE_HYPHEN) && !sought.includes(LINE_HYPHEN)) {
      for (const start of grams.occurrences(sought)) yield { start, end: start + sought.length };
      return;
    }
    if (unhyphenated === undefined) {
      const text = withoutHyphens(folded);
      unhyphenated = { text, grams: indexGrams(text.text) };
    }
    const key = withoutHyphens(sought).text;
    for (const at of unhyphenated.grams.occurrences(key)) {
      const range = unhyphenated.text.toOriginal({ start: at, end: at + key.length });
      if (sameButForLineHyphens(folded.slice(range.start, range.end), sought)) yield range;
    }
  };
}

/** Without any hyphen within a word, to look for what may have one at a line's end. */
function withoutHyphens(folded: string): EditedText {
  const hyphens = folded.matchAll(/(?<=[\p{L}\p{M}])[-\0] ?(?=\p{L})/gu);
  const edits = Array.from(hyphens, ({ 0: hyphen, index }) => {
    return { start: index, end: index + hyphen.length, text: "" };
  });
  return applyEdits(folded, edits);
}
