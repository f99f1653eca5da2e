/** Starting positions of the search: ForceAtlas2 from a seeded scatter, spread over the pane. */
import Graphology from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { Box } from "../../geometry/index.ts";
import type { Random } from "../../random.ts";
import { float } from "./cells.ts";
import type { Graph } from "./graph.ts";

export interface Positions {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Above this many nodes, the forces of distant ones are approximated (Barnes-Hut). */
const BARNES_HUT_FROM = 400;

/** Positions around the origin, from attraction along links and repulsion between all nodes. */
export function forcePositions(graph: Graph, random: Random, iterations: number): Positions {
  const count = graph.nodes.length;
  const model = new Graphology({ type: "undirected" });
  for (let i = 0; i < count; i++) {
    const angle = 2 * Math.PI * random();
    const radius = 100 * Math.sqrt(random());
    model.addNode(i, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
  }
  for (const { source, target, weight } of graph.edges) model.addEdge(source, target, { weight });
  const positions = forceAtlas2(model, {
    iterations,
    settings: {
      gravity: 0.3 + random(),
      scalingRatio: 10,
      slowDown: 2,
      barnesHutOptimize: count > BARNES_HUT_FROM,
    },
  });
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    x[i] = positions[i]?.x ?? 0;
    y[i] = positions[i]?.y ?? 0;
  }
  return { x, y };
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
