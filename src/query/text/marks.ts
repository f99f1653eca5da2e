/** Which words of a document the shown nodes and links rest on. */
import type { Atlas, AtlasEdge, AtlasNode, Document, Quote } from "../../atlas/index.ts";
import { type Range, rangesOf } from "../../atlas/text/index.ts";
import type { Scene } from "../../scene/index.ts";
import { lookup, memo, quoteOf, type Visible } from "../visible/index.ts";

/** A quote of a shown node or link, as it lies in its document. */
export type Cited =
  | { readonly type: "node"; readonly claim: AtlasNode; readonly quote: Quote }
  | {
      readonly type: "link";
      readonly claim: AtlasEdge;
      readonly quote: Quote;
      /** The line under the words, from 0 at the top, that it shares with no other range. */
      readonly lane: number;
    };

/** A stretch of text that the same quotes cover from its beginning to its end. */
export interface Mark extends Range {
  /** Those of nodes first, then the shortest, then as in the atlas. Never empty. */
  readonly cited: readonly Cited[];
}

/** Lines under the words: what overlaps more often than that shares the last. */
export const LANES = 3;

/**
 * The quotes of the shown nodes and links in a document as disjoint stretches, in reading order.
 * Quotes of links over the very same words share a lane; others that overlap have different ones.
 *
 * @example marksOf(atlas, everything(atlas), document).map(({ start, end }) => [start, end])
 */
export function marksOf(atlas: Atlas, shown: Visible, document: Document): readonly Mark[] {
  const shows = ({ type, claim }: Placed) =>
    (type === "node" ? shown.nodes : shown.edges).has(claim.id);
  return disjoint(laned(placedIn(atlas)(document).filter(shows)));
}

/**
 * The sentences that a shown node or link rests on, by their position in the document; what leads
 * to one of them too.
 */
export function sentencesCited(
  { sentences }: Document,
  marks: readonly Mark[],
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { start, cited } of marks) {
    for (const { quote } of cited) {
      // Each quote is asked once, where it begins.
      if (quote.start !== start) continue;
      for (const at of quote.sentences) {
        found.add(at);
        for (const chapeau of sentences[at]?.chapeaux ?? []) found.add(chapeau);
      }
    }
  }
  return found;
}

/**
 * The quote that a Scene's text is to be read at: the one it is opened at, or else the first, in
 * the order of documents and words, of what was selected last. None where it is opened at a
 * section.
 */
export function placeInText(
  atlas: Atlas,
  { text, select }: Pick<Scene, "text" | "select">,
): Quote | undefined {
  if (text.quote !== undefined) return quoteOf(atlas, text.quote);
  if (text.section !== undefined) return undefined;
  const { nodes, edges } = lookup(atlas);
  const last = select.at(-1) ?? "";
  const order = atlas.documents.map(({ id }) => id);
  return [...((nodes.get(last) ?? edges.get(last))?.quotes ?? [])].sort(
    (one, other) =>
      order.indexOf(one.document) - order.indexOf(other.document) || one.start - other.start,
  )[0];
}

/** The quotes that stand out: those of what is selected, and the one that the text is opened at. */
export function litQuotes(
  atlas: Atlas,
  { text, select }: Pick<Scene, "text" | "select">,
): readonly Quote[] {
  const { nodes, edges } = lookup(atlas);
  const opened = text.quote === undefined ? undefined : quoteOf(atlas, text.quote);
  const selected = select.flatMap((id) => (nodes.get(id) ?? edges.get(id))?.quotes ?? []);
  return [...new Set([...(opened ? [opened] : []), ...selected])];
}

/** A part of a quote in its document, whatever shows, with its rank among those over it. */
type Placed = { readonly quote: Quote; readonly range: Range; readonly rank: number } & (
  | { readonly type: "node"; readonly claim: AtlasNode }
  | { readonly type: "link"; readonly claim: AtlasEdge }
);

type Ranked = { readonly cited: Cited; readonly range: Range; readonly rank: number };

/** Found once for each document: each other filter asks for them again. */
const placedIn = memo((atlas: Atlas) => memo((document: Document) => placeQuotes(atlas, document)));

/** The quotes in a document from first to last, the longer first where two begin together. */
function placeQuotes(atlas: Atlas, document: Document): readonly Placed[] {
  const here = ({ quotes }: { readonly quotes: readonly Quote[] }) =>
    quotes.filter((quote) => quote.document === document.id);
  const length = ({ start, end }: Quote) => end - start;
  return [
    ...atlas.nodes.flatMap((claim) =>
      here(claim).map((quote) => ({ type: "node" as const, claim, quote })),
    ),
    ...atlas.edges.flatMap((claim) =>
      here(claim).map((quote) => ({ type: "link" as const, claim, quote })),
    ),
  ]
    .sort(
      (a, b) =>
        Number(a.type === "link") - Number(b.type === "link") || length(a.quote) - length(b.quote),
    )
    .flatMap((one, rank): Placed[] => rangesOf(one.quote).map((range) => ({ ...one, range, rank })))
    .sort(({ range: a }, { range: b }) => a.start - b.start || b.end - a.end);
}

/** Gives each range of links the first lane that is free where it begins. */
function laned(all: readonly Placed[]): readonly Ranked[] {
  /** Where each lane is free again. */
  const free = Array.from({ length: LANES }, () => 0);
  let last: Range | undefined;
  let lane = 0;
  return all.map((one): Ranked => {
    const { quote, range, rank } = one;
    if (one.type === "node") {
      return { rank, range, cited: { type: "node", claim: one.claim, quote } };
    }
    if (last?.start !== range.start || last.end !== range.end) {
      const found = free.findIndex((from) => from <= range.start);
      lane = found === -1 ? LANES - 1 : found;
      free[lane] = Math.max(free[lane] ?? 0, range.end);
      last = range;
    }
    return { rank, range, cited: { type: "link", claim: one.claim, quote, lane } };
  });
}

/** Cuts where any quote begins or ends; what no quote covers is left out. */
function disjoint(all: readonly Ranked[]): Mark[] {
  const cuts = new Uint32Array(2 * all.length);
  all.forEach(({ range }, at) => {
    cuts[2 * at] = range.start;
    cuts[2 * at + 1] = range.end;
  });
  cuts.sort();
  const marks: Mark[] = [];
  let open: Ranked[] = [];
  let next = 0;
  cuts.forEach((start, at) => {
    const end = cuts[at + 1] ?? start;
    if (end === start) return;
    open = open.filter(({ range }) => range.end > start);
    for (let one = all[next]; one && one.range.start <= start; one = all[next]) {
      if (one.range.end > start) open.push(one);
      next += 1;
    }
    if (open.length === 0) return;
    open.sort((a, b) => a.rank - b.rank);
    marks.push({ start, end, cited: open.map(({ cited }) => cited) });
  });
  return marks;
}
