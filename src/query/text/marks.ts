/** Marks in the text: the words of a document that shown nodes and links quote. */
import type { Atlas, AtlasEdge, AtlasNode, Document, Quote } from "../../atlas/index.ts";
import { type Range, rangesOf } from "../../atlas/text/index.ts";
import type { Scene } from "../../scene/index.ts";
import { lookup, memo, quoteOf, type Visible } from "../visible/index.ts";

/** A quote with the node or link that it supports. */
export type QuotedClaim =
  | { readonly type: "node"; readonly claim: AtlasNode; readonly quote: Quote }
  | {
      readonly type: "link";
      readonly claim: AtlasEdge;
      readonly quote: Quote;
      /** Which of the lines under the words marks it, from 0 at the top. */
      readonly lane: number;
    };

/** A stretch of text that the same quotes cover from beginning to end. */
export interface Mark extends Range {
  /** Quotes of nodes first, then the shortest, then in the atlas's order. Never empty. */
  readonly cited: readonly QuotedClaim[];
}

/** Number of lines under the words; further overlapping quotes share the last. */
export const LANES = 3;

/**
 * The quotes of shown nodes and links in a document as disjoint stretches, in reading order. Quotes
 * of links over exactly the same words share a lane; others that overlap get different lanes.
 *
 * @example marksOf(atlas, everything(atlas), document).map(({ start, end }) => [start, end])
 */
export function marksOf(atlas: Atlas, shown: Visible, document: Document): readonly Mark[] {
  const isShown = ({ type, claim }: PlacedRange) =>
    (type === "node" ? shown.nodes : shown.edges).has(claim.id);
  return disjointMarks(withLanes(placedRanges(atlas)(document).filter(isShown)));
}

/**
 * Positions of the sentences that the marks quote, with the chapeau that introduces a quoted item.
 */
export function citedSentences(
  { sentences }: Document,
  marks: readonly Mark[],
): ReadonlySet<number> {
  const sentencePositions = new Set<number>();
  for (const { start, cited } of marks) {
    for (const { quote } of cited) {
      // Each quote counts once, where it begins.
      if (quote.start !== start) continue;
      for (const at of quote.sentences) {
        sentencePositions.add(at);
        for (const chapeau of sentences[at]?.chapeaux ?? []) sentencePositions.add(chapeau);
      }
    }
  }
  return sentencePositions;
}

/**
 * The quote at which the Text view of a Scene opens: the one it names, or else the first quote, in
 * reading order, of the node or link selected last. None if it is opened at a section.
 */
export function quoteToOpenAt(
  atlas: Atlas,
  { text, select }: Pick<Scene, "text" | "select">,
): Quote | undefined {
  if (text.quote !== undefined) return quoteOf(atlas, text.quote);
  if (text.section !== undefined) return undefined;
  const { nodes, edges } = lookup(atlas);
  const lastSelected = select.at(-1) ?? "";
  const order = atlas.documents.map(({ id }) => id);
  return [...((nodes.get(lastSelected) ?? edges.get(lastSelected))?.quotes ?? [])].sort(
    (a, b) => order.indexOf(a.document) - order.indexOf(b.document) || a.start - b.start,
  )[0];
}

/** The quotes to highlight: the one the text is opened at, and those of selected nodes and links. */
export function litQuotes(
  atlas: Atlas,
  { text, select }: Pick<Scene, "text" | "select">,
): readonly Quote[] {
  const { nodes, edges } = lookup(atlas);
  const opened = text.quote === undefined ? undefined : quoteOf(atlas, text.quote);
  const selected = select.flatMap((id) => (nodes.get(id) ?? edges.get(id))?.quotes ?? []);
  return [...new Set([...(opened ? [opened] : []), ...selected])];
}

/**
 * One range of a quote in its document, whether or not it is shown; `rank` orders quotes that cover
 * the same words.
 */
type PlacedRange = { readonly quote: Quote; readonly range: Range; readonly rank: number } & (
  | { readonly type: "node"; readonly claim: AtlasNode }
  | { readonly type: "link"; readonly claim: AtlasEdge }
);

type RankedRange = { readonly cited: QuotedClaim; readonly range: Range; readonly rank: number };

/** Computed once per document, since every change of the filters needs it again. */
const placedRanges = memo((atlas: Atlas) =>
  memo((document: Document) => placeRanges(atlas, document)),
);

/** The ranges of all quotes in a document, in order; where two begin together, the longer first. */
function placeRanges(atlas: Atlas, document: Document): readonly PlacedRange[] {
  const inDocument = ({ quotes }: { readonly quotes: readonly Quote[] }) =>
    quotes.filter((quote) => quote.document === document.id);
  const length = ({ start, end }: Quote) => end - start;
  return [
    ...atlas.nodes.flatMap((claim) =>
      inDocument(claim).map((quote) => ({ type: "node" as const, claim, quote })),
    ),
    ...atlas.edges.flatMap((claim) =>
      inDocument(claim).map((quote) => ({ type: "link" as const, claim, quote })),
    ),
  ]
    .sort(
      (a, b) =>
        Number(a.type === "link") - Number(b.type === "link") || length(a.quote) - length(b.quote),
    )
    .flatMap((quoted, rank): PlacedRange[] =>
      rangesOf(quoted.quote).map((range) => ({ ...quoted, range, rank })),
    )
    .sort(({ range: a }, { range: b }) => a.start - b.start || b.end - a.end);
}

/** Gives each range of a link's quote the first lane that is free where it begins. */
function withLanes(ranges: readonly PlacedRange[]): readonly RankedRange[] {
  /** Where each lane becomes free again. */
  const freeFrom = Array.from({ length: LANES }, () => 0);
  let previous: Range | undefined;
  let lane = 0;
  return ranges.map((placed): RankedRange => {
    const { quote, range, rank } = placed;
    if (placed.type === "node") {
      return { rank, range, cited: { type: "node", claim: placed.claim, quote } };
    }
    if (previous?.start !== range.start || previous.end !== range.end) {
      const freeLane = freeFrom.findIndex((from) => from <= range.start);
      lane = freeLane === -1 ? LANES - 1 : freeLane;
      freeFrom[lane] = Math.max(freeFrom[lane] ?? 0, range.end);
      previous = range;
    }
    return { rank, range, cited: { type: "link", claim: placed.claim, quote, lane } };
  });
}

/** Cuts the text wherever a quote begins or ends; text that no quote covers is left out. */
function disjointMarks(ranges: readonly RankedRange[]): Mark[] {
  const cuts = new Uint32Array(2 * ranges.length);
  ranges.forEach(({ range }, at) => {
    cuts[2 * at] = range.start;
    cuts[2 * at + 1] = range.end;
  });
  cuts.sort();
  const marks: Mark[] = [];
  let open: RankedRange[] = [];
  let next = 0;
  cuts.forEach((start, at) => {
    const end = cuts[at + 1] ?? start;
    if (end === start) return;
    open = open.filter(({ range }) => range.end > start);
    for (let ranked = ranges[next]; ranked && ranked.range.start <= start; ranked = ranges[next]) {
      if (ranked.range.end > start) open.push(ranked);
      next += 1;
    }
    if (open.length === 0) return;
    open.sort((a, b) => a.rank - b.rank);
    marks.push({ start, end, cited: open.map(({ cited }) => cited) });
  });
  return marks;
}
