/** Collects what to cite for a selection: sources, and quotes with what each of them supports. */
import type { Atlas, AtlasEdge, AtlasNode, LinkQuote, Quote } from "../../atlas/index.ts";
import { searchKey } from "../search/index.ts";
import { lookup } from "../visible/index.ts";
import { type Source, sourceOf } from "./sourceOf.ts";

/** What a quote is cited for: a node that it is about, or a link that it supports. */
export type Support =
  | { readonly node: AtlasNode }
  | { readonly edge: AtlasEdge; readonly quote: LinkQuote };

/** A quote, and all selected nodes and links that it supports. */
export interface CitedQuote {
  readonly quote: Quote;
  readonly supports: readonly Support[];
}

/** The sources and quotes to cite; quotes in the order of the selection. */
export interface Citations {
  readonly sources: readonly Source[];
  readonly quotes: readonly CitedQuote[];
}

/**
 * The quotes for what is selected, and their sources; with nothing selected, all sources and no
 * quotes. A link is cited by its own quotes. A node is cited by those of its quotes that say more
 * than its name (by all, if there is nothing else) and by the quotes of its shown links.
 */
export function citationsOf(
  atlas: Atlas,
  select: readonly string[],
  isShown: (edge: string) => boolean = () => true,
): Citations {
  const quotes = mergeSameWords(select.flatMap((id) => quotesFor(atlas, id, isShown)));
  const quotedIds = new Set(quotes.map(({ quote }) => quote.document));
  const documents = atlas.documents.filter(({ id }) => quotedIds.size === 0 || quotedIds.has(id));
  return { sources: documents.map((document) => sourceOf(atlas, document)), quotes };
}

/** A single quote of a node or link (`claim` is its id), to be cited by itself. */
export function citedQuote(atlas: Atlas, claim: string, quote: Quote): CitedQuote {
  const { nodes, edges } = lookup(atlas);
  const [node, edge] = [nodes.get(claim), edges.get(claim)];
  const linkQuote = edge?.quotes.find(({ id }) => id === quote.id);
  if (edge && linkQuote) return { quote, supports: [{ edge, quote: linkQuote }] };
  return { quote, supports: node ? [{ node }] : [] };
}

function quotesFor(
  atlas: Atlas,
  id: string,
  isShown: (edge: string) => boolean,
): readonly CitedQuote[] {
  const { nodes, edges, incident } = lookup(atlas);
  const edge = edges.get(id);
  if (edge) return linkCitations(edge);
  const node = nodes.get(id);
  if (!node) return [];
  const linkQuotes = (incident.get(id) ?? [])
    .filter((link) => isShown(link.id))
    .flatMap(linkCitations);
  const nodeQuotes = node.quotes.map((quote): CitedQuote => ({ quote, supports: [{ node }] }));
  const informative = nodeQuotes.filter(({ quote }) => !isOnlyNames(atlas, quote));
  return linkQuotes.length === 0 && informative.length === 0
    ? nodeQuotes
    : [...informative, ...linkQuotes];
}

function linkCitations(edge: AtlasEdge): readonly CitedQuote[] {
  return edge.quotes.map((quote) => ({ quote, supports: [{ edge, quote }] }));
}

/** Whether a quote only names nodes and says nothing about them: "The Data Security Law and the …". */
function isOnlyNames(atlas: Atlas, quote: Quote): boolean {
  const names = atlas.nodes
    .flatMap(({ name, short, aliases }) => [
      name,
      ...(short === undefined ? [] : [short]),
      ...aliases,
    ])
    .map(searchKey)
    .filter((name) => name !== "")
    .sort((a, b) => b.length - a.length);
  const rest = names.reduce((text, name) => text.replaceAll(name, " "), searchKey(quote.exact));
  return rest.replace(/\b(the|an?|and|or)\b|[^\p{L}\p{N}]+/gu, "") === "";
}

/** Cites the same words once, for everything that they support. */
function mergeSameWords(quotes: readonly CitedQuote[]): readonly CitedQuote[] {
  const byWords = new Map<string, CitedQuote>();
  for (const cited of quotes) {
    const { document, start, end, exact } = cited.quote;
    const key = `${document} ${start} ${end} ${exact}`;
    const earlier = byWords.get(key);
    const supports = [...(earlier?.supports ?? []), ...cited.supports];
    const distinct = new Map(supports.map((support) => [keyOf(support), support]));
    byWords.set(key, { quote: earlier?.quote ?? cited.quote, supports: [...distinct.values()] });
  }
  return [...byWords.values()];
}

function keyOf(support: Support): string {
  return "node" in support ? support.node.id : support.quote.id;
}
