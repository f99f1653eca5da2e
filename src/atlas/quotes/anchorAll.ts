/** All quotes of a file, found in their documents. */
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

/** Where the words of a selector's node stand. */
export interface Anchored {
  readonly document: string;
  /** From its first word to its last. */
  readonly range: Range;
  /** In their order; one where there is no gap. */
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

/** The id that it had while needless prefixes and suffixes were part of it, if that is another. */
export function formerQuoteIdOf(claim: string, { document, parts }: Anchored): string | undefined {
  const had = parts.some(
    ({ isPlain, selector: { prefix, suffix } }) => isPlain && (prefix ?? suffix) !== undefined,
  );
  const keys = parts.map(({ selector }) => selector);
  return had ? quoteId(claim, document, keys) : undefined;
}

/** Finds the place of a quote, passage or uncited sentence of the file as the schema gave it. */
export type AnchorOf = (selector: object) => Anchored;

/** By the node of the quote (or passage, or uncited sentence) in the tree. */
export type Anchors = ReadonlyMap<JsonNode, Anchored>;

export interface AnchoredQuotes {
  readonly anchors: Anchors;
  /** By document: where the words of quotes with an error may be meant to stand. */
  readonly likelyRanges: ReadonlyMap<string, readonly Range[]>;
}

/** Nearest passages sought in one run: who has more quotes wrong has the wrong document. */
const NEAREST_MAX = 200;

/** Finds every quote, passage and uncited sentence of the file; reports those not found. */
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
      const known = likelyRanges.get(document);
      if (known === undefined) likelyRanges.set(document, [...outcome.likelyRanges]);
      else known.push(...outcome.likelyRanges);
    }
  }
  return { anchors, likelyRanges };
}

/** The same by the objects that the schema gave for those nodes. */
export function anchorLookup(root: JsonNode, file: AtlasFile, anchors: Anchors): AnchorOf {
  const nodes = selectors(root);
  // Both lists are in the order of the file.
  const found = new Map(
    selectorsOf(file).map((selector, at): [object, Anchored | undefined] => {
      const node = nodes[at];
      return [selector, node === undefined ? undefined : anchors.get(node)];
    }),
  );
  return (selector) => {
    const anchored = found.get(selector);
    if (anchored === undefined) throw new Error("every quote was found before");
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

function selectors(root: JsonNode): readonly JsonNode[] {
  return [
    ...items(root, "pillars").flatMap((pillar) => items(pillar, "passages")),
    ...items(root, "nodes").flatMap((node) => items(node, "evidence")),
    ...items(root, "edges").flatMap((edge) => items(edge, "evidence")),
    ...items(root, "uncited").filter((node) => field(node, "heading") === undefined),
  ];
}
