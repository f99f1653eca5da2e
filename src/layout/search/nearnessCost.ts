/** The cost of nodes and labels that overlap or stand too near to each other. */
import type { Board } from "./board.ts";
import { float, int } from "./cells.ts";
import type { Weights } from "./weights.ts";

/** Least free space between the boxes of two nodes, in model units. */
const CLEARANCE = 4;
/** Free space that boxes get if it costs little otherwise. */
const COMFORT = 16;
/** Additional space between two labels side by side. */
const WORD_SPACE = 8;

/**
 * Cost of the overlap and closeness of v's node and label with all others. Stops, with a part of the
 * sum, once that exceeds `limit`.
 */
export function nearnessCost(board: Board, weights: Weights, v: number, limit: number): number {
  const { hulls, labels, hullsNear } = board;
  const b = 4 * v;
  const left = float(hulls, b) - COMFORT - WORD_SPACE;
  const top = float(hulls, b + 1) - COMFORT;
  const right = float(hulls, b + 2) + COMFORT + WORD_SPACE;
  const bottom = float(hulls, b + 3) + COMFORT;
  let sum = 0;
  const near = hullsNear.near(left, top, right, bottom);
  for (let k = 0; k < near; k++) {
    const w = int(hullsNear.found, k);
    const c = 4 * w;
    if (float(hulls, c) > right || float(hulls, c + 2) < left) continue;
    if (float(hulls, c + 1) > bottom || float(hulls, c + 3) < top || w === v) continue;
    const r = float(board.radius, v) + float(board.radius, w);
    const x = float(board.x, v) - float(board.x, w);
    const y = float(board.y, v) - float(board.y, w);
    sum += tightnessCost(weights, Math.max(Math.abs(x), Math.abs(y)) - r);
    sum += tightnessCost(weights, labelGap(labels, b, c));
    sum += tightnessCost(weights, nodeGap(board, v, labels, c));
    sum += tightnessCost(weights, nodeGap(board, w, labels, b));
    if (sum > limit) return sum;
  }
  return sum;
}

/** Cost of this much free space between two boxes; negative space is an overlap. */
function tightnessCost(weights: Weights, space: number): number {
  if (space >= COMFORT) return 0;
  if (space >= CLEARANCE) return (weights.near * (COMFORT - space)) / (COMFORT - CLEARANCE);
  return weights.near + weights.overlap * (1 + (CLEARANCE - space) / 8);
}

/**
 * Free space between two labels along the axis that has more of it; negative if they overlap.
 * Side by side they need an additional word space, or they would read as one name.
 */
function labelGap(labels: Float64Array, a: number, b: number): number {
  const dx = Math.max(
    float(labels, a) - float(labels, b + 2),
    float(labels, b) - float(labels, a + 2),
  );
  const dy = Math.max(
    float(labels, a + 1) - float(labels, b + 3),
    float(labels, b + 1) - float(labels, a + 3),
  );
  return Math.max(dx - WORD_SPACE, dy);
}

/** Free space between node v and a box, likewise. */
function nodeGap(board: Board, v: number, boxes: Float64Array, b: number): number {
  const x = float(board.x, v);
  const y = float(board.y, v);
  const r = float(board.radius, v);
  const dx = Math.max(float(boxes, b) - x, x - float(boxes, b + 2)) - r;
  const dy = Math.max(float(boxes, b + 1) - y, y - float(boxes, b + 3)) - r;
  return Math.max(dx, dy);
}
