/** From an arrangement to what it prescribes, and from a drawing to a layout. */
import type { Box } from "../geometry/index.ts";
import { greatest, least } from "../longLists.ts";
import type { Arrangement } from "../scene/index.ts";
import {
  type Aspect,
  FONT_SIZE,
  type Junction,
  type Layout,
  type Placement,
  pairKey,
  type Region,
  type Way,
} from "./boxes/index.ts";
import { planFlow } from "./flowArrangement.ts";
import { type Plan, planPillars } from "./pillarsArrangement.ts";
import {
  type Board,
  float,
  type Graph,
  int,
  isInUse,
  junctionBefore,
  trunkOf,
} from "./search/index.ts";

/** What the regions of the arrangements stand for, in the atlas's order. */
export interface Groups {
  readonly kinds: readonly { readonly id: string; readonly plural: string }[];
  readonly pillars: readonly { readonly id: string; readonly name: string }[];
}

/** The plan of an arrangement in a pane. */
export function planFor(
  arrangement: Arrangement,
  { kinds, pillars }: Groups,
  graph: Graph,
  pane: Box,
): Plan {
  switch (arrangement) {
    case "force":
      return { regions: [], homes: graph.nodes.map(() => pane) };
    case "pillars":
      return planPillars(graph, pillars, pane);
    case "flow":
      return planFlow(graph, kinds, pane);
  }
}

/** A drawing as a layout. */
export function toLayout(
  graph: Graph,
  board: Board,
  plan: Plan,
  aspect: Aspect,
  arrangement: Arrangement,
): Layout {
  const nodes: Record<string, Placement> = {};
  graph.nodes.forEach((node, v) => {
    const label = board.nodes[v]?.shapes[int(board.shape, v)]?.label;
    nodes[node.id] = {
      x: rounded(float(board.x, v)),
      y: rounded(float(board.y, v)),
      label: label && { ...label, width: rounded(label.width) },
    };
  });
  const regions = plan.regions.map((region) => ({
    ...region,
    x: rounded(region.x),
    y: rounded(region.y),
    width: rounded(region.width),
    height: rounded(region.height),
  }));
  return {
    aspect,
    arrangement,
    fontSize: FONT_SIZE,
    nodes,
    regions,
    ...bundlesOf(graph, board),
    bounds: boundsOf(board.hulls.subarray(0, 4 * board.nodeCount), regions),
  };
}

/** How far from a junction a turn begins, if there is room. */
const ROUND = 14;
/** Turns at both ends of a line take less than half of it each. */
const SHARE = 0.24;

/** The bundles, if any links run together. */
function bundlesOf({ nodes, edges }: Graph, board: Board): Pick<Layout, "bundles"> {
  const used: number[] = [];
  for (let j = board.nodeCount; j < board.count; j++) if (isInUse(board, j)) used.push(j);
  if (used.length === 0) return {};
  const junctions = used.map((j): Junction => {
    const at = { x: rounded(float(board.x, j)), y: rounded(float(board.y, j)) };
    const round = rounded(Math.min(ROUND, SHARE * shortestAt(board, j)));
    return { ...at, round, after: used.indexOf(junctionBefore(board, trunkOf(board, j)) ?? -1) };
  });
  const ways: Record<string, Way> = {};
  edges.forEach(({ source, target }, e) => {
    const over = used.indexOf(junctionBefore(board, e) ?? -1);
    const [a, b] = [nodes[source], nodes[target]];
    if (over === -1 || !a || !b) return;
    const from = int(board.target, e) === target ? a : b;
    ways[pairKey(a.id, b.id)] = { from: from.id, over };
  });
  return { bundles: { junctions, ways } };
}

/** The length of the shortest line at a junction. */
function shortestAt({ edgeCount, source, target, weight, x, y }: Board, j: number): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let e = 0; e < edgeCount; e++) {
    const [a, b] = [int(source, e), int(target, e)];
    if ((a !== j && b !== j) || float(weight, e) === 0) continue;
    shortest = Math.min(shortest, Math.hypot(float(x, a) - float(x, b), float(y, a) - float(y, b)));
  }
  return shortest;
}

/** Rounded to hundredths, which are finer than any screen and short to send. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The smallest box around everything drawn, in whole units. */
function boundsOf(hulls: Float64Array, regions: readonly Region[]): Layout["bounds"] {
  const boxes = Array.from({ length: hulls.length / 4 }, (_, v) =>
    hulls.subarray(4 * v, 4 * v + 4),
  );
  const all = [
    ...boxes.map(([left = 0, top = 0, right = 0, bottom = 0]) => ({ left, top, right, bottom })),
    ...regions.map(({ x, y, width, height }) => {
      return { left: x, top: y, right: x + width, bottom: y + height };
    }),
  ];
  if (all.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const x = Math.floor(least(all, ({ left }) => left));
  const y = Math.floor(least(all, ({ top }) => top));
  return {
    x,
    y,
    width: Math.ceil(greatest(all, ({ right }) => right)) - x,
    height: Math.ceil(greatest(all, ({ bottom }) => bottom)) - y,
  };
}
