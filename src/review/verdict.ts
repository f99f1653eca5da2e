/**
 * What of a quote's words stands in the sources. A pure function of the sources: how words are found
 * is the compiler's own (`matchesIn`), so that what may differ here is what `verify --fix` mends.
 */
import { nearestAmong, PLACES_MAX } from "../atlas/anchoring/index.ts";
import type { SourceText } from "../atlas/documents/index.ts";
import { QUOTE_MAX } from "../atlas/format/index.ts";
import { matchesIn, wholeDocument } from "../atlas/quotes/index.ts";
import { isInsideWord, type Range } from "../atlas/text/index.ts";
import { sourceNamed } from "./atlasLookup.ts";
import type { ProposedQuote } from "./proposal.ts";

/** A stretch of a source. */
export interface Passage {
  readonly source: SourceText;
  readonly range: Range;
}

/** The passage most like words that do not stand, its differences marked as wdiff does. */
export interface Nearest extends Passage {
  /** `[-the quote's-]{+the source's+}`, on one line. */
  readonly marked: string;
}

export type QuoteVerdict =
  | { readonly verdict: "verbatim" | "repairable"; readonly place: Passage }
  | { readonly verdict: "several"; readonly places: readonly Passage[] }
  | { readonly verdict: "near"; readonly nearest: Nearest }
  | { readonly verdict: "absent" }
  | { readonly verdict: "none" };

/**
 * The verdict on a quote. Where it names a source, words of another one are only near: a place that
 * is not where it is said to be is not to be taken unseen. A name of no source is as good as none.
 */
export function verdictOf(quote: ProposedQuote, sources: readonly SourceText[]): QuoteVerdict {
  // Nothing but marks is no word (and U+0000 stands in no source).
  if (!/[\p{L}\p{N}]/u.test(quote.words)) return { verdict: "none" };
  const named = sourceNamed(sources, quote.document);
  const there = placesOf(quote, named === undefined ? sources : [named]);
  const [first] = there.places;
  if (first === undefined) {
    const others = sources.filter((source) => source !== named);
    return (named && elsewhere(quote, others)) ?? nearest(quote, sources, named);
  }
  if (there.places.length > 1) {
    return { verdict: "several", places: sortByHint(there.places, quote.hint) };
  }
  if (cutsWord(first)) return cutWord(quote, first);
  return { verdict: there.differ ? "repairable" : "verbatim", place: first };
}

interface Places {
  readonly places: readonly Passage[];
  /** Whether they differ in form from what was quoted. */
  readonly differ: boolean;
}

/** All places; those that differ in form only where none is as quoted. */
function placesOf(quote: ProposedQuote, sources: readonly SourceText[]): Places {
  const { words: exact, prefix, suffix } = quote;
  const asWritten: Passage[] = [];
  const inForm: Passage[] = [];
  for (const source of sources) {
    for (const { range, difference } of matchesIn(wholeDocument(source), {
      exact,
      prefix,
      suffix,
    })) {
      const place = { source, range };
      // What differs may be the prefix or suffix alone: a missing space, say.
      const isAsWritten = difference === undefined || passageText(place) === exact;
      (isAsWritten ? asWritten : inForm).push(place);
    }
    if (asWritten.length > PLACES_MAX) break;
  }
  const differ = asWritten.length === 0;
  return { places: differ ? inForm : asWritten, differ };
}

/** The words where they stand in a source that was not named. */
function elsewhere(quote: ProposedQuote, sources: readonly SourceText[]): QuoteVerdict | undefined {
  const [place] = placesOf(quote, sources).places;
  if (place === undefined) return undefined;
  return { verdict: "near", nearest: { ...place, marked: onOneLine(passageText(place)) } };
}

function nearest(
  quote: ProposedQuote,
  sources: readonly SourceText[],
  named: SourceText | undefined,
): QuoteVerdict {
  // Who gave a wrong prefix or suffix quoted the words right.
  if ((quote.prefix ?? quote.suffix) !== undefined) {
    const { places } = placesOf({ words: quote.words }, named ? [named] : sources);
    const [place] = sortByHint(places, quote.hint);
    if (place) {
      const marked = onOneLine(passageText(place));
      return { verdict: "near", nearest: { ...place, marked } };
    }
  }
  const words = quote.words.slice(0, QUOTE_MAX);
  const among = named ? [named] : sources;
  const anchorings = among.map(({ anchoring }) => anchoring);
  const found = nearestAmong(anchorings, words);
  const source = found && among[anchorings.indexOf(found.text)];
  if (found === undefined || source === undefined) return { verdict: "absent" };
  const { start, end, marked } = found.passage;
  return { verdict: "near", nearest: { source, range: { start, end }, marked } };
}

/**
 * Whether a passage ends or begins within a word or a number, so that the whole may say something
 * else: "raised by 20" of "raised by 20.5", "fund" of "funding".
 */
function cutsWord({ source: { text }, range: { start, end } }: Passage): boolean {
  return (
    isInsideWord(text, start) ||
    isInsideWord(text, end) ||
    (/\d[.,]$/.test(text.slice(Math.max(0, start - 2), start)) &&
      /^\d/.test(text.slice(start, start + 1))) ||
    (/\d$/.test(text.slice(end - 1, end)) && /^[.,]\d/.test(text.slice(end, end + 2)))
  );
}

/** Words that cut one of the source in two are near: the passage is shown with the whole of it. */
function cutWord({ words }: ProposedQuote, { source, range }: Passage): QuoteVerdict {
  const { text } = source;
  let { start, end } = range;
  const goesOn = (at: number) => cutsWord({ source, range: { start: at, end: at } });
  while (start > 0 && goesOn(start)) start--;
  while (end < text.length && goesOn(end)) end++;
  const before = onOneLine(text.slice(start, range.start));
  const after = onOneLine(text.slice(range.end, end));
  const marked = `${added(before)}${onOneLine(words)}${added(after)}`;
  return { verdict: "near", nearest: { source, range: { start, end }, marked } };
}

const added = (words: string): string => (words === "" ? "" : `{+${words}+}`);

/** Nearest to the hint first; without one, in the order of the sources. */
function sortByHint(places: readonly Passage[], hint: number | undefined): readonly Passage[] {
  if (hint === undefined) return places;
  const far = ({ range }: Passage) => Math.abs(range.start - hint);
  return [...places].sort((a, b) => far(a) - far(b));
}

export function passageText({ source, range }: Passage): string {
  return source.text.slice(range.start, range.end);
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, " ");
}
