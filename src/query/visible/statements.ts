/** The statements that the filters let through. */
import type { Atlas, AtlasEdge, AtlasNode, LinkQuote, Quote } from "../../atlas/index.ts";
import type { Filters } from "../../scene/index.ts";
import { asksOfLinks, filterTests } from "./filterTests.ts";
import { lookup } from "./lookup.ts";
import type { Visible } from "./visible.ts";

/**
 * Gives, for a link that shows, the statements for which it shows: each passes every facet of
 * links at once. At least one for every link of visible().
 */
export function shownStatements(filters: Filters): (edge: AtlasEdge) => readonly LinkQuote[] {
  const passes = filterTests(filters);
  return (edge) => edge.quotes.filter((quote) => passes.statement(edge, quote));
}

/**
 * Whether a node's own quote passes the filters. It has no relation, family, basis, status or force,
 * so a filter on one of these leaves none.
 */
export function shownOwn(filters: Filters): (quote: Quote) => boolean {
  if (asksOfLinks(filters)) return () => false;
  const { pillars, documents } = filters;
  return (quote) =>
    (pillars.length === 0 || pillars.some((id) => quote.pillars.includes(id))) &&
    (documents.length === 0 || documents.includes(quote.document));
}

/**
 * In how many distinct sentences a node is spoken of: by its own quotes and by those of its shown
 * links, of what the filters leave.
 */
export function nodeStatements(
  atlas: Atlas,
  shown: Visible,
  filters: Filters,
  node: AtlasNode,
): number {
  // Where all shows it is what was counted when the atlas was compiled.
  const takesAll = !asksOfStatements(filters);
  if (takesAll && shown.edges.size === atlas.edges.length) return node.statements;
  const links = (lookup(atlas).incident.get(node.id) ?? []).filter(({ id }) => shown.edges.has(id));
  return sentencesIn([
    ...node.quotes.filter(shownOwn(filters)),
    ...links.flatMap(takesAll ? ({ quotes }) => quotes : shownStatements(filters)),
  ]);
}

/** In how many distinct sentences a link is stated, of what the filters leave. */
export function linkStatements(filters: Filters, edge: AtlasEdge): number {
  return asksOfStatements(filters) ? sentencesIn(shownStatements(filters)(edge)) : edge.statements;
}

function asksOfStatements(filters: Filters): boolean {
  return asksOfLinks(filters) || filters.pillars.length > 0 || filters.documents.length > 0;
}

function sentencesIn(quotes: readonly Quote[]): number {
  return new Set(
    quotes.flatMap(({ document, sentences }) => sentences.map((at) => `${document} ${at}`)),
  ).size;
}
