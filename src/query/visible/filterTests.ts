/**
 * Turns filters into two tests, one for nodes and one for the statements of links. Both visible()
 * and the counts beside the filters run these, so they can't disagree.
 */
import { ATTRIBUTES } from "../../atlas/attributes/index.ts";
import type { AtlasEdge, AtlasNode, LinkQuote } from "../../atlas/index.ts";
import type { ByHand, Facet, Filters } from "../../scene/index.ts";
import { typeKey } from "./lookup.ts";

/** Facets that only links have. */
const LINK_FACETS: readonly Facet[] = [
  "families",
  "relations",
  ...ATTRIBUTES.map(({ facet }) => facet),
];

/** Whether some filter tests what only links have. */
export function hasLinkFilters(filters: Filters): boolean {
  return LINK_FACETS.some((facet) => filters[facet].length > 0);
}

export interface FilterTests {
  /** Whether the node passes pillar, kind, type, document and "at least n statements". */
  node(node: AtlasNode): boolean;
  /** Whether this statement of the link passes every facet of links at once. */
  statement(edge: AtlasEdge, quote: LinkQuote): boolean;
}

type StatementTest = (edge: AtlasEdge, quote: LinkQuote) => boolean;

/** The tests of filters: an empty facet filters nothing; OR within a facet, AND across facets. */
export function filterTests(filters: Filters): FilterTests {
  const pillars = anyOf(filters.pillars);
  const documents = anyOf(filters.documents);
  const kind = kindTest(filters);
  const byHand = byHandTest(filters);
  const relation = oneOf(filters.relations);
  const family = oneOf(filters.families);
  const document = oneOf(filters.documents);
  // An atlas has many statements, so only facets that filter something are tested.
  const statementTests: StatementTest[] = [];
  const addTest = (facet: Facet, test: StatementTest) => {
    if (filters[facet].length > 0) statementTests.push(test);
  };
  addTest("relations", (edge) => relation(edge.relation));
  addTest("families", (edge) => family(edge.family));
  addTest("pillars", (_, quote) => pillars(quote.pillars));
  addTest("documents", (_, quote) => document(quote.document));
  for (const { id, facet } of ATTRIBUTES) {
    const passes = oneOf(filters[facet]);
    addTest(facet, (_, quote) => passes(quote[id]));
  }
  return {
    node: (node) =>
      hasEnough(node.statements, filters) &&
      byHand(node.id) &&
      kind(node) &&
      pillars(node.pillars) &&
      documents(node.documents),
    statement: (edge, quote) => statementTests.every((passes) => passes(edge, quote)),
  };
}

/** Whether so many statements are enough. One is no filter: a node may have its only words in a heading. */
export function hasEnough(statements: number, { atLeast }: Pick<Filters, "atLeast">): boolean {
  return atLeast <= 1 || statements >= atLeast;
}

/** Whether a node, by its id, is neither hidden by hand nor left out where others are kept. */
export function byHandTest({ hidden, kept }: Pick<Filters, ByHand>): (id: string) => boolean {
  if (hidden.length + kept.length === 0) return () => true;
  const [out, only] = [new Set(hidden), new Set(kept)];
  return (id) => !out.has(id) && (only.size === 0 || only.has(id));
}

/**
 * The test of kinds and types, which are one facet. A kind with chosen types of its own stands for
 * those types; a type whose kind is not chosen counts by itself. So `actor` + `sector/energy` shows
 * all actors and the energy sectors, and `actor` + `actor/company` shows companies.
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
