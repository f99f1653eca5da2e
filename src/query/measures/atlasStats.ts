/** Statistics of a whole atlas: counts, coverage of its sources, support of claims, network shape. */
import Graph from "graphology";
import { connectedComponents } from "graphology-components";
import {
  ATTRIBUTES,
  type AttributeFacet,
  linkValues,
  perAttribute,
} from "../../atlas/attributes/index.ts";
import type { Atlas, AtlasEdge, AtlasNode, Document } from "../../atlas/index.ts";
import { type Coverage, documentCoverage, sectionCoverage } from "../text/index.ts";

export interface Count {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

export interface KindCount extends Count {
  readonly types: readonly Count[];
}

export interface FamilyCount extends Count {
  readonly relations: readonly Count[];
}

export interface SectionStats extends Coverage {
  readonly heading: string;
  /** As `Section.level`. The counts of a section include its subsections. */
  readonly level: number;
}

export interface DocumentStats extends Coverage {
  readonly id: string;
  readonly title: string;
  readonly sections: readonly SectionStats[];
}

/** How many statements support each claim; `undefined` where there are no claims. */
export interface StatementsPerClaim {
  readonly claims: number;
  /** Claims that rest on a single statement. */
  readonly single: number;
  readonly mean: number | undefined;
  readonly median: number | undefined;
  readonly most: number | undefined;
}

export interface Shape {
  /** Share of all pairs of nodes that are linked, in either direction; self-loops don't count. */
  readonly density: number | undefined;
  /** Links per node, each link counted at both ends. */
  readonly meanDegree: number | undefined;
  /** Number of nodes in each component, the largest first. */
  readonly components: readonly number[];
  /** Nodes without any link. */
  readonly unlinked: number;
}

/** For each attribute, the links of which at least one statement has a value. */
type AttributeCounts = Readonly<Record<AttributeFacet, readonly Count[]>>;

export interface AtlasStats extends AttributeCounts {
  readonly id: string;
  readonly title: string;
  readonly documents: number;
  readonly nodes: number;
  readonly links: number;
  readonly quotes: number;
  /** In the atlas's order, as all lists here; unused entries have count 0. */
  readonly kinds: readonly KindCount[];
  readonly families: readonly FamilyCount[];
  /** The other words that questions may use for each relation. */
  readonly words: readonly { readonly relation: string; readonly words: readonly string[] }[];
  readonly pillars: readonly { id: string; name: string; nodes: number; links: number }[];
  readonly negated: number;
  readonly support: { readonly nodes: StatementsPerClaim; readonly links: StatementsPerClaim };
  readonly shape: Shape;
  readonly coverage: readonly DocumentStats[];
}

/** Computes the statistics of an atlas. */
export function atlasStats(atlas: Atlas): AtlasStats {
  const { nodes, edges } = atlas;
  return {
    id: atlas.id,
    title: atlas.title,
    documents: atlas.documents.length,
    nodes: nodes.length,
    links: edges.length,
    quotes: [...nodes, ...edges].reduce((sum, { quotes }) => sum + quotes.length, 0),
    kinds: atlas.kinds.map(({ id, name, types }) => {
      const ofKind = nodes.filter((node) => node.kind === id);
      return {
        id,
        name,
        count: ofKind.length,
        types: counts(types, ofKind, (node) => [node.type]),
      };
    }),
    words: atlas.relations.map(({ name, words = [] }) => ({ relation: name, words })),
    families: atlas.families.map(({ id, name }) => {
      const ofFamily = edges.filter((edge) => edge.family === id);
      const relations = atlas.relations.filter((relation) => relation.family === id);
      return {
        id,
        name,
        count: ofFamily.length,
        relations: counts(relations, ofFamily, (edge) => [edge.relation]),
      };
    }),
    pillars: atlas.pillars.map(({ id, name }) => ({
      id,
      name,
      nodes: nodes.filter(({ pillars }) => pillars.includes(id)).length,
      links: edges.filter(({ pillars }) => pillars.includes(id)).length,
    })),
    ...perAttribute(ATTRIBUTES, "facet", (attribute) =>
      counts(wordsAsValues(attribute.values), edges, (edge) => linkValues(edge, attribute)),
    ),
    negated: edges.filter(({ negated }) => negated).length,
    support: { nodes: support(nodes), links: support(edges) },
    shape: shape(atlas),
    coverage: atlas.documents.map(documentStats),
  };
}

/** The words of a closed vocabulary as values whose id is also their name. */
function wordsAsValues(words: readonly string[]): { id: string; name: string }[] {
  return words.map((word) => ({ id: word, name: word }));
}

/** How many of `claims` have each of `values`, where `valuesOf` gives the ids of a claim's values. */
function counts<Claim>(
  values: readonly { readonly id: string; readonly name: string }[],
  claims: readonly Claim[],
  valuesOf: (claim: Claim) => readonly string[],
): Count[] {
  return values.map(({ id, name }) => ({
    id,
    name,
    count: claims.filter((claim) => valuesOf(claim).includes(id)).length,
  }));
}

function support(claims: readonly (AtlasNode | AtlasEdge)[]): StatementsPerClaim {
  const statements = claims.map((claim) => claim.statements).sort((a, b) => a - b);
  const total = statements.length;
  const low = statements[Math.floor((total - 1) / 2)];
  const high = statements[Math.floor(total / 2)];
  return {
    claims: total,
    single: statements.filter((count) => count === 1).length,
    mean: total === 0 ? undefined : statements.reduce((sum, count) => sum + count, 0) / total,
    median: low === undefined || high === undefined ? undefined : (low + high) / 2,
    most: statements.at(-1),
  };
}

function shape({ nodes, edges }: Atlas): Shape {
  // One undirected edge for each pair of nodes. Keys are prefixed: graphology is built on plain
  // objects, which a node named `constructor` would break.
  const graph = new Graph({ type: "undirected", allowSelfLoops: false });
  for (const { id } of nodes) graph.addNode(`n:${id}`);
  const linked = new Set<string>();
  for (const { source, target } of edges) {
    linked.add(source).add(target);
    if (source !== target) graph.mergeEdge(`n:${source}`, `n:${target}`);
  }
  const pairs = (nodes.length * (nodes.length - 1)) / 2;
  return {
    density: pairs === 0 ? undefined : graph.size / pairs,
    meanDegree: nodes.length === 0 ? undefined : (2 * edges.length) / nodes.length,
    components: connectedComponents(graph)
      .map((component) => component.length)
      .sort((a, b) => b - a),
    unlinked: nodes.length - linked.size,
  };
}

function documentStats(document: Document): DocumentStats {
  const { id, title, sections } = document;
  return {
    id,
    title,
    ...documentCoverage(document),
    sections: sections.map(({ index, heading, level }) => ({
      heading,
      level,
      ...sectionCoverage(document, index),
    })),
  };
}
