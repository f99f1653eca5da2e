/**
 * Filters as two questions, one of a node and one of a statement of a link. Both visible()
 * and the counts beside the filters ask these, so they can't disagree.
 */
import type { AtlasEdge, AtlasNode, LinkQuote } from "../../atlas/index.ts";
import type { Facet, Filters } from "../../scene/index.ts";
import { typeKey } from "./lookup.ts";

/** Facets that ask something of links alone. */
const OF_LINKS: readonly Facet[] = ["families", "relations", "basis", "statuses", "forces"];

/** Whether anything is asked that only links can answer. */
export function asksOfLinks(filters: Filters): boolean {
  return OF_LINKS.some((facet) => filters[facet].length > 0);
}

export interface FilterTests {
  /** Whether pillar, kind, type, document and "at least n statements" let the node through. */
  node(node: AtlasNode): boolean;
  /** Whether this statement of the link passes every facet of links at once. */
  statement(edge: AtlasEdge, quote: LinkQuote): boolean;
}

type StatementTest = (edge: AtlasEdge, quote: LinkQuote) => boolean;

/** An empty facet filters nothing; OR within a facet, AND across facets. */
export function filterTests(filters: Filters): FilterTests {
  const pillars = anyOf(filters.pillars);
  const documents = anyOf(filters.documents);
  const kind = kindTest(filters);
  const relation = oneOf(filters.relations);
  const family = oneOf(filters.families);
  const basis = oneOf(filters.basis);
  const status = oneOf(filters.statuses);
  const force = oneOf(filters.forces);
  const document = oneOf(filters.documents);
  // Of an atlas's many statements only what is filtered is asked.
  const asked: StatementTest[] = [];
  const ask = (facet: Facet, test: StatementTest) => {
    if (filters[facet].length > 0) asked.push(test);
  };
  ask("relations", (edge) => relation(edge.relation));
  ask("families", (edge) => family(edge.family));
  ask("pillars", (_, quote) => pillars(quote.pillars));
  ask("documents", (_, quote) => document(quote.document));
  ask("basis", (_, quote) => basis(quote.basis));
  ask("statuses", (_, quote) => status(quote.status));
  ask("forces", (_, quote) => force(quote.force));
  return {
    node: (node) =>
      node.statements >= filters.atLeast &&
      kind(node) &&
      pillars(node.pillars) &&
      documents(node.documents),
    statement: (edge, quote) => asked.every((passes) => passes(edge, quote)),
  };
}

/**
 * Kinds and types are one facet. A kind with chosen types of its own means those types; a type
 * whose kind is not chosen counts by itself. So `actor` + `sector/energy` shows all actors
 * and the energy sectors, and `actor` + `actor/company` shows companies.
 */
function kindTest(filters: Filters): (node: AtlasNode) => boolean {
  if (filters.kinds.length === 0 && filters.types.length === 0) return () => true;
  const types = new Set(filters.types);
  const narrowed = new Set(filters.types.map((key) => key.slice(0, key.indexOf("/"))));
  const whole = new Set(filters.kinds.filter((kind) => !narrowed.has(kind)));
  return (node) => whole.has(node.kind) || types.has(typeKey(node.kind, node.type));
}

function oneOf(chosen: readonly string[]): (value: string | undefined) => boolean {
  if (chosen.length === 0) return () => true;
  const set = new Set(chosen);
  return (value) => value !== undefined && set.has(value);
}

function anyOf(chosen: readonly string[]): (values: readonly string[]) => boolean {
  if (chosen.length === 0) return () => true;
  const set = new Set(chosen);
  return (values) => values.some((value) => set.has(value));
}
