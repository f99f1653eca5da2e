/** Finds all quotes of a file in their documents. */
import type { Sources, SourceText } from "../documents/index.ts";
import {
  type AtlasTree,
  checked,
  createSlot,
  type Finding,
  field,
  items,
  type JsonNode,
  type LongList,
  placesBefore,
  type QuoteKey,
  quoteId,
  type Remembering,
  type TreeReport,
  text,
} from "../files/index.ts";
import { indicesTouching, type Range } from "../text/index.ts";
import { type FoundPart, findQuote } from "./findQuote.ts";

/** A quote, passage or uncited sentence, found in its document. */
export interface Anchored {
  readonly document: string;
  /** From the first word to the last. */
  readonly range: Range;
  /** In order; a single one if there is no gap. */
  readonly parts: readonly FoundPart[];
  /** Indices of the sentences that its parts touch. */
  readonly sentences: readonly number[];
}

/** The id of a quote of a claim. */
export function quoteIdOf(claim: string, { document, parts }: Anchored): string {
  return quoteId(
    claim,
    document,
    parts.map(({ selector, isPlain }): QuoteKey => {
      return isPlain ? { exact: selector.exact } : selector;
    }),
  );
}

/** The id from when needless prefixes and suffixes counted, if it differs from today's. */
export function formerQuoteIdOf(claim: string, { document, parts }: Anchored): string | undefined {
  const isDifferent = parts.some(
    ({ isPlain, selector: { prefix, suffix } }) => isPlain && (prefix ?? suffix) !== undefined,
  );
  const keys = parts.map(({ selector }) => selector);
  return isDifferent ? quoteId(claim, document, keys) : undefined;
}

/** A quote, passage or uncited sentence as it is written, and where it stands if it was found. */
export interface WrittenAnchor {
  readonly node: JsonNode;
  readonly anchored: Anchored | undefined;
}

/** What an item quotes, in the order in which it is written. */
export type Quotes = readonly WrittenAnchor[];

/** What stands where, by list and item. */
export interface Anchors extends Readonly<Record<LongList, readonly Quotes[]>> {
  readonly passages: Quotes;
  /** Ranges that quotes with an error may refer to, by document. */
  readonly likelyRanges: ReadonlyMap<string, readonly Range[]>;
}

/** Most searches for nearest passages in one run; more wrong quotes mean a wrong document. */
const NEAREST_MAX = 200;

/** Finds every quote, passage and uncited sentence of the file, and reports those not found. */
export function anchorAll(tree: AtlasTree, sources: Sources, report: TreeReport): Anchors {
  const likelyRanges = new Map<string, Range[]>();
  let missing = 0;
  const search = (
    list: Remembering,
    items: readonly (JsonNode | undefined)[],
    quotesIn: (item: JsonNode) => readonly JsonNode[],
  ): readonly Quotes[] => {
    const searches = searchAll(list, items, sources, missing, quotesIn);
    missing += searches.missing;
    report.addAll(searches.findings);
    for (const ranges of searches.likelyRanges) {
      for (const { document, ...range } of ranges) {
        const known = likelyRanges.get(document);
        if (known === undefined) likelyRanges.set(document, [range]);
        else known.push(range);
      }
    }
    return searches.quotes;
  };
  const [passages = []] = search(tree, [field(tree.root, "pillars")], (pillars) =>
    (pillars.children ?? []).flatMap((pillar) => items(pillar, "passages")),
  );
  const evidence = (claim: JsonNode) => items(claim, "evidence");
  const nodes = search(tree.nodes, tree.nodes.entries, evidence);
  const edges = search(tree.edges, tree.edges.entries, evidence);
  const uncited = search(tree.uncited, tree.uncited.entries, (entry) =>
    field(entry, "heading") === undefined ? [entry] : [],
  );
  return { passages, nodes, edges, uncited, likelyRanges };
}

/** What was searched for in a list, by item. */
interface Searches {
  readonly items: readonly (JsonNode | undefined)[];
  readonly sources: Sources;
  readonly quotes: readonly Quotes[];
  readonly findings: readonly (readonly Finding[])[];
  readonly likelyRanges: readonly LikelyRanges[];
  /** How many quotes of an item were not found, how many before them, and how many of all. */
  readonly missingOf: readonly number[];
  readonly missingBefore: readonly number[];
  readonly missing: number;
}

type LikelyRanges = readonly (Range & { readonly document: string })[];
const NO_RANGES: LikelyRanges = [];

const searchesSlot = createSlot<Searches>();

/** Searches for the quotes of each item, unless the result would be that of before. */
function searchAll(
  list: Remembering,
  items: readonly (JsonNode | undefined)[],
  sources: Sources,
  missingBefore: number,
  quotesIn: (item: JsonNode) => readonly JsonNode[],
): Searches {
  const kept = searchesSlot.get(list);
  const before = kept?.sources === sources ? kept : undefined;
  if (before?.items === items && before.missing === 0) return before;
  const places = before && placesBefore(before.items, items);
  let missing = missingBefore;
  const quotes: Quotes[] = [];
  const findings: (readonly Finding[])[] = [];
  const likelyRanges: LikelyRanges[] = [];
  const missingOf: number[] = [];
  const missingBeforeOf: number[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    const place = places === undefined ? at : (places[at] ?? -1);
    missingBeforeOf.push(missing);
    if (before !== undefined && before.items[place] === item && holds(before, place, missing)) {
      quotes.push(before.quotes[place] ?? []);
      findings.push(before.findings[place] ?? []);
      likelyRanges.push(before.likelyRanges[place] ?? NO_RANGES);
      missingOf.push(before.missingOf[place] ?? 0);
    } else {
      const found = searchFor(item === undefined ? [] : quotesIn(item), sources, missing);
      quotes.push(found.quotes);
      findings.push(found.findings);
      likelyRanges.push(found.likelyRanges);
      missingOf.push(found.missing);
    }
    missing += missingOf[at] ?? 0;
  }
  const columns = { items, sources, quotes, findings, likelyRanges, missingOf };
  const searches = { ...columns, missingBefore: missingBeforeOf, missing: missing - missingBefore };
  searchesSlot.set(list, searches);
  return searches;
}

/** Whether a search would have the same result after so many missing quotes. */
function holds({ missingOf, missingBefore }: Searches, at: number, missing: number): boolean {
  const [of = 0, before = 0] = [missingOf[at], missingBefore[at]];
  if (of === 0 || before === missing) return true;
  // Either a nearest passage was searched for each of them, or for none.
  const [least, most] = [Math.min(before, missing), Math.max(before, missing)];
  return least >= NEAREST_MAX || most + of <= NEAREST_MAX;
}

function searchFor(nodes: readonly JsonNode[], sources: Sources, missingBefore: number) {
  let missing = 0;
  let likelyRanges = NO_RANGES;
  const { value: quotes, findings } = checked((report) =>
    nodes.map((node): WrittenAnchor => {
      const document = text(node, "document")?.value;
      const source = document === undefined ? undefined : sources.get(document);
      if (document === undefined || source === undefined) return { node, anchored: undefined };
      const searchNearest = missingBefore + missing < NEAREST_MAX;
      const outcome = findQuote(node, { source, sources, report, searchNearest });
      if (outcome.found !== undefined) {
        return { node, anchored: anchoredAt(document, source, outcome.found) };
      }
      missing++;
      const near = outcome.likelyRanges.map((range) => ({ document, ...range }));
      likelyRanges = [...likelyRanges, ...near];
      return { node, anchored: undefined };
    }),
  );
  return { quotes, findings, likelyRanges, missing };
}

function anchoredAt(document: string, source: SourceText, parts: readonly FoundPart[]): Anchored {
  const range = { start: parts[0]?.range.start ?? 0, end: parts.at(-1)?.range.end ?? 0 };
  const touched = parts.map((part) => indicesTouching(source.sentences, part.range));
  const [only = []] = touched;
  return { document, range, parts, sentences: parts.length > 1 ? touched.flat() : only };
}
