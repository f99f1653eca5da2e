/** Finds all quotes of a file in their documents. */
import { append } from "../../longLists.ts";
import type { Sources } from "../documents/index.ts";
import {
  field,
  items,
  type JsonNode,
  type QuoteKey,
  quoteId,
  type TreeReport,
  text,
} from "../files/index.ts";
import type { AtlasFile } from "../format/index.ts";
import type { Range } from "../text/index.ts";
import { type FoundPart, findQuote } from "./findQuote.ts";

/** A quote, passage or uncited sentence, found in its document. */
export interface Anchored {
  readonly document: string;
  /** From the first word to the last. */
  readonly range: Range;
  /** In order; a single one if there is no gap. */
  readonly parts: readonly FoundPart[];
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

/** Looks up a quote, passage or uncited sentence by its object in the validated file. */
export type AnchorOf = (selector: object) => Anchored;

/** All found quotes, passages and uncited sentences, by their nodes in the tree. */
export type Anchors = ReadonlyMap<JsonNode, Anchored>;

export interface AnchoredQuotes {
  readonly anchors: Anchors;
  /** Ranges that quotes with an error may refer to, by document. */
  readonly likelyRanges: ReadonlyMap<string, readonly Range[]>;
}

/** Most searches for nearest passages in one run; more wrong quotes mean a wrong document. */
const NEAREST_MAX = 200;

/** Finds every quote, passage and uncited sentence of the file, and reports those not found. */
export function anchorAll(root: JsonNode, sources: Sources, report: TreeReport): AnchoredQuotes {
  const anchors = new Map<JsonNode, Anchored>();
  const likelyRanges = new Map<string, Range[]>();
  let missing = 0;
  for (const node of selectors(root)) {
    const document = text(node, "document")?.value;
    const source = document === undefined ? undefined : sources.get(document);
    if (document === undefined || source === undefined) continue;
    const searchNearest = missing < NEAREST_MAX;
    const outcome = findQuote(node, { source, sources, report, searchNearest });
    if (outcome.found !== undefined) {
      const parts = outcome.found;
      const range = { start: parts[0]?.range.start ?? 0, end: parts.at(-1)?.range.end ?? 0 };
      anchors.set(node, { document, range, parts });
    } else {
      missing++;
      const ranges = likelyRanges.get(document);
      if (ranges === undefined) likelyRanges.set(document, [...outcome.likelyRanges]);
      else append(ranges, outcome.likelyRanges);
    }
  }
  return { anchors, likelyRanges };
}

/** Returns a lookup by the objects of the validated file; it throws for any other object. */
export function anchorLookup(root: JsonNode, file: AtlasFile, anchors: Anchors): AnchorOf {
  const nodes = selectors(root);
  // Both lists are in the order of the file.
  const anchoredBy = new Map(
    selectorsOf(file).map((selector, at): [object, Anchored | undefined] => {
      const node = nodes[at];
      return [selector, node === undefined ? undefined : anchors.get(node)];
    }),
  );
  return (selector) => {
    const anchored = anchoredBy.get(selector);
    if (anchored === undefined) throw new Error("every quote should have been found by now");
    return anchored;
  };
}

function selectorsOf(file: AtlasFile): readonly object[] {
  return [
    ...file.pillars.flatMap(({ passages = [] }) => passages),
    ...file.nodes.flatMap(({ evidence }) => evidence),
    ...file.edges.flatMap(({ evidence }) => evidence),
    ...(file.uncited ?? []).filter(({ heading }) => heading === undefined),
  ];
}

/** The nodes of all quotes of nodes and edges, in the order of the file. */
export function claimQuotes(root: JsonNode): readonly JsonNode[] {
  return [...items(root, "nodes"), ...items(root, "edges")].flatMap((claim) =>
    items(claim, "evidence"),
  );
}

function selectors(root: JsonNode): readonly JsonNode[] {
  return [
    ...items(root, "pillars").flatMap((pillar) => items(pillar, "passages")),
    ...claimQuotes(root),
    ...items(root, "uncited").filter((node) => field(node, "heading") === undefined),
  ];
}
