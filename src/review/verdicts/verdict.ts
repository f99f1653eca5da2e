/**
 * Gives a verdict on whether a quote's words are in the sources. Words are found as the compiler
 * finds them (`matchesIn`), so that a quote is repairable here if `verify --fix` can repair it.
 */
import { nearestAmong, PLACES_MAX } from "../../atlas/anchoring/index.ts";
import type { SourceText } from "../../atlas/documents/index.ts";
import { QUOTE_MAX } from "../../atlas/format/index.ts";
import { matchesIn, wholeDocument } from "../../atlas/quotes/index.ts";
import { isInsideWord, type Range } from "../../atlas/text/index.ts";
import { sourceNamed } from "./atlasLookup.ts";
import type { ProposedQuote } from "./proposal.ts";

/** A stretch of a source. */
export interface Passage {
  readonly source: SourceText;
  readonly range: Range;
}

/** The passage most similar to words that were not found, with differences marked as by wdiff. */
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
 * The verdict on a quote. If it names a source, words found in another one are only near, since a
 * person should look at them first. An unknown source name is ignored.
 */
export function verdictOf(quote: ProposedQuote, sources: readonly SourceText[]): QuoteVerdict {
  // Marks alone are not words (and no source contains U+0000).
  if (!/[\p{L}\p{N}]/u.test(quote.words)) return { verdict: "none" };
  const named = sourceNamed(sources, quote.document);
  const { places, differ } = placesOf(quote, named === undefined ? sources : [named]);
  const [first] = places;
  if (first === undefined) {
    const others = sources.filter((source) => source !== named);
    return (named && elsewhere(quote, others)) ?? nearest(quote, sources, named);
  }
  if (places.length > 1) {
    return { verdict: "several", places: sortByHint(places, quote.hint) };
  }
  if (cutsWord(first)) return wholeWordsAround(quote, first);
  return { verdict: differ ? "repairable" : "verbatim", place: first };
}

interface Places {
  readonly places: readonly Passage[];
  /** Whether they differ in form from the quote. */
  readonly differ: boolean;
}

/** All places of a quote: as written or, if there are none, those that differ in form. */
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
      // The difference may be in the prefix or suffix alone: a missing space, say.
      const isAsWritten = difference === undefined || passageText(place) === exact;
      (isAsWritten ? asWritten : inForm).push(place);
    }
    if (asWritten.length > PLACES_MAX) break;
  }
  const differ = asWritten.length === 0;
  return { places: differ ? inForm : asWritten, differ };
}

/** The words in a source other than the named one, if they are there. */
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
  // The words may be right and only the prefix or suffix wrong.
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
  const best = nearestAmong(anchorings, words);
  const source = best && among[anchorings.indexOf(best.text)];
  if (best === undefined || source === undefined) return { verdict: "absent" };
  const { start, end, marked } = best.passage;
  return { verdict: "near", nearest: { source, range: { start, end }, marked } };
}

/**
 * Whether a passage begins or ends within a word or a number, so that the whole may mean something
 * else: "raised by 20" in "raised by 20.5", "fund" in "funding".
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

/** The verdict on words that cut a word in two: near, with the passage extended to whole words. */
function wholeWordsAround({ words }: ProposedQuote, { source, range }: Passage): QuoteVerdict {
  const { text } = source;
  let { start, end } = range;
  const isInWord = (at: number) => cutsWord({ source, range: { start: at, end: at } });
  while (start > 0 && isInWord(start)) start--;
  while (end < text.length && isInWord(end)) end++;
  const before = onOneLine(text.slice(start, range.start));
  const after = onOneLine(text.slice(range.end, end));
  const marked = `${added(before)}${onOneLine(words)}${added(after)}`;
  return { verdict: "near", nearest: { source, range: { start, end }, marked } };
}

const added = (words: string): string => (words === "" ? "" : `{+${words}+}`);

/** The places nearest to the hint first; without a hint, in the order of the sources. */
function sortByHint(places: readonly Passage[], hint: number | undefined): readonly Passage[] {
  if (hint === undefined) return places;
  const distance = ({ range }: Passage) => Math.abs(range.start - hint);
  return [...places].sort((a, b) => distance(a) - distance(b));
}

/** The words of a passage. */
export function passageText({ source, range }: Passage): string {
  return source.text.slice(range.start, range.end);
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, " ");
}
