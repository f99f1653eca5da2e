/** Finding a quote in a text by its words, and by what stands around them. */
import type { Range } from "./atlas.ts";
import { cutsCharacter } from "./cuts.ts";
import { type Folded, fold, foldWithPlaces } from "./fold.ts";
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
export interface LikePlace {
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
  places(selector: Selector): readonly Range[];
  /** The same, but for spacing, Unicode composition, quotation marks and dashes. */
  likePlaces(selector: Selector): readonly LikePlace[];
}

/** Prepares a text; what only some quotes need is made when the first one asks. */
export function anchorIn(text: string): Anchoring {
  const grams = indexGrams(text);
  let folded: Folded | undefined;
  let foldedGrams: Grams | undefined;
  return {
    text,
    grams,
    places({ exact, prefix = "", suffix = "" }) {
      const found: Range[] = [];
      if (exact === "") return found;
      for (const at of grams.all(prefix + exact + suffix)) {
        const start = at + prefix.length;
        const range = { start, end: start + exact.length };
        if (cutsCharacter(text, range) === undefined) found.push(range);
        if (found.length === PLACES_MAX) break;
      }
      return found;
    },
    likePlaces(selector) {
      folded ??= foldWithPlaces(text);
      foldedGrams ??= indexGrams(folded.text);
      return likePlaces(text, folded, foldedGrams, selector);
    },
  };
}

function likePlaces(
  text: string,
  folded: Folded,
  grams: Grams,
  { exact, prefix, suffix }: Selector,
): readonly LikePlace[] {
  const sought = fold(exact).trim();
  const before = prefix === undefined ? "" : fold(prefix).trim();
  const after = suffix === undefined ? "" : fold(suffix).trim();
  const found: LikePlace[] = [];
  for (const start of grams.all(sought)) {
    const end = start + sought.length;
    // Space around the quote may stand on either side of its edge.
    const contextEnd = folded.text[start - 1] === " " ? start - 1 : start;
    const contextStart = folded.text[end] === " " ? end + 1 : end;
    const prefixStart = prefix === undefined ? start : contextEnd - before.length;
    const suffixEnd = suffix === undefined ? end : contextStart + after.length;
    const edges = [start, end, prefixStart, suffixEnd];
    if (!edges.every((edge) => folded.isBoundary(edge))) continue;
    if (!folded.text.startsWith(before, prefixStart)) continue;
    if (!folded.text.startsWith(after, contextStart)) continue;
    const range = folded.original({ start, end });
    if (cutsCharacter(text, range) !== undefined) continue;
    const context = folded.original({ start: prefixStart, end: suffixEnd });
    found.push({
      range,
      prefix: prefix === undefined ? undefined : text.slice(context.start, range.start),
      suffix: suffix === undefined ? undefined : text.slice(range.end, context.end),
    });
    if (found.length === PLACES_MAX) break;
  }
  return found;
}
