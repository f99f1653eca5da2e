/** Searches for a legible drawing: tries several starts, refines the best, then removes overlaps. */
import type { Box } from "../../geometry/index.ts";
import { greatest, least } from "../../longLists.ts";
import type { Random } from "../../random.ts";
import { FONT_SIZE, type LabelSide, labelHeight, labelOffset, roomRadius } from "../boxes/index.ts";
import { anneal, type Schedule } from "./anneal.ts";
import {
  type Board,
  type BoardNode,
  createBoard,
  type LabelShape,
  nearestInHome,
  placeNode,
} from "./board.ts";
import { float, int } from "./cells.ts";
import { totalEnergy } from "./energy.ts";
import { type Graph, type GraphNode, MANY_NODES } from "./graph.ts";
import { settle } from "./settle.ts";
import { forcePositions, type Positions, refinedPositions, spread } from "./start.ts";
import { WEIGHTS, WEIGHTS_OF_LINES, WEIGHTS_OF_PART, type Weights } from "./weights.ts";

/** Number of starts to try, and the share of the work spent on trying them. */
const STARTS = 3;
const TRIAL = 0.45;

/** How a start is tried and the best one refined. */
interface Method {
  readonly trial: Omit<Schedule, "tries">;
  readonly refine: Omit<Schedule, "tries">;
  readonly trialWeights: Weights;
  readonly weights: Weights;
  /** How many more changes are tried on starts than otherwise, since each takes less time. */
  readonly trialTimes: number;
}

/**
 * With few nodes there is time to begin hot enough to forget the start and then cool slowly; with
 * many, only to improve the start.
 */
const OF_FEW: Method = {
  trial: { startHeat: 1000, endHeat: 60, startReach: 400, endReach: 40 },
  refine: { startHeat: 60, endHeat: 0.5, startReach: 100, endReach: 2 },
  trialWeights: WEIGHTS,
  weights: WEIGHTS,
  trialTimes: 1,
};
const OF_MANY: Method = {
  ...OF_FEW,
  trial: { startHeat: 30, endHeat: 5, startReach: 60, endReach: 8 },
  refine: { startHeat: 5, endHeat: 0.5, startReach: 20, endReach: 2 },
};
/** In little time: first the lines are untangled, then nodes and names get their places. */
export const OF_PART: Method = {
  ...OF_FEW,
  trialWeights: WEIGHTS_OF_LINES,
  weights: WEIGHTS_OF_PART,
  trialTimes: 2,
};

/** Comparisons (of two links, or two boxes) allowed for one drawing. */
const BUDGET = 1.2e9;
const BUDGET_OF_MANY = 1e8;

/** Starting positions, shared by all arrangements; with many nodes only one. */
export function startsOf(graph: Graph, random: Random): readonly Positions[] {
  if (graph.nodes.length > MANY_NODES) return [refinedPositions(graph, random)];
  const count = graph.nodes.length === 0 ? 0 : STARTS;
  return Array.from({ length: count }, () => forcePositions(graph, random, 300));
}

/** A drawing in which every node is in its home and nothing overlaps. */
export function searchDrawing(
  graph: Graph,
  homes: readonly Box[],
  starts: readonly Positions[],
  upright: boolean,
  random: Random,
  effort: number,
  method = graph.nodes.length > MANY_NODES ? OF_MANY : OF_FEW,
): Board {
  const nodes = graph.nodes.map((node, i) => {
    const home = homes[i] ?? { left: 0, top: 0, right: 0, bottom: 0 };
    const { radius, loops = 0 } = node;
    const shapes = shapesOf(node, home.right - home.left);
    return { radius, room: roomRadius(radius, loops), shapes, home };
  });
  // What changes not even every node once takes time and mends nothing.
  const most = triesFor(graph, effort);
  const tries = most < nodes.length ? 0 : most;
  const { trial, refine, trialWeights, weights, trialTimes } = method;
  const trialTries = (trialTimes * tries * TRIAL) / starts.length;
  const frame = frameOf(homes);
  let best: Board | undefined;
  let leastEnergy = Number.POSITIVE_INFINITY;
  for (const start of starts) {
    const board = startBoard(nodes, graph, frame, spread(start, homes, upright));
    anneal(board, trialWeights, random, { ...trial, tries: trialTries });
    const energy = starts.length > 1 ? totalEnergy(board, trialWeights) : 0;
    if (energy < leastEnergy) [best, leastEnergy] = [board, energy];
  }
  best ??= createBoard(nodes, graph.edges, frame);
  anneal(best, weights, random, { ...refine, tries: tries * (1 - TRIAL) });
  settle(best, byStatements(graph));
  return best;
}

/** Number of changes that the budget allows: each costs more with more links and nodes. */
function triesFor(graph: Graph, effort: number): number {
  const [nodes, edges] = [graph.nodes.length, graph.edges.length];
  const work = (edges + 2 * nodes) * (1 + (2 * edges) / Math.max(1, nodes));
  const budget = nodes > MANY_NODES ? BUDGET_OF_MANY : BUDGET;
  return Math.min((effort * budget) / Math.max(1, work), effort * 4500 * nodes);
}

/** The box around all homes. */
function frameOf(homes: readonly Box[]): Box {
  const each = [...new Set(homes)];
  return {
    left: least(each, ({ left }) => left),
    top: least(each, ({ top }) => top),
    right: greatest(each, ({ right }) => right),
    bottom: greatest(each, ({ bottom }) => bottom),
  };
}

function startBoard(
  nodes: readonly BoardNode[],
  graph: Graph,
  frame: Box,
  { x, y }: Positions,
): Board {
  const board = createBoard(nodes, graph.edges, frame);
  for (let v = 0; v < board.count; v++) {
    const [atX, atY] = nearestInHome(board, v, float(x, v), float(y, v), 0);
    placeNode(board, v, atX, atY, 0);
  }
  return board;
}

/** Indexes of the nodes, those with the most statements first; ties by id. */
function byStatements(graph: Graph): number[] {
  const statements = Int32Array.from(graph.nodes, (node) => node.statements);
  return [...graph.nodes.keys()].sort((a, b) => int(statements, b) - int(statements, a) || a - b);
}

/** Cost of each side compared with the most expected one. */
const SIDES: readonly (readonly [LabelSide, number])[] = [
  ["below", 0],
  ["right", 6],
  ["left", 8],
  ["above", 10],
];

/** The label shapes of a node that fit into its home's width; at least the narrowest. */
export function shapesOf(
  { names, radius, loops = 0 }: Pick<GraphNode, "names" | "radius" | "loops">,
  homeWidth: number,
): LabelShape[] {
  // Loops are drawn above and left of their node.
  const sides = loops > 0 ? SIDES.filter(([side]) => side === "below" || side === "right") : SIDES;
  const candidates = sides.flatMap(([side, cost]) =>
    names.map(({ lines, width }) => {
      const height = labelHeight(lines.length, FONT_SIZE);
      const { left, right } = labelOffset(side, radius, width, height);
      const span = Math.max(right, radius) - Math.min(left, -radius);
      return { span, shape: { label: { lines, side, width }, height, cost } };
    }),
  );
  const least = Math.min(...candidates.map(({ span }) => span));
  return candidates
    .filter(({ span }) => span <= Math.max(homeWidth, least))
    .map(({ shape }) => shape);
}
