/**
 * Encodes the facet values of each node and of each statement as bits of integers, so that the
 * counts beside the filters are quick.
 */
import { ATTRIBUTES, type Attribute, perAttribute } from "../../atlas/attributes/index.ts";
import type { Atlas, AtlasEdge, AtlasNode, LinkQuote } from "../../atlas/index.ts";
import type { Facet } from "../../scene/index.ts";
import { lookup, typeKey } from "./lookup.ts";
import { memo } from "./memo.ts";

/** Values as the bits of an integer; EVERY_VALUE where the facet does not apply. */
export type Bits = number;
export const EVERY_VALUE: Bits = 0x7fff_ffff;
/** How many values one integer holds. */
export const BITS_EACH = 31;

/** Groups of facets that are ignored while values of one of them are counted; each is a bit. */
export const GROUPS: readonly (readonly Facet[])[] = [
  ["pillars"],
  ["kinds", "types"],
  ["documents"],
  ["relations"],
  ["families"],
  ...ATTRIBUTES.map(({ facet }) => [facet]),
];
/** The bit of "at least n statements", which is never ignored. */
export const NODE_AMOUNT: Bits = 1 << GROUPS.length;

/** One facet: its values, and the functions that read them off a node and off a statement. */
interface FacetValues {
  readonly counts: "nodes" | "links";
  readonly values: readonly string[];
  readonly ofNode?: (node: AtlasNode) => readonly string[];
  readonly ofStatement?: (edge: AtlasEdge, quote: LinkQuote) => readonly string[];
}

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

const pillars = (atlas: Atlas): FacetValues => ({
  counts: "nodes",
  values: idsOf(atlas.pillars),
  ofNode: (node) => node.pillars,
  ofStatement: (_, quote) => quote.pillars,
});

const documents = (atlas: Atlas): FacetValues => ({
  counts: "nodes",
  values: idsOf(atlas.documents),
  ofNode: (node) => node.documents,
  ofStatement: (_, quote) => [quote.document],
});

const kinds = (atlas: Atlas): FacetValues => ({
  counts: "nodes",
  values: idsOf(atlas.kinds),
  ofNode: (node) => [node.kind],
});

const types = (atlas: Atlas): FacetValues => ({
  counts: "nodes",
  values: [...lookup(atlas).types.keys()],
  ofNode: (node) => [typeKey(node.kind, node.type)],
});

const relations = (atlas: Atlas): FacetValues => ({
  counts: "links",
  values: idsOf(atlas.relations),
  ofStatement: (edge) => [edge.relation],
});

const families = (atlas: Atlas): FacetValues => ({
  counts: "links",
  values: idsOf(atlas.families),
  ofStatement: (edge) => [edge.family],
});

const attribute = ({ id, values }: Attribute): FacetValues => ({
  counts: "links",
  values,
  ofStatement: (_, quote) => {
    const value = quote[id];
    return value === undefined ? [] : [value];
  },
});

/** Up to 31 values of a facet, and those that each node and each statement has, as bits. */
export interface Chunk {
  readonly counts: "nodes" | "links";
  /** The group of facets that is ignored while these values are counted. */
  readonly ignoredGroups: Bits;
  readonly values: readonly string[];
  /** By index; `undefined` where the facet does not apply to them. */
  readonly nodes: BitColumn | undefined;
  readonly statements: BitColumn | undefined;
}

const BITS_OF_BYTE = 8;

/** Bits of each row; a byte a row where there are no more, since large atlases have many rows. */
export type BitColumn = Int32Array | Uint8Array;

/** An atlas in numbers: nodes, links and statements by their index (of statements: forEachStatement). */
export interface AtlasNumbers {
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  /** The index of the first statement of each link, and after the last link the number of all. */
  readonly firstStatements: Int32Array;
  readonly chunks: Readonly<Record<Facet, readonly Chunk[]>>;
}

/** Computed once for each atlas. */
export const numbersOf: (atlas: Atlas) => AtlasNumbers = memo((atlas) => {
  const { nodeIndexes } = lookup(atlas);
  const firstStatements = new Int32Array(atlas.edges.length + 1);
  atlas.edges.forEach(({ quotes }, index) => {
    firstStatements[index + 1] = at(firstStatements, index) + quotes.length;
  });
  const chunks = (facet: Facet, values: FacetValues) =>
    chunksOf(atlas, at(firstStatements, atlas.edges.length), facet, values);
  return {
    sources: Int32Array.from(atlas.edges, (edge) => nodeIndexes.get(edge.source) ?? 0),
    targets: Int32Array.from(atlas.edges, (edge) => nodeIndexes.get(edge.target) ?? 0),
    firstStatements,
    chunks: {
      pillars: chunks("pillars", pillars(atlas)),
      kinds: chunks("kinds", kinds(atlas)),
      types: chunks("types", types(atlas)),
      documents: chunks("documents", documents(atlas)),
      relations: chunks("relations", relations(atlas)),
      families: chunks("families", families(atlas)),
      ...perAttribute(ATTRIBUTES, "facet", (each) => chunks(each.facet, attribute(each))),
    },
  };
});

/** Calls a function for each statement of an atlas, link by link. */
export function forEachStatement(
  { edges }: Atlas,
  call: (edge: AtlasEdge, quote: LinkQuote, index: number) => void,
): void {
  let index = 0;
  for (const edge of edges) for (const quote of edge.quotes) call(edge, quote, index++);
}

function chunksOf(
  atlas: Atlas,
  statementCount: number,
  facet: Facet,
  { counts, values, ofNode, ofStatement }: FacetValues,
): readonly Chunk[] {
  const ignoredGroups = 1 << GROUPS.findIndex((group) => group.includes(facet));
  return Array.from({ length: Math.ceil(values.length / BITS_EACH) }, (_, index) => {
    const chunkValues = values.slice(index * BITS_EACH, (index + 1) * BITS_EACH);
    const bitOf = new Map(chunkValues.map((value, bit) => [value, 1 << bit]));
    const bitsOf = (list: readonly string[]): Bits => {
      let bits = 0;
      for (const value of list) bits |= bitOf.get(value) ?? 0;
      return bits;
    };
    const columnOf = (length: number): BitColumn =>
      chunkValues.length > BITS_OF_BYTE ? new Int32Array(length) : new Uint8Array(length);
    const nodes = ofNode && columnOf(atlas.nodes.length);
    if (nodes) {
      atlas.nodes.forEach((node, index) => {
        nodes[index] = bitsOf(ofNode(node));
      });
    }
    const statements = ofStatement && columnOf(statementCount);
    if (statements) {
      forEachStatement(atlas, (edge, quote, index) => {
        statements[index] = bitsOf(ofStatement(edge, quote));
      });
    }
    return { counts, ignoredGroups, values: chunkValues, nodes, statements };
  });
}

/** The number at an index; 0 beyond the end. */
export function at(list: BitColumn, index: number): number {
  return list[index] ?? 0;
}
