/** Starting positions of the search: ForceAtlas2 from a seeded scatter, spread over the pane. */
import Graphology from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { Box } from "../../geometry/index.ts";
import type { Random } from "../../random.ts";
import { float, int } from "./cells.ts";
import { coarser, type Network } from "./coarser.ts";
import type { Graph } from "./graph.ts";

export interface Positions {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Above this many nodes, the forces of distant ones are approximated (Barnes-Hut). */
const BARNES_HUT_FROM = 400;

/** Positions around the origin, from attraction along links and repulsion between all nodes. */
export function forcePositions(graph: Graph, random: Random, iterations: number): Positions {
  const network = { count: graph.nodes.length, edges: graph.edges };
  return withForces(network, scatter(network.count, random), 0.3 + random(), iterations);
}

/** Graphs of no more nodes than this get their shape at once. */
const FEW_NODES = 400;
/** A graph that shrinks by less than this is not made any smaller. */
const SHRINKS = 0.8;
/** Iterations for the smallest graph, and for each one refined from a smaller. */
const ITERATIONS_OF_FEW = 150;
const ITERATIONS = 8;
const GRAVITY = 0.5;

/**
 * The same for many nodes, in time about proportional to their number: first for a graph that is small enough, then
 * from there to larger ones, of which each begins where the smaller one's nodes stand.
 */
export function refinedPositions(graph: Graph, random: Random): Positions {
  return refined({ count: graph.nodes.length, edges: graph.edges }, random);
}

function refined(network: Network, random: Random): Positions {
  const smaller = network.count > FEW_NODES ? coarser(network, random) : undefined;
  if (smaller === undefined || smaller.count > SHRINKS * network.count) {
    return withForces(network, scatter(network.count, random), GRAVITY, ITERATIONS_OF_FEW);
  }
  const { x, y } = refined(smaller, random);
  // As much room for each node as before, and the nodes of a group beside each other.
  const scale = Math.sqrt(network.count / smaller.count);
  const apart = (scale * meanDistance({ x, y })) / 4;
  const near = (values: Float64Array, v: number) =>
    scale * float(values, int(smaller.groupOf, v)) + apart * (random() - 0.5);
  const start = { x: new Float64Array(network.count), y: new Float64Array(network.count) };
  for (let v = 0; v < network.count; v++) {
    start.x[v] = near(x, v);
    start.y[v] = near(y, v);
  }
  return withForces(network, start, GRAVITY, ITERATIONS);
}

/** About how far nodes lie from their nearest, if they fill a square. */
function meanDistance({ x, y }: Positions): number {
  let square = 0;
  for (let v = 0; v < x.length; v++) square += float(x, v) ** 2 + float(y, v) ** 2;
  return Math.sqrt((12 * square) / 2) / Math.max(1, x.length);
}

/** Random positions in a circle. */
function scatter(count: number, random: Random): Positions {
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const angle = 2 * Math.PI * random();
    const radius = 100 * Math.sqrt(random());
    x[i] = radius * Math.cos(angle);
    y[i] = radius * Math.sin(angle);
  }
  return { x, y };
}

function withForces(
  { count, edges }: Network,
  start: Positions,
  gravity: number,
  iterations: number,
): Positions {
  const model = new Graphology({ type: "undirected" });
  for (let i = 0; i < count; i++) model.addNode(i, { x: float(start.x, i), y: float(start.y, i) });
  for (const { source, target, weight } of edges) model.addEdge(source, target, { weight });
  const positions = forceAtlas2(model, {
    iterations,
    settings: {
      gravity,
      scalingRatio: 10,
      slowDown: 2,
      barnesHutOptimize: count > BARNES_HUT_FROM,
    },
  });
  return {
    x: Float64Array.from({ length: count }, (_, i) => positions[i]?.x ?? 0),
    y: Float64Array.from({ length: count }, (_, i) => positions[i]?.y ?? 0),
  };
}

/**
 * Rotates the positions so that their longest axis is vertical (`upright`) or horizontal, then
 * spreads the nodes of each home over it. Each axis is scaled half by distance and half by rank, so
 * that one far node does not crowd the others.
 */
export function spread(positions: Positions, homes: readonly Box[], upright: boolean): Positions {
  const rotatedPositions = rotated(positions, !upright);
  const groups = new Map<Box, number[]>();
  homes.forEach((home, index) => {
    const group = groups.get(home);
    if (group) group.push(index);
    else groups.set(home, [index]);
  });
  const x = new Float64Array(homes.length);
  const y = new Float64Array(homes.length);
  for (const [home, group] of groups) {
    spreadAxis(rotatedPositions.x, group, home.left, home.right, x);
    spreadAxis(rotatedPositions.y, group, home.top, home.bottom, y);
  }
  return { x, y };
}

/** The positions with their principal axis horizontal (`wide`) or vertical. */
function rotated({ x, y }: Positions, wide: boolean): Positions {
  const count = x.length;
  const [mx, my] = [mean(x), mean(y)];
  let [xx, yy, xy] = [0, 0, 0];
  for (let i = 0; i < count; i++) {
    const dx = (x[i] ?? 0) - mx;
    const dy = (y[i] ?? 0) - my;
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2 + (wide ? 0 : Math.PI / 2);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return {
    x: x.map((value, i) => (value - mx) * cos + ((y[i] ?? 0) - my) * sin),
    y: y.map((value, i) => (value - my) * cos - ((x[i] ?? 0) - mx) * sin),
  };
}

function mean(values: Float64Array): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function spreadAxis(
  values: Float64Array,
  group: readonly number[],
  low: number,
  high: number,
  into: Float64Array,
): void {
  const order = [...group].sort((a, b) => float(values, a) - float(values, b) || a - b);
  const least = float(values, order[0] ?? 0);
  const most = float(values, order.at(-1) ?? 0);
  order.forEach((index, rank) => {
    const byDistance = most > least ? (float(values, index) - least) / (most - least) : 0.5;
    const byRank = (rank + 0.5) / order.length;
    into[index] = low + (high - low) * (0.5 * byDistance + 0.5 * byRank);
  });
}
