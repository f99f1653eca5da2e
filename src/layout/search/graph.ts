/** What the layout needs of an atlas: numbers instead of ids, and each tie once. */
import type { Atlas } from "../../atlas/index.ts";
import { FONT_SIZE, type MeasureText, nodeRadius, type Wrapped, wrap } from "../boxes/index.ts";
import type { BoardEdge } from "./board.ts";

/** From more nodes on there is time for a start and some mending, not for a long search. */
export const MANY = 600;

export interface GraphNode {
  readonly id: string;
  readonly statements: number;
  readonly radius: number;
  /** Ways to set its name, fewest lines first. */
  readonly names: readonly Wrapped[];
  /** Position of its kind in the atlas, -1 where there is none. */
  readonly kind: number;
  /** Positions of its pillars in the atlas. */
  readonly pillars: readonly number[];
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  /** One for each pair of nodes with links between them; loops are left out. */
  readonly edges: readonly BoardEdge[];
}

/** Nodes in the order of their ids, so that the order in the file makes no difference. */
export function toGraph(atlas: Atlas, measure: MeasureText): Graph {
  const sorted = [...atlas.nodes].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const most = sorted.reduce((max, node) => Math.max(max, node.statements), 0);
  const kinds = new Map(atlas.kinds.map((kind, index) => [kind.id, index]));
  const pillars = new Map(atlas.pillars.map((pillar, index) => [pillar.id, index]));
  const nodes = sorted.map((node) => ({
    id: node.id,
    statements: node.statements,
    radius: nodeRadius(node.statements, most),
    names: wrap(node.short ?? node.name, measure, FONT_SIZE),
    kind: kinds.get(node.kind) ?? -1,
    pillars: node.pillars.flatMap((id) => pillars.get(id) ?? []),
  }));
  return { nodes, edges: ties(atlas, new Map(sorted.map((node, index) => [node.id, index]))) };
}

function ties(atlas: Atlas, places: ReadonlyMap<string, number>): BoardEdge[] {
  const weights = new Map<string, { source: number; target: number; weight: number }>();
  for (const edge of atlas.edges) {
    const [a, b] = [places.get(edge.source), places.get(edge.target)];
    if (a === undefined || b === undefined || a === b) continue;
    const [source, target] = a < b ? [a, b] : [b, a];
    const key = `${source} ${target}`;
    const tie = weights.get(key);
    if (tie) tie.weight++;
    else weights.set(key, { source, target, weight: 1 });
  }
  return [...weights.values()].sort((a, b) => a.source - b.source || a.target - b.target);
}
