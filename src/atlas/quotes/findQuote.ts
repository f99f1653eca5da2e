/** Finds one quote in its document, or reports a problem that says what to do. */
import { PLACES_MAX, type Selector, singleOut } from "../anchoring/index.ts";
import type { SourceText } from "../documents/index.ts";
import { field, items, type JsonNode, text } from "../files/index.ts";
import { QUOTE_MAX } from "../format/index.ts";
import { enumerationEnd } from "../structure/index.ts";
import { characterCutBy, indicesTouching, isInsideWord, type Range } from "../text/index.ts";
import {
  type Match,
  matchesIn,
  partOfDocument,
  type QuoteContext,
  type WrittenQuote,
  wholeDocument,
} from "./matches.ts";
import { reportMissingContext, reportMissingWords } from "./missing.ts";

/** A part of a quote, found in the text; a quote without gaps has one part. */
export interface FoundPart {
  readonly range: Range;
  /** Its words as they are in the read text. */
  readonly selector: Selector;
  /** Whether its words suffice: they occur once, or here first after the previous part. */
  readonly isPlain: boolean;
}

/** The parts of a quote, or (after an error) the ranges that its words may refer to. */
export type Outcome =
  | { readonly found: readonly FoundPart[] }
  | { readonly found: undefined; readonly likelyRanges: readonly Range[] };

/** Words with more places than this are too common to tell which sentence was meant. */
const LIKELY_RANGES_MAX = 20;

/** Finds the quote of a node of the tree, or reports why it can't be accepted. */
export function findQuote(node: JsonNode, context: QuoteContext): Outcome {
  if (field(node, "parts") === undefined) {
    const written = writtenQuote(node, context);
    return written === undefined ? notLocated() : findOne(written, context);
  }
  const parts = items(node, "parts").map((part) => writtenQuote(part, context));
  const valid = parts.flatMap((part) => part ?? []);
  const [first, ...more] = valid;
  // The schema reports too few parts.
  if (first === undefined || more.length === 0 || valid.length < parts.length) return notLocated();
  const length = valid.reduce((sum, { exact }) => sum + exact.value.length, 0);
  if (length > QUOTE_MAX) {
    const message = `the parts of a quote have at most ${QUOTE_MAX} characters in total; these have ${length}.`;
    context.report.error("too-long", field(node, "parts") ?? node, message);
    return notLocated();
  }
  return findParts(first, more, context);
}

/** The quote as written, unless it has no words; the schema reports empty and overlong texts. */
function writtenQuote(node: JsonNode, { report }: QuoteContext): WrittenQuote | undefined {
  const exact = text(node, "exact");
  if (exact === undefined || exact.value === "" || exact.value.length > QUOTE_MAX) return undefined;
  if (!/[\p{L}\p{N}]/u.test(exact.value)) {
    const message = "a quote needs words; this one has neither letters nor digits.";
    report.error("quote-without-words", exact.node, message);
    return undefined;
  }
  const prefix = text(node, "prefix")?.value;
  const suffix = text(node, "suffix")?.value;
  return { node, exact, selector: { exact: exact.value, prefix, suffix } };
}

function findOne(written: WrittenQuote, context: QuoteContext): Outcome {
  const { source } = context;
  const { selector } = written;
  const matches = matchesIn(wholeDocument(source), selector);
  const [match] = matches;
  if (match?.difference !== undefined || match === undefined) {
    const cut = cutPlace(written, context);
    if (cut !== undefined) return notLocated([cut]);
  }
  if (match === undefined) return notFound(written, context);
  if (matches.length > 1) return ambiguous(written, matches, context);
  const { exact, prefix, suffix } = match.actual;
  const isPlain =
    (prefix === undefined && suffix === undefined) ||
    source.anchoring.findExact({ exact }).length === 1;
  return { found: [accept(written, match, isPlain, context)] };
}

/**
 * Finds a quote in parts. The first is found like any quote; each further part is the first match
 * after the previous one, within the same sentence or enumeration.
 */
function findParts(
  first: WrittenQuote,
  more: readonly WrittenQuote[],
  context: QuoteContext,
): Outcome {
  const firstOutcome = findOne(first, context);
  const [start] = firstOutcome.found ?? [];
  if (start === undefined) return firstOutcome;
  const found = [start];
  const scopeEnd = scopeEndOf(context.source, start.range);
  for (const written of more) {
    const from = found.at(-1)?.range.end ?? 0;
    const rest = partOfDocument(context.source, { start: from, end: Math.max(from, scopeEnd) });
    const [match] = matchesIn(rest, written.selector);
    if (match === undefined) return partNotFound(written, from, context);
    const { exact, prefix, suffix } = match.actual;
    const isPlain =
      (prefix === undefined && suffix === undefined) ||
      rest.anchoring.findExact({ exact })[0]?.start === match.range.start - rest.offset;
    found.push(accept(written, match, isPlain, context));
  }
  return { found };
}

function scopeEndOf({ sentences }: SourceText, range: Range): number {
  const last = indicesTouching(sentences, range).at(-1);
  return last === undefined ? range.end : enumerationEnd(sentences, last);
}

export const notLocated = (likelyRanges: readonly Range[] = []): Outcome => ({
  found: undefined,
  likelyRanges: likelyRanges.slice(0, LIKELY_RANGES_MAX),
});

/** Accepts a match, with warnings about what should be fixed in the quote. */
function accept(
  written: WrittenQuote,
  match: Match,
  isPlain: boolean,
  context: QuoteContext,
): FoundPart {
  if (match.difference !== undefined) warnOfDifference(written, match, context);
  warnOfCutWord(written, match, context);
  return { range: match.range, selector: match.actual, isPlain };
}

/**
 * Warns of each property that differs from the text, with the edit that fixes it. The quote's id is
 * derived from the fixed selector, so the edit does not change it.
 */
function warnOfDifference(
  { node, selector }: WrittenQuote,
  match: Match,
  { source, report }: QuoteContext,
): void {
  for (const part of ["exact", "prefix", "suffix"] as const) {
    const written = text(node, part);
    const actual = match.actual[part];
    if (written === undefined || actual === selector[part]) continue;
    if (actual === undefined) {
      const message = "this consists only of marks, which no reader sees; remove it.";
      report.warning("quote-with-marks", written.node, message);
      continue;
    }
    const at = source.report.lineColumn(match.range.start);
    if (match.difference === "marks") {
      const message = `a reader of ${source.name} sees this at ${at} without these marks. "policy-atlas verify --fix" removes them.`;
      report.warning("quote-with-marks", written.node, message, actual);
    } else {
      const message = `${source.name} has this at ${at} in a different form (spacing, line ends, Unicode composition, quotation marks, dashes, hyphens or ligatures). "policy-atlas verify --fix" rewrites it as it is there.`;
      report.warning("quote-differs-in-form", written.node, message, actual);
    }
  }
}

function warnOfCutWord(
  { exact }: WrittenQuote,
  { range }: Match,
  { source, report }: QuoteContext,
): void {
  const begins = isInsideWord(source.text, range.start);
  const ends = isInsideWord(source.text, range.end);
  if (!begins && !ends) return;
  const where = begins && ends ? "begins and ends" : begins ? "begins" : "ends";
  const message = `this quote ${where} within a word; include or leave out the whole word.`;
  report.warning("quote-cuts-word", exact.node, message);
}

function ambiguous(
  { exact, selector }: WrittenQuote,
  matches: readonly Match[],
  { source, report }: QuoteContext,
): Outcome {
  const places = matches.map(({ range }) => range);
  const ways = singleOut(source.text, places, ({ start }) => source.report.lineColumn(start));
  const hasContext = selector.prefix !== undefined || selector.suffix !== undefined;
  const condition = hasContext ? " with this prefix and suffix" : "";
  const message = `these words${condition} occur ${times(places.length)} in ${source.name}: ${ways}.`;
  report.error("quote-ambiguous", exact.node, message);
  return notLocated(places);
}

const times = (count: number): string =>
  count < PLACES_MAX ? `${count} times` : `at least ${PLACES_MAX} times`;

/** The first place of a quote that cuts a character in two wherever it occurs; reports it. */
function cutPlace({ exact, selector }: WrittenQuote, context: QuoteContext): Range | undefined {
  const { source, report } = context;
  const { anchoring } = source;
  const [start] = anchoring.grams.occurrences(selector.exact);
  if (start === undefined || anchoring.findExact({ exact: selector.exact }).length > 0) {
    return undefined;
  }
  const range = { start, end: start + selector.exact.length };
  const what = characterCutBy(source.text, range) ?? "a character";
  const at = source.report.lineColumn(start);
  const message = `this quote cuts ${what} of ${source.name} at ${at} in two; include or leave out the whole.`;
  report.error("quote-cuts-character", exact.node, message);
  return range;
}

function notFound(written: WrittenQuote, context: QuoteContext): Outcome {
  const { exact } = written.selector;
  const places = matchesIn(wholeDocument(context.source), { exact }).map(({ range }) => range);
  if (places.length > 0) {
    reportMissingContext(written, places, context);
    return notLocated(places);
  }
  const near = reportMissingWords(written, context);
  return notLocated(near === undefined ? [] : [near]);
}

function partNotFound(written: WrittenQuote, from: number, context: QuoteContext): Outcome {
  const { source, report } = context;
  const places = matchesIn(wholeDocument(source), written.selector).map(({ range }) => range);
  const [place] = places;
  if (place === undefined) return notFound(written, context);
  const where =
    place.start < from ? "before the previous part ends" : "in another sentence or enumeration";
  const message = `the words of this part occur at ${source.report.lineColumn(place.start)}, ${where}; the parts of a quote must be in order and within one sentence or enumeration.`;
  report.error("part-not-found", written.exact.node, message);
  return notLocated(places);
}
