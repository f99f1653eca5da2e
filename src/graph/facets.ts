/** The counts beside the filters: what a click on each would leave. */
import type { Atlas, AtlasEdge, AtlasNode, LinkQuote } from "../atlas/atlas.ts";
import { BASES, FORCES, STATUSES } from "../atlas/vocabulary.ts";
import { lookup, typeKey } from "./lookup.ts";
import { memoByAtlas } from "./memo.ts";
import { type Facet, sieve } from "./sieve.ts";
import type { Shown } from "./visible.ts";

/** For every facet, a count by value; each value of the atlas is there, at 0 if need be. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/**
 * For every value of every facet: how many nodes (pillars, kinds, types, documents) or links
 * (relations, families, basis, statuses, forces) would show if within that facet only this value
 * were chosen, with the other facets and the focus as they are. Kinds and types are one facet.
 * One pass over the atlas for each facet; the last answer for each atlas is kept.
 */
export const facetCounts: (atlas: Atlas, scene: Shown) => FacetCounts = memoByAtlas(
  (atlas, shown) => ({
    pillars: count(atlas, shown, pillars(atlas)),
    kinds: count(atlas, shown, kinds(atlas)),
    types: count(atlas, shown, types(atlas)),
    documents: count(atlas, shown, documents(atlas)),
    relations: count(atlas, shown, relations(atlas)),
    families: count(atlas, shown, families(atlas)),
    basis: count(atlas, shown, basis()),
    statuses: count(atlas, shown, statuses()),
    forces: count(atlas, shown, forces()),
  }),
);

/** Values as the bits of an integer; EVERY where the facet says nothing of a thing. */
type Bits = number;
const EVERY: Bits = 0x7fff_ffff;
const BITS = 31;

/** One facet: its values, and which of them a node or a statement would pass alone. */
interface Question {
  readonly counts: "nodes" | "links";
  /** Facets that are set aside while each value is tried. */
  readonly aside: readonly Facet[];
  readonly values: readonly string[];
  readonly node?: (node: AtlasNode) => readonly string[];
  readonly statement?: (edge: AtlasEdge, quote: LinkQuote) => readonly string[];
}

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

const pillars = (atlas: Atlas): Question => ({
  counts: "nodes",
  aside: ["pillars"],
  values: idsOf(atlas.pillars),
  node: (node) => node.pillars,
  statement: (_, quote) => quote.pillars,
});

const documents = (atlas: Atlas): Question => ({
  counts: "nodes",
  aside: ["documents"],
  values: idsOf(atlas.documents),
  node: (node) => node.documents,
  statement: (_, quote) => [quote.document],
});

const kinds = (atlas: Atlas): Question => ({
  counts: "nodes",
  aside: ["kinds", "types"],
  values: idsOf(atlas.kinds),
  node: (node) => [node.kind],
});

const types = (atlas: Atlas): Question => ({
  counts: "nodes",
  aside: ["kinds", "types"],
  values: [...lookup(atlas).types.keys()],
  node: (node) => [typeKey(node.kind, node.type)],
});

const relations = (atlas: Atlas): Question => ({
  counts: "links",
  aside: ["relations"],
  values: idsOf(atlas.relations),
  statement: (edge) => [edge.relation],
});

const families = (atlas: Atlas): Question => ({
  counts: "links",
  aside: ["families"],
  values: idsOf(atlas.families),
  statement: (edge) => [edge.family],
});

const basis = (): Question => ({
  counts: "links",
  aside: ["basis"],
  values: BASES,
  statement: (_, quote) => [quote.basis],
});

const statuses = (): Question => ({
  counts: "links",
  aside: ["statuses"],
  values: STATUSES,
  statement: (_, quote) => [quote.status],
});

const forces = (): Question => ({
  counts: "links",
  aside: ["forces"],
  values: FORCES,
  statement: (_, quote) => (quote.force === undefined ? [] : [quote.force]),
});

/** Tries up to 31 values in a pass, as bits of an integer. */
function count(atlas: Atlas, shown: Shown, question: Question): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let from = 0; from < question.values.length; from += BITS) {
    const values = question.values.slice(from, from + BITS);
    const totals = pass(atlas, shown, question, values);
    values.forEach((value, index) => {
      counts.set(value, totals[index] ?? 0);
    });
  }
  return counts;
}

/** How much of the atlas would show for each of the values. Mirrors visible(), value by value. */
function pass(
  atlas: Atlas,
  { filters, focus }: Shown,
  { counts, aside, node: ofNode, statement: ofStatement }: Question,
  values: readonly string[],
): readonly number[] {
  const passes = sieve({ ...filters, ...Object.fromEntries(aside.map((facet) => [facet, []])) });
  const bit = new Map(values.map((value, index) => [value, 1 << index]));
  const bits = (list: readonly string[]): Bits => {
    let sum = 0;
    for (const value of list) sum |= bit.get(value) ?? 0;
    return sum;
  };

  // Nodes and links by their place in the atlas: this runs for each facet at each change.
  const { sources, targets, placeOf } = places(atlas);
  const middle = focus === undefined ? -1 : (placeOf.get(focus) ?? -1);
  const nodes = Int32Array.from(atlas.nodes, (node, place) => {
    if (place === middle) return EVERY;
    if (!passes.node(node)) return 0;
    return ofNode ? bits(ofNode(node)) : EVERY;
  });
  const edges = new Int32Array(atlas.edges.length);
  const linked = new Int32Array(atlas.nodes.length);
  const near = new Int32Array(atlas.nodes.length);
  atlas.edges.forEach((edge, index) => {
    const [source, target] = [sources[index] ?? 0, targets[index] ?? 0];
    const ends = at(nodes, source) & at(nodes, target);
    if (ends === 0) return;
    let said = 0;
    for (const quote of edge.quotes) {
      if (passes.statement(edge, quote))
        said |= ofStatement ? bits(ofStatement(edge, quote)) : EVERY;
    }
    const both = ends & said;
    edges[index] = both;
    linked[source] = at(linked, source) | both;
    linked[target] = at(linked, target) | both;
    if (source === middle) near[target] = at(near, target) | both;
    if (target === middle) near[source] = at(near, source) | both;
  });
  if (focus === undefined) near.fill(EVERY);
  else if (middle >= 0) near[middle] = EVERY;

  const totals = values.map(() => 0);
  const tally = (which: Bits) => {
    for (let index = 0, left = which; left !== 0 && index < totals.length; index++, left >>>= 1) {
      if (left & 1) totals[index] = (totals[index] ?? 0) + 1;
    }
  };
  if (counts === "links") {
    edges.forEach((which, index) => {
      if (which !== 0) tally(which & at(near, sources[index] ?? 0) & at(near, targets[index] ?? 0));
    });
  } else {
    nodes.forEach((which, place) => {
      const stays = filters.hideUnlinked && place !== middle ? at(linked, place) : EVERY;
      tally(which & at(near, place) & stays);
    });
  }
  return totals;
}

function at(list: Int32Array, place: number): Bits {
  return list[place] ?? 0;
}

interface Places {
  readonly placeOf: ReadonlyMap<string, number>;
  readonly sources: Int32Array;
  readonly targets: Int32Array;
}

const placesOf = new WeakMap<Atlas, Places>();

/** Where in `nodes` the ends of each link stand; made once for each atlas. */
function places(atlas: Atlas): Places {
  const known = placesOf.get(atlas);
  if (known) return known;
  const placeOf = new Map(atlas.nodes.map((node, place) => [node.id, place]));
  const made = {
    placeOf,
    sources: Int32Array.from(atlas.edges, (edge) => placeOf.get(edge.source) ?? 0),
    targets: Int32Array.from(atlas.edges, (edge) => placeOf.get(edge.target) ?? 0),
  };
  placesOf.set(atlas, made);
  return made;
}
