/** Searches for one drawing: several starts, the best of them gone on with, then made sure of. */
import type { Box } from "../../geometry/index.ts";
import type { Random } from "../../random.ts";
import { FONT_SIZE, type LabelSide, labelHeight, labelOffset } from "../boxes/index.ts";
import { anneal } from "./anneal.ts";
import { type Board, type BoardNode, createBoard, inside, place, type Shape } from "./board.ts";
import { totalEnergy } from "./energy.ts";
import { type Graph, type GraphNode, MANY } from "./graph.ts";
import { settle } from "./settle.ts";
import { forced, type Positions, spread } from "./start.ts";
import { float, int } from "./typedArrays.ts";
import type { Weights } from "./weights.ts";

const WEIGHTS: Weights = {
  crossing: 200,
  underNode: 220,
  underLabel: 120,
  ownLabel: 40,
  length: 0.6,
  long: 0.5,
  angle: 40,
  overlap: 400,
  near: 14,
};

/** How many starts are tried, and the share of the work that goes into trying them. */
const STARTS = 3;
const TRIAL = 0.45;

/**
 * The courses of a trial and of going on with the best. With few nodes there is time to forget
 * the start and then cool slowly, with many only to mend it.
 */
const FEW = {
  trial: { hot: 1000, cold: 60, far: 400, close: 40 },
  refine: { hot: 60, cold: 0.5, far: 100, close: 2 },
};
const MANY_NODES = {
  trial: { hot: 30, cold: 5, far: 60, close: 8 },
  refine: { hot: 5, cold: 0.5, far: 20, close: 2 },
};

/** Units of work (a link held against a link, or a box against a box) for one drawing. */
const BUDGET = 1.2e9;
const BUDGET_OF_MANY = 1e8;

/** Starting positions, the same for all arrangements; one, in fewer rounds, for many nodes. */
export function startsOf(graph: Graph, random: Random): readonly Positions[] {
  const many = graph.nodes.length > MANY;
  const count = graph.nodes.length === 0 ? 0 : many ? 1 : STARTS;
  return Array.from({ length: count }, () => forced(graph, random, many ? 60 : 300));
}

/** A drawing in which every node is at home and nothing overlaps. */
export function search(
  graph: Graph,
  homes: readonly Box[],
  starts: readonly Positions[],
  upright: boolean,
  random: Random,
  effort: number,
): Board {
  const nodes = graph.nodes.map((node, i) => {
    const home = homes[i] ?? { left: 0, top: 0, right: 0, bottom: 0 };
    return { radius: node.radius, shapes: shapesOf(node, home.right - home.left), home };
  });
  const tries = triesFor(graph, effort);
  const { trial, refine } = graph.nodes.length > MANY ? MANY_NODES : FEW;
  let best = createBoard(nodes, graph.edges);
  let least = Number.POSITIVE_INFINITY;
  for (const start of starts) {
    const board = begin(nodes, graph, spread(start, homes, upright));
    anneal(board, WEIGHTS, random, { ...trial, tries: (tries * TRIAL) / starts.length });
    const energy = starts.length > 1 ? totalEnergy(board, WEIGHTS) : 0;
    if (energy < least) [best, least] = [board, energy];
  }
  anneal(best, WEIGHTS, random, { ...refine, tries: tries * (1 - TRIAL) });
  settle(best, byStatements(graph));
  return best;
}

/** How many changes the budget allows: what one costs grows with links and nodes. */
function triesFor(graph: Graph, effort: number): number {
  const [nodes, edges] = [graph.nodes.length, graph.edges.length];
  const work = (edges + 2 * nodes) * (1 + (2 * edges) / Math.max(1, nodes));
  const budget = nodes > MANY ? BUDGET_OF_MANY : BUDGET;
  return Math.min((effort * budget) / Math.max(1, work), effort * 4500 * nodes);
}

function begin(nodes: readonly BoardNode[], graph: Graph, { x, y }: Positions): Board {
  const board = createBoard(nodes, graph.edges);
  for (let v = 0; v < board.count; v++) {
    const [atX, atY] = inside(board, v, float(x, v), float(y, v), 0);
    place(board, v, atX, atY, 0);
  }
  return board;
}

/** The most spoken of first; ties by id. */
function byStatements(graph: Graph): number[] {
  const statements = Int32Array.from(graph.nodes, (node) => node.statements);
  return [...graph.nodes.keys()].sort((a, b) => int(statements, b) - int(statements, a) || a - b);
}

/** What each side costs beside the most expected one. */
const SIDES: readonly (readonly [LabelSide, number])[] = [
  ["below", 0],
  ["right", 6],
  ["left", 8],
  ["above", 10],
];

/** The ways to draw a node's label that fit the width of its home; at least the narrowest. */
function shapesOf({ names, radius }: GraphNode, room: number): Shape[] {
  const all = SIDES.flatMap(([side, cost]) =>
    names.map(({ lines, width }) => {
      const height = labelHeight(lines.length, FONT_SIZE);
      const { left, right } = labelOffset(side, radius, width, height);
      const span = Math.max(right, radius) - Math.min(left, -radius);
      return { span, shape: { label: { lines, side, width }, height, cost } };
    }),
  );
  const least = Math.min(...all.map(({ span }) => span));
  return all.filter(({ span }) => span <= Math.max(room, least)).map(({ shape }) => shape);
}
