/**
 * The energy of a drawing: one number for all that is wrong with it, summed over pairs of things.
 * The search needs only the part that depends on the node it moves.
 */
import { type Board, isJunction, trunkOf } from "./board.ts";
import { float, int } from "./cells.ts";
import { coveringCost, crossingCost, meetsOwnLabel, passingCost } from "./linkCosts.ts";
import { nearnessCost } from "./nearnessCost.ts";
import type { Weights } from "./weights.ts";

/** Beyond this length, in model units, a link costs extra. */
const LONG = 220;

/** The energy of the whole drawing; what depends on two nodes counts twice. */
export function totalEnergy(board: Board, weights: Weights): number {
  let sum = 0;
  for (let v = 0; v < board.count; v++) {
    sum += energyAt(board, weights, v, Number.POSITIVE_INFINITY);
  }
  return sum;
}

/**
 * The part of the energy that changes when node `v` alone moves. Returns `Infinity` as soon as the
 * sum exceeds `limit`.
 */
export function energyAt(board: Board, weights: Weights, v: number, limit: number): number {
  let sum = 0;
  const shape = int(board.shape, v);
  if (shape >= 0) sum += float(board.shapeCost, int(board.shapeStart, v) + shape);
  sum += lengthCost(board, weights, v);
  if (sum > limit) return Number.POSITIVE_INFINITY;
  if (!weights.isOfLines) {
    sum += nearnessCost(board, weights, v, limit - sum);
    if (sum > limit) return Number.POSITIVE_INFINITY;
    sum += angleCost(board, weights, v);
    if (board.count > board.nodeCount) sum += turnCosts(board, weights, v);
    if (sum > limit) return Number.POSITIVE_INFINITY;
    sum += passingCost(board, weights, v);
    if (sum > limit) return Number.POSITIVE_INFINITY;
  }
  const last = int(board.incidentStart, v + 1);
  for (let k = int(board.incidentStart, v); k < last; k++) {
    const e = int(board.incident, k);
    sum += crossingCost(board, weights, e);
    if (sum > limit) return Number.POSITIVE_INFINITY;
    if (!weights.isOfLines) sum += coveringCost(board, weights, e);
    if (sum > limit) return Number.POSITIVE_INFINITY;
  }
  return sum;
}

/** The part of the energy that changes when only the label of node `v` does. */
export function labelEnergyAt(board: Board, weights: Weights, v: number): number {
  const shape = int(board.shape, v);
  let sum = shape >= 0 ? float(board.shapeCost, int(board.shapeStart, v) + shape) : 0;
  sum += nearnessCost(board, weights, v, Number.POSITIVE_INFINITY);
  sum += passingCost(board, weights, v);
  const last = int(board.incidentStart, v + 1);
  for (let k = int(board.incidentStart, v); k < last; k++) {
    if (meetsOwnLabel(board, int(board.incident, k), v)) sum += weights.ownLabel;
  }
  return sum;
}

function lengthCost(board: Board, weights: Weights, v: number): number {
  let sum = 0;
  const last = int(board.incidentStart, v + 1);
  for (let k = int(board.incidentStart, v); k < last; k++) {
    sum += linkLength(board, weights, int(board.incident, k));
  }
  return sum;
}

/** What the length of an edge costs. */
export function linkLength(board: Board, weights: Weights, link: number): number {
  const { ends, leastGap, radius, source, target } = board;
  const e = 4 * link;
  const dx = float(ends, e) - float(ends, e + 2);
  const dy = float(ends, e + 1) - float(ends, e + 3);
  const length = Math.sqrt(dx * dx + dy * dy);
  let cost = weights.length * length;
  if (length > LONG) cost += weights.long * (length - LONG);
  const least = float(leastGap, link);
  if (least > 0) {
    const gap = length - float(radius, int(source, link)) - float(radius, int(target, link));
    if (gap < least) cost += weights.short * (least - gap);
  }
  return cost;
}

/** Cost of narrow angles between links at v, and at its neighbours between the link to v and others. */
function angleCost(board: Board, weights: Weights, v: number): number {
  const { incident, incidentStart, source, target } = board;
  let sum = 0;
  const first = int(incidentStart, v);
  const last = int(incidentStart, v + 1);
  for (let k = first; k < last; k++) {
    const e = int(incident, k);
    for (let l = k + 1; l < last; l++) sum += narrowness(board, e, int(incident, l), v);
    const u = int(source, e) === v ? int(target, e) : int(source, e);
    const end = int(incidentStart, u + 1);
    for (let l = int(incidentStart, u); l < end; l++) {
      const f = int(incident, l);
      if (f !== e) sum += narrowness(board, e, f, u);
    }
  }
  return sum * weights.angle;
}

/** Cosine of 16°, the angle at which two links of a node are easily told apart. */
const COS_NARROW = Math.cos((16 * Math.PI) / 180);

/** Cosine of 60°: a link may turn by so much at a junction. */
const COS_TURN = 0.5;

/** Cost of a sharp turn of link e, whose source is a junction, from the trunk of that junction. */
export function turnCost(board: Board, weights: Weights, e: number): number {
  const { directions, source } = board;
  const j = int(source, e);
  if (!isJunction(board, j)) return 0;
  const trunk = trunkOf(board, j);
  if (trunk === e) return 0;
  const cos =
    float(directions, 2 * e) * float(directions, 2 * trunk) +
    float(directions, 2 * e + 1) * float(directions, 2 * trunk + 1);
  return cos < COS_TURN ? weights.turn * (COS_TURN - cos) : 0;
}

/** The cost of all turns that change when v moves. */
function turnCosts(board: Board, weights: Weights, v: number): number {
  const { incident, incidentStart, target } = board;
  let sum = 0;
  const last = int(incidentStart, v + 1);
  for (let k = int(incidentStart, v); k < last; k++) {
    const e = int(incident, k);
    sum += turnCost(board, weights, e);
    const u = int(target, e);
    if (!isJunction(board, u) || u === v) continue;
    const end = int(incidentStart, u + 1);
    for (let l = int(incidentStart, u); l < end; l++)
      sum += turnCost(board, weights, int(incident, l));
  }
  return sum;
}

/** From 0 (easily told apart) to 1 (in the same direction). */
function narrowness(board: Board, e: number, f: number, at: number): number {
  const { directions, source } = board;
  const dot =
    float(directions, 2 * e) * float(directions, 2 * f) +
    float(directions, 2 * e + 1) * float(directions, 2 * f + 1);
  const cos = (int(source, e) === at) === (int(source, f) === at) ? dot : -dot;
  return cos > COS_NARROW ? (cos - COS_NARROW) / (1 - COS_NARROW) : 0;
}
