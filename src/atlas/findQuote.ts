/** One quote in its document: found once, or a problem that says what to do. */
import { type LikePlace, PLACES_MAX, type Selector } from "./anchor.ts";
import type { Range } from "./atlas.ts";
import { cutsCharacter } from "./cuts.ts";
import type { SourceText } from "./document.ts";
import { type JsonNode, rangeOf, type Text, text } from "./json.ts";
import { nearestPassage } from "./passage.ts";
import { QUOTE_MAX } from "./schema.ts";
import { singleOut } from "./singleOut.ts";
import type { Sources } from "./sources.ts";
import type { TreeReport } from "./treeReport.ts";

/** Where the quote stands, or (after an error) where its words may be meant to stand. */
export type Outcome =
  | { readonly found: Range; readonly selector: Selector }
  | { readonly found: undefined; readonly doubts: readonly Range[] };

/** Words that stand in more places are too common to tell which sentence was meant. */
const DOUBTS_MAX = 20;

export interface QuoteContext {
  readonly source: SourceText;
  /** All documents: the words may stand in another one. */
  readonly sources: Sources;
  readonly report: TreeReport;
  /** Whether to look for the nearest passage, which takes time. */
  readonly searchNearest: boolean;
}

/** A selector and the nodes that its parts stand in. */
interface Written {
  readonly node: JsonNode;
  readonly exact: Text;
  readonly selector: Selector;
}

/** Finds the quote of a node of the tree, and reports why it can't be taken as it is. */
export function findQuote(node: JsonNode, context: QuoteContext): Outcome {
  const exact = text(node, "exact");
  // An empty or endless quote is the schema's to report.
  if (exact === undefined || exact.value === "" || exact.value.length > QUOTE_MAX) return lost();
  const prefix = text(node, "prefix")?.value;
  const suffix = text(node, "suffix")?.value;
  const written = { node, exact, selector: { exact: exact.value, prefix, suffix } };
  const { anchoring } = context.source;
  const places = anchoring.places(written.selector);
  const [place] = places;
  if (place !== undefined) {
    if (places.length > 1) return ambiguous(written, places, context);
    return { found: place, selector: written.selector };
  }
  const cut = cutPlace(written, context);
  if (cut !== undefined) return lost([cut]);
  const like = anchoring.likePlaces(written.selector);
  const [first] = like;
  if (first === undefined) return notFound(written, context);
  if (like.length > 1) {
    const ranges = like.map(({ range }) => range);
    return ambiguous(written, ranges, context);
  }
  return { found: first.range, selector: mend(written, first, context) };
}

const lost = (doubts: readonly Range[] = []): Outcome => ({
  found: undefined,
  doubts: doubts.slice(0, DOUBTS_MAX),
});

/**
 * Warns of each part that differs in form, with the edit that mends it; gives the selector as
 * it will be then, so that the quote's id is the same before and after.
 */
function mend({ node, selector }: Written, place: LikePlace, context: QuoteContext): Selector {
  const { source, report } = context;
  const stands: Selector = {
    exact: source.text.slice(place.range.start, place.range.end),
    prefix: place.prefix,
    suffix: place.suffix,
  };
  for (const part of ["exact", "prefix", "suffix"] as const) {
    const written = text(node, part);
    const meant = stands[part];
    if (written === undefined || meant === undefined || meant === selector[part]) continue;
    const at = source.report.place(place.range.start);
    const message = `${source.name} has this at ${at} with other spacing, Unicode composition, quotation marks or dashes. "policy-atlas verify --fix" writes it as it stands there.`;
    const fix = { ...rangeOf(written.node), text: JSON.stringify(meant) };
    report.warning("quote-differs-in-form", written.node, message, fix);
  }
  return stands;
}

function ambiguous(
  { exact, selector }: Written,
  places: readonly Range[],
  { source, report }: QuoteContext,
): Outcome {
  const ways = singleOut(source.text, places, ({ start }) => source.report.place(start));
  const context = selector.prefix !== undefined || selector.suffix !== undefined;
  const given = context ? " with this prefix and suffix" : "";
  const message = `these words${given} stand ${times(places.length)} in ${source.name}: ${ways}.`;
  report.error("quote-ambiguous", exact.node, message);
  return lost(places);
}

const times = (count: number): string =>
  count < PLACES_MAX ? `${count} times` : `at least ${PLACES_MAX} times`;

/** The first place of a quote that everywhere parts a character; reported. */
function cutPlace({ exact, selector }: Written, context: QuoteContext): Range | undefined {
  const { source, report } = context;
  const { anchoring } = source;
  const [start] = anchoring.grams.all(selector.exact);
  if (start === undefined || anchoring.places({ exact: selector.exact }).length > 0) {
    return undefined;
  }
  const range = { start, end: start + selector.exact.length };
  const what = cutsCharacter(source.text, range) ?? "a character";
  const at = source.report.place(start);
  const message = `this quote cuts ${what} of ${source.name} at ${at} in two; take in or leave out the whole.`;
  report.error("quote-cuts-character", exact.node, message);
  return range;
}

function notFound(written: Written, context: QuoteContext): Outcome {
  const { exact, selector } = written;
  const { source, report } = context;
  const alone = { exact: selector.exact };
  const bare = source.anchoring.likePlaces(alone).map(({ range }) => range);
  if (bare.length > 0) return contextNotFound(written, bare, context);
  const other = elsewhere(alone, context);
  if (other !== undefined) {
    const message = `these words do not stand in ${source.name} but in ${other.name}. Did you mean "document": "${other.id}"?`;
    report.error("quote-not-found", exact.node, message);
    return lost();
  }
  const near = context.searchNearest ? nearestPassage(source.anchoring, selector.exact) : undefined;
  const hint =
    near === undefined
      ? " Nothing there is like them."
      : ` The nearest passage, at ${source.report.place(near.start)}: "${near.marked}" ([-the quote's-]{+the document's+}).`;
  const message = `these words do not stand in ${source.name}; a quote is verbatim.${context.searchNearest ? hint : ""}`;
  report.error("quote-not-found", exact.node, message);
  return lost(near === undefined ? [] : [near]);
}

/** The words stand there, but not with what the selector says stands around them. */
function contextNotFound(
  { node, selector }: Written,
  places: readonly Range[],
  { source, report }: QuoteContext,
): Outcome {
  const { anchoring } = source;
  const { exact, prefix, suffix } = selector;
  const onlySuffix = prefix !== undefined && anchoring.likePlaces({ exact, prefix }).length > 0;
  const part = onlySuffix || prefix === undefined ? "suffix" : "prefix";
  const length = (part === "prefix" ? prefix : suffix)?.length ?? 0;
  const [first] = places;
  const stands =
    first === undefined
      ? ""
      : part === "prefix"
        ? source.text.slice(Math.max(0, first.start - length), first.start)
        : source.text.slice(first.end, first.end + length);
  const where = part === "prefix" ? "before" : "after";
  const drop = places.length === 1 ? ` They stand once: no ${part} is needed.` : "";
  const message = `the quote's words stand in ${source.name}, but not with this ${where} them; ${where} the first, at ${source.report.place(first?.start ?? 0)}, stands ${JSON.stringify(stands)}.${drop}`;
  report.error(`${part}-not-found`, text(node, part)?.node ?? node, message);
  return lost(places);
}

/** Another document that has the words. */
function elsewhere(selector: Selector, { source, sources }: QuoteContext): SourceText | undefined {
  return [...sources.values()].find(
    (other) =>
      other !== undefined && other !== source && other.anchoring.places(selector).length > 0,
  );
}
