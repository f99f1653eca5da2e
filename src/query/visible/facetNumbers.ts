/**
 * An atlas as the counts beside the filters need it: which values of each facet every node and
 * every statement of a link has, as the bits of integers.
 */
import { BASES, FORCES, STATUSES } from "../../atlas/format/index.ts";
import type { Atlas, AtlasEdge, AtlasNode, LinkQuote } from "../../atlas/index.ts";
import type { Facet } from "../../scene/index.ts";
import { lookup, typeKey } from "./lookup.ts";
import { memo } from "./memo.ts";

/** Values as the bits of an integer; EVERY where the facet says nothing of a thing. */
export type Bits = number;
export const EVERY: Bits = 0x7fff_ffff;
export const BITS = 31;

/** Facets that are set aside together while a value of one of them is tried; each group is a bit. */
export const GROUPS: readonly (readonly Facet[])[] = [
  ["pillars"],
  ["kinds", "types"],
  ["documents"],
  ["relations"],
  ["families"],
  ["basis"],
  ["statuses"],
  ["forces"],
];
/** The bit of what is never set aside. */
export const AMOUNT: Bits = 1 << GROUPS.length;

/** One facet: its values, and which of them a node or a statement would pass alone. */
interface Question {
  readonly counts: "nodes" | "links";
  readonly values: readonly string[];
  readonly node?: (node: AtlasNode) => readonly string[];
  readonly statement?: (edge: AtlasEdge, quote: LinkQuote) => readonly string[];
}

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

const pillars = (atlas: Atlas): Question => ({
  counts: "nodes",
  values: idsOf(atlas.pillars),
  node: (node) => node.pillars,
  statement: (_, quote) => quote.pillars,
});

const documents = (atlas: Atlas): Question => ({
  counts: "nodes",
  values: idsOf(atlas.documents),
  node: (node) => node.documents,
  statement: (_, quote) => [quote.document],
});

const kinds = (atlas: Atlas): Question => ({
  counts: "nodes",
  values: idsOf(atlas.kinds),
  node: (node) => [node.kind],
});

const types = (atlas: Atlas): Question => ({
  counts: "nodes",
  values: [...lookup(atlas).types.keys()],
  node: (node) => [typeKey(node.kind, node.type)],
});

const relations = (atlas: Atlas): Question => ({
  counts: "links",
  values: idsOf(atlas.relations),
  statement: (edge) => [edge.relation],
});

const families = (atlas: Atlas): Question => ({
  counts: "links",
  values: idsOf(atlas.families),
  statement: (edge) => [edge.family],
});

const basis = (): Question => ({
  counts: "links",
  values: BASES,
  statement: (_, quote) => [quote.basis],
});

const statuses = (): Question => ({
  counts: "links",
  values: STATUSES,
  statement: (_, quote) => [quote.status],
});

const forces = (): Question => ({
  counts: "links",
  values: FORCES,
  statement: (_, quote) => (quote.force === undefined ? [] : [quote.force]),
});

/** Up to 31 values of a facet, and which of them each node and each statement has, as bits. */
export interface Chunk {
  readonly counts: "nodes" | "links";
  /** The group of facets that is set aside. */
  readonly aside: Bits;
  readonly values: readonly string[];
  /** By place; `undefined` where the facet says nothing of them. */
  readonly nodes: Int32Array | undefined;
  readonly statements: Int32Array | undefined;
}

/** An atlas as numbers: nodes, links and statements by their place in it. */
export interface Numbers {
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  /** Where the statements of each link begin; those of the last end with one number more. */
  readonly firsts: Int32Array;
  readonly statements: readonly (readonly [AtlasEdge, LinkQuote])[];
  readonly chunks: Readonly<Record<Facet, readonly Chunk[]>>;
}

/** Made once for each atlas: what the values of nodes and statements are does not change. */
export const numbersOf: (atlas: Atlas) => Numbers = memo((atlas) => {
  const { places } = lookup(atlas);
  const statements = atlas.edges.flatMap((edge) =>
    edge.quotes.map((quote) => [edge, quote] as const),
  );
  const firsts = new Int32Array(atlas.edges.length + 1);
  atlas.edges.forEach(({ quotes }, place) => {
    firsts[place + 1] = at(firsts, place) + quotes.length;
  });
  const chunks = (facet: Facet, question: Question) => chunksOf(atlas, statements, facet, question);
  return {
    sources: Int32Array.from(atlas.edges, (edge) => places.get(edge.source) ?? 0),
    targets: Int32Array.from(atlas.edges, (edge) => places.get(edge.target) ?? 0),
    firsts,
    statements,
    chunks: {
      pillars: chunks("pillars", pillars(atlas)),
      kinds: chunks("kinds", kinds(atlas)),
      types: chunks("types", types(atlas)),
      documents: chunks("documents", documents(atlas)),
      relations: chunks("relations", relations(atlas)),
      families: chunks("families", families(atlas)),
      basis: chunks("basis", basis()),
      statuses: chunks("statuses", statuses()),
      forces: chunks("forces", forces()),
    },
  };
});

function chunksOf(
  atlas: Atlas,
  statements: Numbers["statements"],
  facet: Facet,
  { counts, values, node, statement }: Question,
): readonly Chunk[] {
  const aside = 1 << GROUPS.findIndex((group) => group.includes(facet));
  return Array.from({ length: Math.ceil(values.length / BITS) }, (_, index) => {
    const some = values.slice(index * BITS, (index + 1) * BITS);
    const bit = new Map(some.map((value, place) => [value, 1 << place]));
    const bits = (list: readonly string[]): Bits => {
      let sum = 0;
      for (const value of list) sum |= bit.get(value) ?? 0;
      return sum;
    };
    return {
      counts,
      aside,
      values: some,
      nodes: node && Int32Array.from(atlas.nodes, (one) => bits(node(one))),
      statements: statement && Int32Array.from(statements, (one) => bits(statement(...one))),
    };
  });
}

/** What stands at a place; 0 beyond the end. */
export function at(list: Int32Array, place: number): Bits {
  return list[place] ?? 0;
}
