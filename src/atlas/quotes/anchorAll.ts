/** Finds all quotes of a file in their documents. */
import { append } from "../../longLists.ts";
import type { Sources } from "../documents/index.ts";
import {
  type AtlasTree,
  checked,
  createSlot,
  type Entry,
  type Finding,
  field,
  items,
  type JsonNode,
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

/** The quotes of something written, as long as it and the documents stay the same. */
export interface Anchors extends Remembering {
  /** In the order in which they are written. */
  readonly quotes: readonly WrittenAnchor[];
  /** Ranges that quotes with an error may refer to. */
  readonly likelyRanges: readonly (Range & { readonly document: string })[];
}

/** Most searches for nearest passages in one run; more wrong quotes mean a wrong document. */
const NEAREST_MAX = 200;

/**
 * Finds every quote, passage and uncited sentence of the file, and reports those not found. Afterwards
 * they are to be had by `anchorsOf` and `passagesOf`. Gives the ranges that those with an error may
 * refer to, by document.
 */
export function anchorAll(
  tree: AtlasTree,
  sources: Sources,
  report: TreeReport,
): ReadonlyMap<string, readonly Range[]> {
  const likelyRanges = new Map<string, Range[]>();
  let missing = 0;
  const anchor = (slot: typeof entrySlot, thing: Remembering, written: Written) => {
    const before = slot.get(thing);
    const known =
      before !== undefined && holds(before, sources, missing, written) ? before : undefined;
    const found = known ?? anchored(written.nodes(), sources, missing, written.of);
    if (known === undefined) slot.set(thing, found);
    report.addAll(found.findings);
    missing += found.missing;
    for (const { document, ...range } of found.likelyRanges) {
      const ranges = likelyRanges.get(document);
      if (ranges === undefined) likelyRanges.set(document, [range]);
      else ranges.push(range);
    }
  };
  const pillars = field(tree.root, "pillars");
  anchor(passageSlot, tree, {
    of: pillars,
    nodes: () => items(tree.root, "pillars").flatMap((pillar) => items(pillar, "passages")),
  });
  for (const claims of [tree.nodes, tree.edges]) {
    for (const claim of claims) {
      const { node } = claim;
      anchor(entrySlot, claim, { of: node, nodes: () => items(node, "evidence") });
    }
  }
  for (const entry of tree.uncited) {
    const { node } = entry;
    const nodes = () => (field(node, "heading") === undefined ? [node] : []);
    anchor(entrySlot, entry, { of: node, nodes });
  }
  return likelyRanges;
}

/** Something with quotes. */
interface Written {
  readonly of: JsonNode | undefined;
  nodes(): readonly JsonNode[];
}

/** Anchors, and what their search depended on. */
interface Search extends Anchors {
  readonly of: JsonNode | undefined;
  readonly sources: Sources;
  readonly findings: readonly Finding[];
  /** How many quotes were not found before these, and how many of these. */
  readonly missingBefore: number;
  readonly missing: number;
}

const entrySlot = createSlot<Search>();
const passageSlot = createSlot<Search>();

/** The quotes of a node or link, or an uncited sentence, once all were searched for. */
export function anchorsOf(entry: Entry): Anchors {
  const search = entrySlot.get(entry);
  if (search === undefined) throw new Error("every quote should have been searched for by now");
  return search;
}

/** The passages of the pillars, once all were searched for. */
export function passagesOf(tree: AtlasTree): readonly WrittenAnchor[] {
  return passageSlot.get(tree)?.quotes ?? [];
}

/** Whether a search would have the same result with these sources after so many missing quotes. */
function holds(search: Search, sources: Sources, missingBefore: number, { of }: Written): boolean {
  if (search.of !== of || search.sources !== sources) return false;
  if (search.missing === 0 || search.missingBefore === missingBefore) return true;
  // Either a nearest passage was searched for each of them, or for none.
  const [least, most] = [search.missingBefore, missingBefore].sort((a, b) => a - b);
  return (least ?? 0) >= NEAREST_MAX || (most ?? 0) + search.missing <= NEAREST_MAX;
}

function anchored(
  nodes: readonly JsonNode[],
  sources: Sources,
  missingBefore: number,
  of: JsonNode | undefined,
): Search {
  let missing = 0;
  const likelyRanges: (Range & { readonly document: string })[] = [];
  const { value: quotes, findings } = checked((report) =>
    nodes.map((node): WrittenAnchor => {
      const document = text(node, "document")?.value;
      const source = document === undefined ? undefined : sources.get(document);
      let anchored: Anchored | undefined;
      if (document !== undefined && source !== undefined) {
        const searchNearest = missingBefore + missing < NEAREST_MAX;
        const outcome = findQuote(node, { source, sources, report, searchNearest });
        if (outcome.found !== undefined) {
          const parts = outcome.found;
          const range = { start: parts[0]?.range.start ?? 0, end: parts.at(-1)?.range.end ?? 0 };
          const touched = parts.map((part) => indicesTouching(source.sentences, part.range));
          const [only = []] = touched;
          anchored = {
            document,
            range,
            parts,
            sentences: parts.length > 1 ? touched.flat() : only,
          };
        } else {
          missing++;
          append(
            likelyRanges,
            outcome.likelyRanges.map((range) => ({ document, ...range })),
          );
        }
      }
      return { node, anchored };
    }),
  );
  return { quotes, likelyRanges, findings, missing, missingBefore, of, sources, kept: [] };
}
