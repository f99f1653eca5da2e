/** What is cited of an atlas: its sources, and quotes with what each of them supports. */
import type { Atlas, AtlasEdge, AtlasNode, LinkQuote, Quote } from "../../atlas/index.ts";
import { searchKey } from "../search/index.ts";
import { lookup } from "../visible/index.ts";
import { type Source, sourceOf } from "./sourceOf.ts";

/** What words are cited for: a node that they speak of, or a link that they carry. */
export type Support =
  | { readonly node: AtlasNode }
  | { readonly edge: AtlasEdge; readonly quote: LinkQuote };

/** Words, once, and all that is selected and rests on them. */
export interface CitedQuote {
  readonly quote: Quote;
  readonly supports: readonly Support[];
}

/** What a citation is of: sources, and the quotes that are cited, in the order of the selection. */
export interface Cited {
  readonly sources: readonly Source[];
  readonly quotes: readonly CitedQuote[];
}

/**
 * What the sources say of what is selected, and which sources those are; nothing selected: all
 * sources, no quote. A link has its own quotes. A node has those of its own that say more than
 * its name (all of them where nothing else is said of it) and those of its links that are shown.
 */
export function citedBy(
  atlas: Atlas,
  select: readonly string[],
  isShown: (edge: string) => boolean = () => true,
): Cited {
  const quotes = bySameWords(select.flatMap((id) => quotesFor(atlas, id, isShown)));
  const named = new Set(quotes.map(({ quote }) => quote.document));
  const documents = atlas.documents.filter(({ id }) => named.size === 0 || named.has(id));
  return { sources: documents.map((one) => sourceOf(atlas, one)), quotes };
}

/** One quote of a node or link, as it is cited by itself. */
export function citedQuote(atlas: Atlas, claim: string, quote: Quote): CitedQuote {
  const { nodes, edges } = lookup(atlas);
  const [node, edge] = [nodes.get(claim), edges.get(claim)];
  const ofLink = edge?.quotes.find(({ id }) => id === quote.id);
  if (edge && ofLink) return { quote, supports: [{ edge, quote: ofLink }] };
  return { quote, supports: node ? [{ node }] : [] };
}

function quotesFor(
  atlas: Atlas,
  id: string,
  isShown: (edge: string) => boolean,
): readonly CitedQuote[] {
  const { nodes, edges, incident } = lookup(atlas);
  const edge = edges.get(id);
  if (edge) return ofLink(edge);
  const node = nodes.get(id);
  if (!node) return [];
  const links = (incident.get(id) ?? []).filter((one) => isShown(one.id)).flatMap(ofLink);
  const own = node.quotes.map((quote): CitedQuote => ({ quote, supports: [{ node }] }));
  const telling = own.filter(({ quote }) => !isOnlyNames(atlas, quote));
  return links.length === 0 && telling.length === 0 ? own : [...telling, ...links];
}

function ofLink(edge: AtlasEdge): readonly CitedQuote[] {
  return edge.quotes.map((quote) => ({ quote, supports: [{ edge, quote }] }));
}

/** Whether words name nodes and say nothing of them: "The Data Security Law and the …". */
function isOnlyNames(atlas: Atlas, quote: Quote): boolean {
  const names = atlas.nodes
    .flatMap(({ name, short, aliases }) => [
      name,
      ...(short === undefined ? [] : [short]),
      ...aliases,
    ])
    .map(searchKey)
    .filter((name) => name !== "")
    .sort((one, other) => other.length - one.length);
  const rest = names.reduce((text, name) => text.replaceAll(name, " "), searchKey(quote.exact));
  return rest.replace(/\b(the|an?|and|or)\b|[^\p{L}\p{N}]+/gu, "") === "";
}

/** The same words are cited once, for all that rests on them. */
function bySameWords(quotes: readonly CitedQuote[]): readonly CitedQuote[] {
  const found = new Map<string, CitedQuote>();
  for (const one of quotes) {
    const { document, start, end, exact } = one.quote;
    const key = `${document} ${start} ${end} ${exact}`;
    const supports = [...(found.get(key)?.supports ?? []), ...one.supports];
    const once = new Map(supports.map((support) => [keyOf(support), support]));
    found.set(key, { quote: found.get(key)?.quote ?? one.quote, supports: [...once.values()] });
  }
  return [...found.values()];
}

function keyOf(support: Support): string {
  return "node" in support ? support.node.id : support.quote.id;
}
