/**
 * Simulated annealing over the board: thousands of small changes, each kept when it makes the
 * drawing better, or, while it is still hot, not much worse.
 */
import type { Random } from "../../random.ts";
import { type Board, inside, place } from "./board.ts";
import { energyAt, labelEnergyAt } from "./energy.ts";
import { float, int } from "./typedArrays.ts";
import type { Weights } from "./weights.ts";

export interface Course {
  /** How many changes are tried. */
  readonly tries: number;
  /** By how much a change may make things worse, at first and in the end. */
  readonly hot: number;
  readonly cold: number;
  /** How far a node goes in one step, at first and in the end, in model units. */
  readonly far: number;
  readonly close: number;
}

/** Tries on one node before another is taken: what the node costs now is counted once. */
const TURN = 5;

export function anneal(board: Board, weights: Weights, random: Random, course: Course): void {
  const { count } = board;
  if (count === 0) return;
  const turns = Math.ceil(course.tries / TURN);
  for (let turn = 0; turn < turns; turn++) {
    const done = turn / turns;
    const heat = course.hot * (course.cold / course.hot) ** done;
    const reach = course.far * (course.close / course.far) ** done;
    const v = Math.floor(random() * count);
    const dice = random();
    if (dice < 0.06) trade(board, weights, random, v, heat);
    else if (dice < 0.12) carry(board, weights, random, v, heat, reach);
    else if (dice < 0.3) turnLabel(board, weights, random, v, heat);
    else step(board, weights, random, v, heat, reach);
  }
}

/** How much worse a change may make things now: rarely much more than the heat. */
function allowance(random: Random, heat: number): number {
  return -heat * Math.log(random() || 1e-12);
}

/** Sets one node's label to other sides or in other lines. */
function turnLabel(board: Board, weights: Weights, random: Random, v: number, heat: number): void {
  const [x, y] = [float(board.x, v), float(board.y, v)];
  let now = labelEnergyAt(board, weights, v);
  for (let k = 0; k < TURN; k++) {
    const shape = int(board.shape, v);
    const next = anyShape(board, random, v);
    // Where the label would leave the home, the node would have to move: that is another change.
    const [toX, toY] = inside(board, v, x, y, next);
    if (toX !== x || toY !== y) continue;
    place(board, v, x, y, next);
    const then = labelEnergyAt(board, weights, v);
    if (then <= now + allowance(random, heat)) now = then;
    else place(board, v, x, y, shape);
  }
}

/** Moves one node, at times with its label set another way. */
function step(
  board: Board,
  weights: Weights,
  random: Random,
  v: number,
  heat: number,
  reach: number,
): void {
  let now = energyAt(board, weights, v, Number.POSITIVE_INFINITY);
  for (let k = 0; k < TURN; k++) {
    const x = float(board.x, v);
    const y = float(board.y, v);
    const shape = int(board.shape, v);
    const dice = random();
    let next = shape;
    let [toX, toY] = [x, y];
    if (dice < 0.15) next = anyShape(board, random, v);
    if (dice > 0.93) [toX, toY] = amongNeighbours(board, random, v, reach);
    else if (dice > 0.9) [toX, toY] = anywhere(board, random, v);
    else {
      toX += bell(random) * reach;
      toY += bell(random) * reach;
    }
    [toX, toY] = inside(board, v, toX, toY, next);
    place(board, v, toX, toY, next);
    const then = energyAt(board, weights, v, now + allowance(random, heat));
    if (then === Number.POSITIVE_INFINITY) place(board, v, x, y, shape);
    else now = then;
  }
}

/** Two nodes change places. */
function trade(board: Board, weights: Weights, random: Random, v: number, heat: number): void {
  const w = Math.floor(random() * board.count);
  if (w === v) return;
  const [vx, vy, wx, wy] = [
    float(board.x, v),
    float(board.y, v),
    float(board.x, w),
    float(board.y, w),
  ];
  moveAll(board, weights, random, heat, [
    { node: v, x: wx, y: wy },
    { node: w, x: vx, y: vy },
  ]);
}

/** A node moves and takes along those that hang on it alone. */
function carry(
  board: Board,
  weights: Weights,
  random: Random,
  v: number,
  heat: number,
  reach: number,
): void {
  const dx = bell(random) * reach;
  const dy = bell(random) * reach;
  const moves = [{ node: v, x: float(board.x, v) + dx, y: float(board.y, v) + dy }];
  const last = int(board.incidentStart, v + 1);
  for (let k = int(board.incidentStart, v); k < last; k++) {
    const u = otherEnd(board, int(board.incident, k), v);
    if (int(board.incidentStart, u + 1) - int(board.incidentStart, u) > 2) continue;
    moves.push({ node: u, x: float(board.x, u) + dx, y: float(board.y, u) + dy });
  }
  moveAll(board, weights, random, heat, moves);
}

/** Makes several moves, each measured after the ones before it; all are kept or none. */
function moveAll(
  board: Board,
  weights: Weights,
  random: Random,
  heat: number,
  moves: readonly { readonly node: number; readonly x: number; readonly y: number }[],
): void {
  const before = moves.map(({ node }) => ({ x: float(board.x, node), y: float(board.y, node) }));
  let change = 0;
  for (const { node, x, y } of moves) {
    const shape = int(board.shape, node);
    change -= energyAt(board, weights, node, Number.POSITIVE_INFINITY);
    const [toX, toY] = inside(board, node, x, y, shape);
    place(board, node, toX, toY, shape);
    change += energyAt(board, weights, node, Number.POSITIVE_INFINITY);
  }
  if (change <= allowance(random, heat)) return;
  for (let k = moves.length - 1; k >= 0; k--) {
    const [move, at] = [moves[k], before[k]];
    if (move && at) place(board, move.node, at.x, at.y, int(board.shape, move.node));
  }
}

function anyShape(board: Board, random: Random, v: number): number {
  const shapes = int(board.shapeStart, v + 1) - int(board.shapeStart, v);
  return Math.floor(random() * shapes);
}

function anywhere(board: Board, random: Random, v: number): [number, number] {
  const home = board.nodes[v]?.home ?? { left: 0, top: 0, right: 0, bottom: 0 };
  return [
    home.left + random() * (home.right - home.left),
    home.top + random() * (home.bottom - home.top),
  ];
}

/** Near the middle of those that v is linked to. */
function amongNeighbours(board: Board, random: Random, v: number, reach: number): [number, number] {
  const first = int(board.incidentStart, v);
  const last = int(board.incidentStart, v + 1);
  if (first === last) return anywhere(board, random, v);
  let [x, y] = [0, 0];
  for (let k = first; k < last; k++) {
    const u = otherEnd(board, int(board.incident, k), v);
    x += float(board.x, u);
    y += float(board.y, u);
  }
  const spread = 40 + reach;
  return [x / (last - first) + bell(random) * spread, y / (last - first) + bell(random) * spread];
}

export function otherEnd(board: Board, edge: number, v: number): number {
  const source = int(board.source, edge);
  return source === v ? int(board.target, edge) : source;
}

/** Roughly normal, with mean 0 and deviation 0.7. */
function bell(random: Random): number {
  return random() + random() + random() - 1.5 + (random() - 0.5);
}
