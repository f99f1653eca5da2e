/**
 * Simulated annealing of a board: many small random changes, each kept if it improves the drawing
 * or, while the heat is high, worsens it only a little.
 */
import type { Random } from "../../random.ts";
import {
  type Board,
  isJunction,
  keepNode,
  NO_LABEL,
  nearestInHome,
  placeNode,
  tryNode,
} from "./board.ts";
import { float, int } from "./cells.ts";
import { energyAt, labelEnergyAt } from "./energy.ts";
import { changeJunction, isInUse } from "./junctions.ts";
import type { Weights } from "./weights.ts";

/** How the heat and the reach of changes fall in the course of the search. */
export interface Schedule {
  /** Number of changes to try. */
  readonly tries: number;
  /** By how much a change may raise the energy, at first and in the end. */
  readonly startHeat: number;
  readonly endHeat: number;
  /** How far a node moves in one step, at first and in the end, in model units. */
  readonly startReach: number;
  readonly endReach: number;
}

/** Changes tried on one node in a row: its present energy has to be computed only once. */
const TRIES_A_TURN = 5;

/** Improves the board in place. */
export function anneal(board: Board, weights: Weights, random: Random, schedule: Schedule): void {
  const { count } = board;
  if (count === 0) return;
  const turns = Math.ceil(schedule.tries / TRIES_A_TURN);
  for (let turn = 0; turn < turns; turn++) {
    const progress = turn / turns;
    const heat = schedule.startHeat * (schedule.endHeat / schedule.startHeat) ** progress;
    const reach = schedule.startReach * (schedule.endReach / schedule.startReach) ** progress;
    const v = Math.floor(random() * count);
    const dice = random();
    if (isJunction(board, v)) {
      if (dice < 0.5 && isInUse(board, v)) moveNode(board, weights, random, v, heat, reach);
      else changeJunction(board, weights, random, v, allowance(random, heat));
    } else if (dice < 0.06) swapNodes(board, weights, random, v, heat);
    else if (dice < 0.12) moveWithLeaves(board, weights, random, v, heat, reach);
    else if (dice < 0.3) turnLabel(board, weights, random, v, heat);
    else moveNode(board, weights, random, v, heat, reach);
  }
}

/** By how much the energy may rise now: random, and rarely much more than the heat. */
function allowance(random: Random, heat: number): number {
  return -heat * Math.log(random() || 1e-12);
}

/** Tries other sides and line breaks for one node's label. */
function turnLabel(board: Board, weights: Weights, random: Random, v: number, heat: number): void {
  const [x, y] = [float(board.x, v), float(board.y, v)];
  let energy = labelEnergyAt(board, weights, v);
  for (let k = 0; k < TRIES_A_TURN; k++) {
    const shape = int(board.shape, v);
    const next = anyShape(board, random, v);
    // If the label would leave the home, the node would have to move, which is another change.
    const [toX, toY] = nearestInHome(board, v, x, y, next);
    if (toX !== x || toY !== y) continue;
    tryNode(board, v, x, y, next);
    const changedEnergy = labelEnergyAt(board, weights, v);
    if (changedEnergy <= energy + allowance(random, heat)) {
      energy = changedEnergy;
      keepNode(board, v);
    } else tryNode(board, v, x, y, shape);
  }
}

/** Moves one node, sometimes changing its label too. */
function moveNode(
  board: Board,
  weights: Weights,
  random: Random,
  v: number,
  heat: number,
  reach: number,
): void {
  let energy = energyAt(board, weights, v, Number.POSITIVE_INFINITY);
  for (let k = 0; k < TRIES_A_TURN; k++) {
    const x = float(board.x, v);
    const y = float(board.y, v);
    const shape = int(board.shape, v);
    const dice = random();
    let next = shape;
    let [toX, toY] = [x, y];
    if (dice < 0.15 && shape !== NO_LABEL) next = anyShape(board, random, v);
    if (dice > 0.93) [toX, toY] = amongNeighbours(board, random, v, reach);
    else if (dice > 0.9) [toX, toY] = anywhere(board, random, v);
    else {
      toX += bell(random) * reach;
      toY += bell(random) * reach;
    }
    [toX, toY] = nearestInHome(board, v, toX, toY, next);
    tryNode(board, v, toX, toY, next);
    const changedEnergy = energyAt(board, weights, v, energy + allowance(random, heat));
    if (changedEnergy === Number.POSITIVE_INFINITY) tryNode(board, v, x, y, shape);
    else {
      energy = changedEnergy;
      keepNode(board, v);
    }
  }
}

/** Exchanges the positions of two nodes. */
function swapNodes(board: Board, weights: Weights, random: Random, v: number, heat: number): void {
  const w = Math.floor(random() * board.count);
  // In another home each would stand at the edge, as near to the other's place as it may.
  if (w === v || board.nodes[v]?.home !== board.nodes[w]?.home) return;
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

/** Moves a node together with those of its neighbours that have at most two links. */
function moveWithLeaves(
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

/** Makes several moves, each measured after the previous ones, and keeps all or none. */
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
    const [toX, toY] = nearestInHome(board, node, x, y, shape);
    placeNode(board, node, toX, toY, shape);
    change += energyAt(board, weights, node, Number.POSITIVE_INFINITY);
  }
  if (change <= allowance(random, heat)) return;
  for (let k = moves.length - 1; k >= 0; k--) {
    const [move, at] = [moves[k], before[k]];
    if (move && at) placeNode(board, move.node, at.x, at.y, int(board.shape, move.node));
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

/** A random position near the mean of v's neighbours. */
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

function otherEnd(board: Board, edge: number, v: number): number {
  const source = int(board.source, edge);
  return source === v ? int(board.target, edge) : source;
}

/** A roughly normal random number, with mean 0. */
function bell(random: Random): number {
  return random() + random() + random() - 1.5 + (random() - 0.5);
}
