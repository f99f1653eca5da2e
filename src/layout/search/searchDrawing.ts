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
import { parkJunctions, withJunctions } from "./junctions.ts";
import { settle } from "./settle.ts";
import { forcePositions, type Positions, refinedPositions, spread } from "./start.ts";
import {
  pushing,
  WEIGHTS,
  WEIGHTS_OF_BUNDLES,
  WEIGHTS_OF_LINES,
  WEIGHTS_OF_PART,
  WEIGHTS_OF_REGIONS,
  type Weights,
} from "./weights.ts";

/** Number of starts to try. */
const STARTS = 3;

/** A stretch of the search: how it cools, what it weighs, and its share of the changes that are tried. */
interface Phase extends Omit<Schedule, "tries"> {
  readonly weights: Weights;
  readonly share: number;
}

/**
 * How each start is tried, all together with these shares, how the best one is refined, and how it is refined
 * once links may run in bundles.
 */
interface Method {
  readonly trial: readonly Phase[];
  readonly refine: readonly Phase[];
  readonly bundle?: Phase;
}

/**
 * With few nodes there is time to begin hot enough to forget the start and then cool slowly; with
 * many, only to improve the start.
 */
const HOT = { startHeat: 1000, endHeat: 60, startReach: 400, endReach: 40 };
const COOL = { startHeat: 60, endHeat: 0.5, startReach: 100, endReach: 2 };
const OF_FEW: Method = {
  trial: [{ ...HOT, weights: WEIGHTS, share: 0.45 }],
  refine: [{ ...COOL, weights: WEIGHTS, share: 0.55 }],
};
const WARM = { startHeat: 30, endHeat: 5, startReach: 60, endReach: 8 };
const OF_MANY: Method = {
  trial: [{ ...WARM, weights: WEIGHTS, share: 0.45 }],
  refine: [
    { startHeat: 5, endHeat: 0.5, startReach: 20, endReach: 2, weights: WEIGHTS, share: 0.55 },
  ],
};
/** In little time: first the lines are untangled, then nodes and names get their places, for which some give way. */
export const OF_PART: Method = {
  trial: [{ ...HOT, endHeat: 30, endReach: 30, weights: WEIGHTS_OF_LINES, share: 0.9 }],
  refine: [{ ...COOL, startHeat: 300, weights: WEIGHTS_OF_PART, share: 0.55 }],
};
/**
 * Where each node has a region, a search that weighs all from the first gets stuck: names stand in the way
 * of every node that would untangle lines. So they push each other apart little by little. It begins so hot that
 * one start is as good as another, and has the time of three for one.
 */
const PUSHING: readonly Phase[] = [
  {
    ...{ startHeat: 2000, endHeat: 400, startReach: 400, endReach: 60 },
    weights: pushing(0.15, 0.02),
    share: 0.25,
  },
  {
    ...{ startHeat: 400, endHeat: 100, startReach: 200, endReach: 40 },
    weights: pushing(0.5, 0.125),
    share: 0.2,
  },
];
/** Links that have no room between names run in bundles: most of the time goes there. */
const OF_REGIONS: Method = {
  trial: [],
  refine: PUSHING,
  bundle: {
    ...{ startHeat: 500, endHeat: 2, startReach: 150, endReach: 2 },
    weights: WEIGHTS_OF_BUNDLES,
    share: 1.7,
  },
};
/** The same where each link is drawn straight, as on a slide, whose connectors are glued to shapes. */
const OF_STRAIGHT_REGIONS: Method = {
  trial: [],
  refine: [
    ...PUSHING,
    {
      ...{ startHeat: 100, endHeat: 0.5, startReach: 60, endReach: 2 },
      weights: WEIGHTS_OF_REGIONS,
      share: 0.55,
    },
  ],
};

/** Junctions for each pair of linked nodes, at most; none in a drawing with more nodes and links than this. */
const JUNCTIONS = 0.8;
const MOST_WITH_JUNCTIONS = 1500;

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
  method = methodFor(graph, homes),
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
  const run = (board: Board, phases: readonly Phase[], times: number) => {
    for (const { weights, share, ...schedule } of phases) {
      anneal(board, weights, random, { ...schedule, tries: times * share });
    }
  };
  const trialWeights = method.trial.at(-1)?.weights;
  const tried = trialWeights ? starts : starts.slice(0, 1);
  const frame = frameOf(homes);
  let best: Board | undefined;
  let leastEnergy = Number.POSITIVE_INFINITY;
  for (const start of tried) {
    const board = startBoard(nodes, graph, frame, spread(start, homes, upright));
    run(board, method.trial, tries / tried.length);
    const energy = trialWeights && tried.length > 1 ? totalEnergy(board, trialWeights) : 0;
    if (energy < leastEnergy) [best, leastEnergy] = [board, energy];
  }
  best ??= createBoard(nodes, graph.edges, frame);
  run(best, method.refine, tries);
  const { bundle } = method;
  if (bundle) {
    best = withFreeJunctions(best, frame);
    run(best, [bundle], tries);
  }
  const last = bundle ?? method.refine.at(-1);
  settle(best, last?.weights ?? WEIGHTS, byStatements(graph));
  return best;
}

/** The same drawing with junctions over which links may be led, none of which is in use. */
function withFreeJunctions(board: Board, frame: Box): Board {
  const links = board.edges.reduce((sum, { weight }) => sum + weight, 0);
  const isLarge = board.count + links > MOST_WITH_JUNCTIONS;
  const count = isLarge ? 0 : Math.ceil(JUNCTIONS * board.edgeCount);
  const { nodes, edges } = withJunctions(board.nodes, board.edges, frame, count);
  const next = createBoard(nodes, edges, frame, count);
  for (let v = 0; v < board.count; v++) {
    placeNode(next, v, float(board.x, v), float(board.y, v), int(board.shape, v));
  }
  parkJunctions(next);
  return next;
}

/** How a drawing of such a size is searched; `ofRegions` where each node has one and they lie side by side. */
function methodFor(
  { nodes }: Graph,
  homes: readonly Box[],
  ofRegions: Method = OF_REGIONS,
): Method {
  if (nodes.length > MANY_NODES) return OF_MANY;
  const { left, top, right, bottom } = frameOf(homes);
  // In a tall pane a name fills its region from side to side: what is pushed apart late finds no room.
  const isTall = bottom - top > right - left;
  return new Set(homes).size > 1 && !isTall ? ofRegions : OF_FEW;
}

/** The same for links that are drawn straight. */
export const straightMethodFor = (graph: Graph, homes: readonly Box[]): Method =>
  methodFor(graph, homes, OF_STRAIGHT_REGIONS);

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
