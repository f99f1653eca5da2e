/** Which words of a document the shown nodes and links rest on. */
import type { Atlas, AtlasEdge, AtlasNode, Document, Quote, Range } from "../atlas/atlas.ts";
import type { Scene } from "../atlas/scene.ts";
import { lookup, quoteOf } from "./lookup.ts";
import type { Visible } from "./visible.ts";

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
  return disjoint([...nodesCited(atlas, shown, document), ...linksCited(atlas, shown, document)]);
}

/** The sentences that a shown node or link rests on, by their position in the document. */
export function sentencesCited(marks: readonly Mark[]): ReadonlySet<number> {
  const quotes = new Set(marks.flatMap(({ cited }) => cited.map(({ quote }) => quote)));
  return new Set([...quotes].flatMap(({ sentences }) => sentences));
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

function nodesCited(atlas: Atlas, shown: Visible, { id }: Document): Cited[] {
  return atlas.nodes
    .filter((node) => shown.nodes.has(node.id))
    .flatMap((claim) =>
      claim.quotes
        .filter(({ document }) => document === id)
        .map((quote): Cited => ({ type: "node", claim, quote })),
    );
}

function linksCited(atlas: Atlas, shown: Visible, { id }: Document): Cited[] {
  const cited = atlas.edges
    .filter((edge) => shown.edges.has(edge.id))
    .flatMap((claim) =>
      claim.quotes
        .filter(({ document }) => document === id)
        .map((quote) => ({ type: "link" as const, claim, quote })),
    );
  const lanes = lanesOf(cited.map(({ quote }) => quote));
  return cited.map((one) => ({ ...one, lane: lanes.get(rangeKey(one.quote)) ?? 0 }));
}

/** The first free lane of each range, the longer first where two begin together. */
function lanesOf(ranges: readonly Range[]): ReadonlyMap<string, number> {
  const distinct = new Map(ranges.map((range) => [rangeKey(range), range]));
  const lanes = new Map<string, number>();
  /** Where each lane is free again. */
  const free = Array.from({ length: LANES }, () => 0);
  const sorted = [...distinct].sort(([, a], [, b]) => a.start - b.start || b.end - a.end);
  for (const [key, { start, end }] of sorted) {
    const found = free.findIndex((from) => from <= start);
    const lane = found === -1 ? LANES - 1 : found;
    free[lane] = Math.max(free[lane] ?? 0, end);
    lanes.set(key, lane);
  }
  return lanes;
}

function rangeKey({ start, end }: Range): string {
  return `${start}-${end}`;
}

/** Cuts where any quote begins or ends; what no quote covers is left out. */
function disjoint(cited: readonly Cited[]): Mark[] {
  const starts = [...cited].sort((a, b) => a.quote.start - b.quote.start);
  const cuts = [...new Set(cited.flatMap(({ quote }) => [quote.start, quote.end]))];
  cuts.sort((a, b) => a - b);
  const order = new Map(cited.map((one, at) => [one, at]));
  const rank = (one: Cited) => order.get(one) ?? 0;
  const length = ({ quote }: Cited) => quote.end - quote.start;
  const marks: Mark[] = [];
  let open: Cited[] = [];
  let next = 0;
  cuts.forEach((start, at) => {
    const end = cuts[at + 1] ?? start;
    open = open.filter(({ quote }) => quote.end > start);
    for (let one = starts[next]; one && one.quote.start <= start; one = starts[next]) {
      if (one.quote.end > start) open.push(one);
      next += 1;
    }
    if (open.length === 0 || end <= start) return;
    const sorted = [...open].sort(
      (a, b) =>
        Number(a.type === "link") - Number(b.type === "link") ||
        length(a) - length(b) ||
        rank(a) - rank(b),
    );
    marks.push({ start, end, cited: sorted });
  });
  return marks;
}
