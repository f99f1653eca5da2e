/** What a network's shape says of its nodes. Heavy for thousands of nodes: for a worker. */
import betweennessCentrality from "graphology-metrics/centrality/betweenness.js";
import { BROKER_ROLES, type Brokered, type Grouping, type Measure } from "../../scene/index.ts";
import { brokerage } from "./brokerage.ts";
import { cutpoints } from "./cutpoints.ts";
import { communities, components, graphOf } from "./groups.ts";
import { type Network, neighboursOf, tiesOf } from "./network.ts";

/** Lists in the order of the network's nodes. What is missing is not measured yet. */
export interface Measures {
  readonly values: Readonly<Partial<Record<Measure, readonly number[]>>>;
  /** Of each node the rank of its group: 0 for the largest. */
  readonly groups: Readonly<Partial<Record<Grouping, readonly number[]>>>;
  /** Of the communities (see groups.ts). */
  readonly modularity: number;
}

/**
 * The measures of a network as they come: what is quick first, betweenness, which takes longest,
 * at the end. Each step holds all that came before it.
 *
 * Degrees count links. Betweenness (L. C. Freeman, "A Set of Measures of Centrality Based on
 * Betweenness", Sociometry 40, 1977) is taken along ties in both directions, each as long as the
 * other, and is a share of all pairs of other nodes, from 0 to 1.
 */
export function* measureSteps(network: Network): Generator<Measures, void> {
  const order = network.ids.length;
  const ties = tiesOf(network);
  const graph = graphOf(order, ties);
  const quick: Measures = {
    values: {
      ...degrees(network),
      cutpoint: cutpoints(neighboursOf(order, ties)),
      ...brokers(network, "kinds"),
      ...brokers(network, "pillars"),
    },
    groups: { component: components(graph) },
    modularity: 0,
  };
  yield quick;
  const { ranks, modularity } = communities(graph);
  const grouped = { ...quick, groups: { ...quick.groups, community: ranks }, modularity };
  yield grouped;
  yield { ...grouped, values: { ...grouped.values, betweenness: betweenness(graph) } };
}

function degrees({ ids, arcs }: Network): Record<"in" | "out", readonly number[]> {
  const into = new Array<number>(ids.length).fill(0);
  const outOf = new Array<number>(ids.length).fill(0);
  for (const [from, to] of arcs) {
    outOf[from] = (outOf[from] ?? 0) + 1;
    into[to] = (into[to] ?? 0) + 1;
  }
  return { in: into, out: outOf };
}

function brokers(network: Network, between: Brokered): Measures["values"] {
  const roles = brokerage(network.ids.length, network.arcs, network[between]);
  const all = network.ids.map((_, place) =>
    BROKER_ROLES.reduce((sum, role) => sum + (roles[role][place] ?? 0), 0),
  );
  return Object.fromEntries([
    [between, all],
    ...BROKER_ROLES.map((role) => [`${between}-${role}`, roles[role]]),
  ]);
}

function betweenness(graph: ReturnType<typeof graphOf>): readonly number[] {
  // The library stumbles over a network of nothing.
  if (graph.order === 0) return [];
  const found = betweennessCentrality(graph, { getEdgeWeight: null });
  return Array.from({ length: graph.order }, (_, place) => found[place] ?? 0);
}
