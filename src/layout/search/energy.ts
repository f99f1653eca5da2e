/**
 * The energy of a drawing: one number for all that is wrong with it, summed over pairs of things.
 * The search needs only the part that depends on the node it moves.
 */
import { bendAt, STRAIGHT } from "../boxes/index.ts";
import type { Board } from "./board.ts";
import { float, int } from "./cells.ts";
import { isBent } from "./curves.ts";
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
  const { ends, leastGap, radius, source, target } = board;
  let sum = 0;
  const last = int(board.incidentStart, v + 1);
  for (let k = int(board.incidentStart, v); k < last; k++) {
    const link = int(board.incident, k);
    const e = 4 * link;
    const dx = float(ends, e) - float(ends, e + 2);
    const dy = float(ends, e + 1) - float(ends, e + 3);
    const length = Math.sqrt(dx * dx + dy * dy);
    sum += weights.length * length;
    if (isBent(board, link)) sum += bendCost(board, link, length);
    if (length > LONG) sum += weights.long * (length - LONG);
    const least = float(leastGap, link);
    if (least > 0) {
      const gap = length - float(radius, int(source, link)) - float(radius, int(target, link));
      if (gap < least) sum += weights.short * (least - gap);
    }
  }
  return sum;
}

/**
 * The part of the energy that changes when link e alone is bent. Returns `Infinity` as soon as the sum
 * exceeds `limit`.
 */
export function linkEnergyAt(board: Board, weights: Weights, e: number, limit: number): number {
  const { ends, incident, incidentStart, source, target } = board;
  const dx = float(ends, 4 * e) - float(ends, 4 * e + 2);
  const dy = float(ends, 4 * e + 1) - float(ends, 4 * e + 3);
  let sum = isBent(board, e) ? bendCost(board, e, Math.sqrt(dx * dx + dy * dy)) : 0;
  for (const v of [int(source, e), int(target, e)]) {
    const last = int(incidentStart, v + 1);
    for (let k = int(incidentStart, v); k < last; k++) {
      const f = int(incident, k);
      if (f !== e) sum += weights.angle * narrowness(board, e, f, v);
    }
  }
  sum += coveringCost(board, weights, e);
  if (sum > limit) return Number.POSITIVE_INFINITY;
  sum += crossingCost(board, weights, e);
  return sum > limit ? Number.POSITIVE_INFINITY : sum;
}

/** A link that is bent at all costs so much, each unit by which it is, and each beyond `MOST` of its length. */
const BENT = 4;
const BENT_AWAY = 0.1;
const MOST = 0.3;
const TOO_FAR = 8;

function bendCost(board: Board, e: number, length: number): number {
  const away = Math.abs(bendAt(int(board.bend, e)).away);
  return (
    BENT + BENT_AWAY * away + TOO_FAR * (Math.max(0, away - MOST * length) + outside(board, e))
  );
}

/** How far a link leaves the frame. */
function outside({ frame, spans }: Board, e: number): number {
  return (
    Math.max(0, frame.left - float(spans, 4 * e)) +
    Math.max(0, frame.top - float(spans, 4 * e + 1)) +
    Math.max(0, float(spans, 4 * e + 2) - frame.right) +
    Math.max(0, float(spans, 4 * e + 3) - frame.bottom)
  );
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

/** From 0 (easily told apart) to 1 (in the same direction). */
function narrowness(board: Board, e: number, f: number, at: number): number {
  const { directions, source } = board;
  if (isBent(board, e) || isBent(board, f)) {
    const dot =
      leavingX(board, e, at) * leavingX(board, f, at) +
      leavingY(board, e, at) * leavingY(board, f, at);
    return dot > COS_NARROW ? (dot - COS_NARROW) / (1 - COS_NARROW) : 0;
  }
  const dot =
    float(directions, 2 * e) * float(directions, 2 * f) +
    float(directions, 2 * e + 1) * float(directions, 2 * f + 1);
  const cos = (int(source, e) === at) === (int(source, f) === at) ? dot : -dot;
  return cos > COS_NARROW ? (cos - COS_NARROW) / (1 - COS_NARROW) : 0;
}

/** The direction in which a link leaves one of its ends. */
function leavingX({ bend, directions, leaving, source }: Board, e: number, at: number): number {
  const isSource = int(source, e) === at;
  if (int(bend, e) !== STRAIGHT) return float(leaving, 4 * e + (isSource ? 0 : 2));
  return isSource ? float(directions, 2 * e) : -float(directions, 2 * e);
}

function leavingY({ bend, directions, leaving, source }: Board, e: number, at: number): number {
  const isSource = int(source, e) === at;
  if (int(bend, e) !== STRAIGHT) return float(leaving, 4 * e + (isSource ? 1 : 3));
  return isSource ? float(directions, 2 * e + 1) : -float(directions, 2 * e + 1);
}
