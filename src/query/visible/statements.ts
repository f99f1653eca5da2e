/** The statements that pass the filters, and the number of sentences they are in. */
import type { Atlas, AtlasEdge, AtlasNode, LinkQuote, Quote } from "../../atlas/index.ts";
import type { Filters } from "../../scene/index.ts";
import { filterTests, hasLinkFilters } from "./filterTests.ts";
import { lookup } from "./lookup.ts";
import type { Visible } from "./visible.ts";

/**
 * Returns a function from a link to those of its statements that pass every facet at once. For a
 * link of visible() that is at least one.
 */
export function shownStatements(filters: Filters): (edge: AtlasEdge) => readonly LinkQuote[] {
  const passes = filterTests(filters);
  return (edge) => edge.quotes.filter((quote) => passes.statement(edge, quote));
}

/**
 * Returns a test whether a node's own quote passes the filters. Such a quote has no relation,
 * family or attributes, so with a filter on one of these none passes.
 */
export function nodeQuoteTest(filters: Filters): (quote: Quote) => boolean {
  if (hasLinkFilters(filters)) return () => false;
  const { pillars, documents } = filters;
  return (quote) =>
    (pillars.length === 0 || pillars.some((id) => quote.pillars.includes(id))) &&
    (documents.length === 0 || documents.includes(quote.document));
}

/**
 * The number of distinct sentences that speak of a node: those of its own quotes and of its shown
 * links' quotes, as far as they pass the filters.
 */
export function nodeStatements(
  atlas: Atlas,
  shown: Visible,
  filters: Filters,
  node: AtlasNode,
): number {
  // If everything shows, it is the number counted when the atlas was compiled.
  const countsAll = !hasStatementFilters(filters);
  if (countsAll && shown.edges.size === atlas.edges.length) return node.statements;
  const links = (lookup(atlas).incident.get(node.id) ?? []).filter(({ id }) => shown.edges.has(id));
  return sentencesIn([
    ...node.quotes.filter(nodeQuoteTest(filters)),
    ...links.flatMap(countsAll ? ({ quotes }) => quotes : shownStatements(filters)),
  ]);
}

/** The number of distinct sentences that state a link and pass the filters. */
export function linkStatements(filters: Filters, edge: AtlasEdge): number {
  return hasStatementFilters(filters)
    ? sentencesIn(shownStatements(filters)(edge))
    : edge.statements;
}

function hasStatementFilters(filters: Filters): boolean {
  return hasLinkFilters(filters) || filters.pillars.length > 0 || filters.documents.length > 0;
}

function sentencesIn(quotes: readonly Quote[]): number {
  return new Set(
    quotes.flatMap(({ document, sentences }) => sentences.map((at) => `${document} ${at}`)),
  ).size;
}
