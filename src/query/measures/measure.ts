/**
 * Computes all measures and groups of a network, one step at a time. Slow for thousands of nodes:
 * meant for a worker.
 */
import betweennessCentrality from "graphology-metrics/centrality/betweenness.js";
import {
  BROKER_ROLES,
  type BrokeredGroup,
  type Grouping,
  type Measure,
} from "../../scene/index.ts";
import { brokerage } from "./brokerage.ts";
import { cutpoints } from "./cutpoints.ts";
import { communities, components, graphOf } from "./groups.ts";
import { type Network, neighboursOf, tiesOf } from "./network.ts";

/** Lists in the order of the network's nodes. Missing entries are not measured yet. */
export interface Measures {
  readonly values: Readonly<Partial<Record<Measure, readonly number[]>>>;
  /** The rank of each node's group: 0 for the largest. */
  readonly groups: Readonly<Partial<Record<Grouping, readonly number[]>>>;
  /** The modularity of the communities (see groups.ts); 0 until they are found. */
  readonly modularity: number;
}

/**
 * Yields the measures of a network as they become ready: the quick ones first and betweenness,
 * which takes longest, at the end. Each step includes the results of the steps before it.
 *
 * Degrees count links. Betweenness (L. C. Freeman, "A Set of Measures of Centrality Based on
 * Betweenness", Sociometry 40, 1977) follows ties in both directions, all of equal length, and is a
 * share of all pairs of other nodes, from 0 to 1.
 */
export function* measureSteps(network: Network): Generator<Measures, void> {
  const order = network.ids.length;
  const ties = tiesOf(network);
  const graph = graphOf(order, ties);
  const quick: Measures = {
    values: {
      ...degrees(network),
      cutpoint: cutpoints(neighboursOf(order, ties)),
      ...brokerMeasures(network, "kinds"),
      ...brokerMeasures(network, "pillars"),
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

function brokerMeasures(network: Network, between: BrokeredGroup): Measures["values"] {
  const roles = brokerage(network.ids.length, network.arcs, network[between]);
  const totals = network.ids.map((_, position) =>
    BROKER_ROLES.reduce((sum, role) => sum + (roles[role][position] ?? 0), 0),
  );
  return Object.fromEntries([
    [between, totals],
    ...BROKER_ROLES.map((role) => [`${between}-${role}`, roles[role]]),
  ]);
}

function betweenness(graph: ReturnType<typeof graphOf>): readonly number[] {
  // The library fails on an empty graph.
  if (graph.order === 0) return [];
  const centrality = betweennessCentrality(graph, { getEdgeWeight: null });
  return Array.from({ length: graph.order }, (_, position) => centrality[position] ?? 0);
}
