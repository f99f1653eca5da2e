/** Divides a network by its links: into components and into communities. */
import Graph from "graphology";
import louvain from "graphology-communities-louvain";
import { connectedComponents } from "graphology-components";
import { seeded } from "../../random.ts";
import type { Tie } from "./network.ts";

/** A graphology graph with each tie as one edge, weighted by its links; node keys are positions. */
export function graphOf(order: number, ties: readonly Tie[]): Graph {
  const graph = new Graph({ type: "undirected", allowSelfLoops: false });
  for (let position = 0; position < order; position++) graph.addNode(position);
  for (const { ends, links } of ties) graph.addEdge(...ends, { weight: links });
  return graph;
}

/** The rank of each node's component: 0 for the largest; of equal ones, the one with the first node. */
export function components(graph: Graph): readonly number[] {
  const labels = new Array<number>(graph.order).fill(0);
  connectedComponents(graph).forEach((component, label) => {
    for (const key of component) labels[Number(key)] = label;
  });
  return ranksBySize(labels);
}

export interface Communities {
  /** The rank of each node's community, ranked as by components(). */
  readonly ranks: readonly number[];
  /** How much denser the ties within communities are than expected by chance. */
  readonly modularity: number;
}

/** Louvain depends on the order in which it visits nodes: the best of this many runs is used. */
const RUNS = 10;

/**
 * The best of ten seeded runs of the Louvain method (V. Blondel et al., "Fast unfolding of
 * communities in large networks", Journal of Statistical Mechanics, 2008); the weight of a tie is
 * its number of links. The same network always gets the same communities. A node without ties is a
 * community of its own.
 */
export function communities(graph: Graph): Communities {
  const labels = new Array<number>(graph.order).fill(0).map((_, position) => position);
  if (graph.size === 0) return { ranks: labels, modularity: 0 };
  let best: ReturnType<typeof louvain.detailed> | undefined;
  for (let seed = 1; seed <= RUNS; seed++) {
    const run = louvain.detailed(graph, { rng: seeded(seed) });
    // Sums in another order differ in their last digits, which must not decide.
    if (!best || run.modularity > best.modularity + 1e-9) best = run;
  }
  for (const [key, label] of Object.entries(best?.communities ?? {})) labels[Number(key)] = label;
  return { ranks: ranksBySize(labels), modularity: best?.modularity ?? 0 };
}

/** Turns labels into ranks: 0 for the most frequent, ties by first occurrence. */
function ranksBySize(labels: readonly number[]): readonly number[] {
  const sizes = new Map<number, number>();
  for (const label of labels) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  // A Map keeps the order of first use, and sorting is stable.
  const order = [...sizes].sort(([, a], [, b]) => b - a).map(([label]) => label);
  const ranks = new Map(order.map((label, rank) => [label, rank]));
  return labels.map((label) => ranks.get(label) ?? 0);
}
