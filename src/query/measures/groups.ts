/** How links themselves divide a network: into components, and into communities. */
import Graph from "graphology";
import louvain from "graphology-communities-louvain";
import { connectedComponents } from "graphology-components";
import { seeded } from "../../random.ts";
import type { Tie } from "./network.ts";

/** A network with each tie once; its nodes are their positions. */
export function graphOf(order: number, ties: readonly Tie[]): Graph {
  const graph = new Graph({ type: "undirected", allowSelfLoops: false });
  for (let place = 0; place < order; place++) graph.addNode(place);
  for (const { ends, links } of ties) graph.addEdge(...ends, { weight: links });
  return graph;
}

/** Of each node the rank of its component: 0 for the largest; of two, that with the first node. */
export function components(graph: Graph): readonly number[] {
  const labels = new Array<number>(graph.order).fill(0);
  connectedComponents(graph).forEach((component, label) => {
    for (const key of component) labels[Number(key)] = label;
  });
  return ranked(labels);
}

export interface Communities {
  /** Of each node the rank of its community, as components() ranks. */
  readonly ranks: readonly number[];
  /** How much denser the ties within communities are than chance would have it. */
  readonly modularity: number;
}

/** Louvain depends on the order in which it goes through nodes: of so many, the best counts. */
const RUNS = 10;

/**
 * The best of ten seeded runs of the Louvain method (V. Blondel et al., "Fast unfolding of
 * communities in large networks", Journal of Statistical Mechanics, 2008), a tie weighing as much
 * as it has links. The same network has the same communities every time. A node without ties is
 * a community of its own.
 */
export function communities(graph: Graph): Communities {
  const labels = new Array<number>(graph.order).fill(0).map((_, place) => place);
  if (graph.size === 0) return { ranks: labels, modularity: 0 };
  let best: ReturnType<typeof louvain.detailed> | undefined;
  for (let seed = 1; seed <= RUNS; seed++) {
    const found = louvain.detailed(graph, { rng: seeded(seed) });
    // Sums in another order differ in their last digits: those decide nothing.
    if (!best || found.modularity > best.modularity + 1e-9) best = found;
  }
  for (const [key, label] of Object.entries(best?.communities ?? {})) labels[Number(key)] = label;
  return { ranks: ranked(labels), modularity: best?.modularity ?? 0 };
}

/** Any labels as ranks: the most frequent is 0, ties by who has it first. */
function ranked(labels: readonly number[]): readonly number[] {
  const sizes = new Map<number, number>();
  for (const label of labels) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  // A Map keeps the order of first use, and sorting is stable.
  const order = [...sizes].sort(([, a], [, b]) => b - a).map(([label]) => label);
  const ranks = new Map(order.map((label, rank) => [label, rank]));
  return labels.map((label) => ranks.get(label) ?? 0);
}
