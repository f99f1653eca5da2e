/** An atlas in numbers: what it holds, how much of its sources it covers, how it hangs together. */
import Graph from "graphology";
import { connectedComponents } from "graphology-components";
import { BASES, FORCES, STATUSES } from "../../atlas/format/index.ts";
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
  /** As `Section.level`. A section is counted with those in it, as the page counts it. */
  readonly level: number;
}

export interface DocumentStats extends Coverage {
  readonly id: string;
  readonly title: string;
  readonly sections: readonly SectionStats[];
}

/** Statements per claim; nothing is computable for no claims. */
export interface Support {
  readonly claims: number;
  /** Claims that rest on one statement only. */
  readonly single: number;
  readonly mean: number | undefined;
  readonly median: number | undefined;
  readonly most: number | undefined;
}

export interface Shape {
  /** Share of all pairs of nodes that a link joins, whichever way; self-loops don't count. */
  readonly density: number | undefined;
  /** Links per node, each link counted at both ends. */
  readonly meanDegree: number | undefined;
  /** Numbers of nodes, largest first. */
  readonly components: readonly number[];
  /** Nodes without any link. */
  readonly unlinked: number;
}

export interface Stats {
  readonly id: string;
  readonly title: string;
  readonly documents: number;
  readonly nodes: number;
  readonly links: number;
  readonly quotes: number;
  /** In the atlas's order, as all lists here; what isn't used counts 0. */
  readonly kinds: readonly KindCount[];
  readonly families: readonly FamilyCount[];
  readonly pillars: readonly { id: string; name: string; nodes: number; links: number }[];
  readonly basis: readonly Count[];
  /** Links with at least one quote of that status or force: a link may count in several. */
  readonly statuses: readonly Count[];
  readonly forces: readonly Count[];
  readonly negated: number;
  readonly support: { readonly nodes: Support; readonly links: Support };
  readonly shape: Shape;
  readonly coverage: readonly DocumentStats[];
}

/** Counts, coverage, support and shape of an atlas. */
export function stats(atlas: Atlas): Stats {
  const { nodes, edges } = atlas;
  return {
    id: atlas.id,
    title: atlas.title,
    documents: atlas.documents.length,
    nodes: nodes.length,
    links: edges.length,
    quotes: [...nodes, ...edges].reduce((sum, { quotes }) => sum + quotes.length, 0),
    kinds: atlas.kinds.map(({ id, name, types }) => {
      const own = nodes.filter((node) => node.kind === id);
      return { id, name, count: own.length, types: counts(types, own, (node) => [node.type]) };
    }),
    families: atlas.families.map(({ id, name }) => {
      const own = edges.filter((edge) => edge.family === id);
      const relations = atlas.relations.filter((relation) => relation.family === id);
      return {
        id,
        name,
        count: own.length,
        relations: counts(relations, own, (edge) => [edge.relation]),
      };
    }),
    pillars: atlas.pillars.map(({ id, name }) => ({
      id,
      name,
      nodes: nodes.filter(({ pillars }) => pillars.includes(id)).length,
      links: edges.filter(({ pillars }) => pillars.includes(id)).length,
    })),
    basis: counts(named(BASES), edges, (edge) => [edge.basis]),
    statuses: counts(named(STATUSES), edges, (edge) => edge.statuses),
    forces: counts(named(FORCES), edges, (edge) => edge.forces),
    negated: edges.filter(({ negated }) => negated).length,
    support: { nodes: support(nodes), links: support(edges) },
    shape: shape(atlas),
    coverage: atlas.documents.map(documentStats),
  };
}

function named(words: readonly string[]): { id: string; name: string }[] {
  return words.map((word) => ({ id: word, name: word }));
}

/** How many of `claims` have each of `values`. */
function counts<Claim>(
  values: readonly { readonly id: string; readonly name: string }[],
  claims: readonly Claim[],
  of: (claim: Claim) => readonly string[],
): Count[] {
  return values.map(({ id, name }) => ({
    id,
    name,
    count: claims.filter((claim) => of(claim).includes(id)).length,
  }));
}

function support(claims: readonly (AtlasNode | AtlasEdge)[]): Support {
  const statements = claims.map((claim) => claim.statements).sort((a, b) => a - b);
  const claimed = statements.length;
  const low = statements[Math.floor((claimed - 1) / 2)];
  const high = statements[Math.floor(claimed / 2)];
  return {
    claims: claimed,
    single: statements.filter((count) => count === 1).length,
    mean: claimed === 0 ? undefined : statements.reduce((sum, count) => sum + count, 0) / claimed,
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
