/** An atlas as the layout sees it: numbers instead of ids, and one edge per linked pair of nodes. */
import type { Atlas, AtlasNode } from "../../atlas/index.ts";
import { nodeRadius, type Wrapped } from "../boxes/index.ts";
import type { BoardEdge } from "./board.ts";

/** Above this many nodes there is no time for a long search: a start is only refined. */
export const MANY_NODES = 600;

export interface GraphNode {
  readonly id: string;
  readonly statements: number;
  readonly radius: number;
  /** Number of links to itself. */
  readonly loops?: number;
  /** Ways to break its name into lines, fewest lines first. */
  readonly names: readonly Wrapped[];
  /** Index of its kind in the atlas; -1 if there is none. */
  readonly kind: number;
  /** Indexes of its pillars in the atlas. */
  readonly pillars: readonly number[];
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  /** One for each linked pair of nodes, without self-loops. */
  readonly edges: readonly BoardEdge[];
}

/**
 * The graph of an atlas or a part of one, its nodes ordered by id, so that the order in the file makes
 * no difference. `namesOf` gives the ways to break a node's name into lines, and `most` is the greatest
 * number of statements of a node of the atlas.
 */
export function toGraph(
  atlas: Pick<Atlas, "nodes" | "edges" | "kinds" | "pillars">,
  namesOf: (node: AtlasNode) => readonly Wrapped[],
  most: number,
): Graph {
  const sorted = [...atlas.nodes].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const kinds = new Map(atlas.kinds.map((kind, index) => [kind.id, index]));
  const pillars = new Map(atlas.pillars.map((pillar, index) => [pillar.id, index]));
  const loops = new Map<string, number>();
  for (const { source, target } of atlas.edges) {
    if (source === target) loops.set(source, (loops.get(source) ?? 0) + 1);
  }
  const nodes = sorted.map((node) => ({
    id: node.id,
    statements: node.statements,
    radius: nodeRadius(node.statements, most),
    loops: loops.get(node.id) ?? 0,
    names: namesOf(node),
    kind: kinds.get(node.kind) ?? -1,
    pillars: node.pillars.flatMap((id) => pillars.get(id) ?? []),
  }));
  return { nodes, edges: ties(atlas, new Map(sorted.map((node, index) => [node.id, index]))) };
}

/** The edges of the graph, by source, then target. */
function ties(atlas: Pick<Atlas, "edges">, indexes: ReadonlyMap<string, number>): BoardEdge[] {
  const weights = new Map<string, { -readonly [Key in keyof BoardEdge]: BoardEdge[Key] }>();
  for (const edge of atlas.edges) {
    const [a, b] = [indexes.get(edge.source), indexes.get(edge.target)];
    if (a === undefined || b === undefined || a === b) continue;
    const [source, target] = a < b ? [a, b] : [b, a];
    const key = `${source} ${target}`;
    const tie = weights.get(key);
    if (tie) {
      tie.weight++;
      tie.isMarked ||= edge.negated;
    } else weights.set(key, { source, target, weight: 1, isMarked: edge.negated });
  }
  return [...weights.values()].sort((a, b) => a.source - b.source || a.target - b.target);
}
