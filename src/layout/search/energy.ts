/**
 * What is wrong with a drawing, as one number: the sum of what every pair of things costs. A
 * search needs only the part that hangs on the node it moves.
 */
import type { Board } from "./board.ts";
import { covered, crossings, meets, passing } from "./links.ts";
import { nearness } from "./nearness.ts";
import { float, int } from "./typedArrays.ts";
import type { Weights } from "./weights.ts";

/** Length from which on a link costs more than its length. */
const LONG = 220;

/** What is wrong with the whole drawing; what hangs on two nodes counts twice. */
export function totalEnergy(board: Board, weights: Weights): number {
  let sum = 0;
  for (let v = 0; v < board.count; v++) {
    sum += energyAt(board, weights, v, Number.POSITIVE_INFINITY);
  }
  return sum;
}

/**
 * What node `v` costs where it stands: everything that changes when it alone moves. Stops
 * counting, with `Infinity`, once `limit` is passed.
 */
export function energyAt(board: Board, weights: Weights, v: number, limit: number): number {
  let sum = 0;
  const shape = int(board.shape, v);
  if (shape >= 0) sum += float(board.shapeCost, int(board.shapeStart, v) + shape);
  sum += lengths(board, weights, v);
  if (sum > limit) return Number.POSITIVE_INFINITY;
  sum += nearness(board, weights, v, limit - sum);
  if (sum > limit) return Number.POSITIVE_INFINITY;
  sum += angles(board, weights, v);
  if (sum > limit) return Number.POSITIVE_INFINITY;
  sum += passing(board, weights, v);
  if (sum > limit) return Number.POSITIVE_INFINITY;
  const last = int(board.incidentStart, v + 1);
  for (let k = int(board.incidentStart, v); k < last; k++) {
    const e = int(board.incident, k);
    sum += crossings(board, weights, e);
    if (sum > limit) return Number.POSITIVE_INFINITY;
    sum += covered(board, weights, e);
    if (sum > limit) return Number.POSITIVE_INFINITY;
  }
  return sum;
}

/** The part of what node `v` costs that hangs on its label alone, while its centre stays. */
export function labelEnergyAt(board: Board, weights: Weights, v: number): number {
  const shape = int(board.shape, v);
  let sum = shape >= 0 ? float(board.shapeCost, int(board.shapeStart, v) + shape) : 0;
  sum += nearness(board, weights, v, Number.POSITIVE_INFINITY);
  sum += passing(board, weights, v);
  const last = int(board.incidentStart, v + 1);
  for (let k = int(board.incidentStart, v); k < last; k++) {
    if (meets(board, int(board.incident, k), board.labels, 4 * v, 0)) sum += weights.ownLabel;
  }
  return sum;
}

function lengths(board: Board, weights: Weights, v: number): number {
  const { ends } = board;
  let sum = 0;
  const last = int(board.incidentStart, v + 1);
  for (let k = int(board.incidentStart, v); k < last; k++) {
    const e = 4 * int(board.incident, k);
    const dx = float(ends, e) - float(ends, e + 2);
    const dy = float(ends, e + 1) - float(ends, e + 3);
    const length = Math.sqrt(dx * dx + dy * dy);
    sum += weights.length * length;
    if (length > LONG) sum += weights.long * (length - LONG);
  }
  return sum;
}

/** Narrow angles between links at v, and at its neighbours between the link to v and others. */
function angles(board: Board, weights: Weights, v: number): number {
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

/** Cosine of the angle from which on two links at a node are told apart without effort. */
const COS_NARROW = Math.cos((16 * Math.PI) / 180);

/** From 0 (told apart) to 1 (one over the other). */
function narrowness(board: Board, e: number, f: number, at: number): number {
  const { along, source } = board;
  const dot =
    float(along, 2 * e) * float(along, 2 * f) + float(along, 2 * e + 1) * float(along, 2 * f + 1);
  const cos = (int(source, e) === at) === (int(source, f) === at) ? dot : -dot;
  return cos > COS_NARROW ? (cos - COS_NARROW) / (1 - COS_NARROW) : 0;
}
