/** The cost of links that cross each other or run under nodes and labels. */
import type { Board } from "./board.ts";
import { float, int } from "./cells.ts";
import type { Weights } from "./weights.ts";

/** A link that passes a node within this distance counts as running under it. */
const NODE_MARGIN = 2;

/** Cost of other nodes' links that run under v or its label. */
export function passingCost(board: Board, weights: Weights, v: number): number {
  const { source, target, hulls, spansNear, reach, widestReach } = board;
  const margin = NODE_MARGIN + widestReach;
  const near = spansNear.near(
    float(hulls, 4 * v) - margin,
    float(hulls, 4 * v + 1) - margin,
    float(hulls, 4 * v + 2) + margin,
    float(hulls, 4 * v + 3) + margin,
  );
  let sum = 0;
  for (let k = 0; k < near; k++) {
    const e = int(spansNear.found, k);
    if (!meetsBox(board, e, hulls, 4 * v, NODE_MARGIN + float(reach, e))) continue;
    if (int(source, e) !== v && int(target, e) !== v) sum += underCost(board, weights, e, v);
  }
  return sum;
}

/** Cost of the nodes and labels under which link e runs, including the labels of its ends. */
export function coveringCost(board: Board, weights: Weights, e: number): number {
  const { source, target, hulls, hullsNear, spans } = board;
  const a = int(source, e);
  const b = int(target, e);
  const margin = NODE_MARGIN + float(board.reach, e);
  const near = hullsNear.near(
    float(spans, 4 * e) - margin,
    float(spans, 4 * e + 1) - margin,
    float(spans, 4 * e + 2) + margin,
    float(spans, 4 * e + 3) + margin,
  );
  let sum = 0;
  for (let k = 0; k < near; k++) {
    const w = int(hullsNear.found, k);
    if (!meetsBox(board, e, hulls, 4 * w, margin)) continue;
    if (w !== a && w !== b) sum += underCost(board, weights, e, w);
  }
  // One of its ends may be the node that is being tried, which is not where it is looked for.
  if (meetsOwnLabel(board, e, a)) sum += weights.ownLabel;
  if (meetsOwnLabel(board, e, b)) sum += weights.ownLabel;
  return sum;
}

/** Cost of link e, which meets the hull of node w, under the node, its label, or both. */
function underCost(board: Board, weights: Weights, e: number, w: number): number {
  const reach = float(board.reach, e);
  const times = float(board.weight, e);
  const margin = reach + weights.labelMargin;
  const cost = meetsBox(board, e, board.labels, 4 * w, margin) ? weights.underLabel * times : 0;
  return runsThroughNode(board, e, w) ? cost + weights.underNode * times : cost;
}

/** Whether link e runs under the label of its end w, near which a fan is still half as wide. */
export function meetsOwnLabel(board: Board, e: number, w: number): boolean {
  return meetsBox(board, e, board.labels, 4 * w, float(board.reach, e) / 2);
}

/** Whether link e runs through the circle of node w. */
function runsThroughNode(board: Board, e: number, w: number): boolean {
  const { ends, directions } = board;
  const reach = float(board.radius, w) + NODE_MARGIN + float(board.reach, e);
  const dx = float(board.x, w) - float(ends, 4 * e);
  const dy = float(board.y, w) - float(ends, 4 * e + 1);
  const ux = float(directions, 2 * e);
  const uy = float(directions, 2 * e + 1);
  if (Math.abs(dx * uy - dy * ux) >= reach) return false;
  const foot = dx * ux + dy * uy;
  const length =
    (float(ends, 4 * e + 2) - float(ends, 4 * e)) * ux +
    (float(ends, 4 * e + 3) - float(ends, 4 * e + 1)) * uy;
  return foot > 0 && foot < length;
}

/** Whether link e meets a box, grown by a margin. */
export function meetsBox(
  board: Board,
  e: number,
  boxes: Float64Array,
  b: number,
  margin: number,
): boolean {
  const { ends } = board;
  const x1 = float(ends, 4 * e);
  const x2 = float(ends, 4 * e + 2);
  const left = float(boxes, b) - margin;
  const right = float(boxes, b + 2) + margin;
  if ((x1 < left && x2 < left) || (x1 > right && x2 > right)) return false;
  const y1 = float(ends, 4 * e + 1);
  const y2 = float(ends, 4 * e + 3);
  const top = float(boxes, b + 1) - margin;
  const bottom = float(boxes, b + 3) + margin;
  if ((y1 < top && y2 < top) || (y1 > bottom && y2 > bottom)) return false;
  const dx = x2 - x1;
  const dy = y2 - y1;
  const off = dx * ((top + bottom) / 2 - y1) - dy * ((left + right) / 2 - x1);
  const reach = (Math.abs(dy) * (right - left) + Math.abs(dx) * (bottom - top)) / 2;
  return off <= reach && off >= -reach;
}

/** Cost of the links that cross link e, weighted by the number of links that both stand for. */
export function crossingCost(board: Board, weights: Weights, e: number): number {
  const { ends, spans, spansNear, source, target, weight } = board;
  const a = int(source, e);
  const b = int(target, e);
  const ax = float(ends, 4 * e);
  const ay = float(ends, 4 * e + 1);
  const bx = float(ends, 4 * e + 2);
  const by = float(ends, 4 * e + 3);
  const dx = bx - ax;
  const dy = by - ay;
  const near = spansNear.near(
    float(spans, 4 * e),
    float(spans, 4 * e + 1),
    float(spans, 4 * e + 2),
    float(spans, 4 * e + 3),
  );
  let sum = 0;
  for (let k = 0; k < near; k++) {
    const f = int(spansNear.found, k);
    const cx = float(ends, 4 * f);
    const cy = float(ends, 4 * f + 1);
    const gx = float(ends, 4 * f + 2);
    const gy = float(ends, 4 * f + 3);
    const onC = dx * (cy - ay) - dy * (cx - ax);
    const onG = dx * (gy - ay) - dy * (gx - ax);
    if (onC > 0 === onG > 0) continue;
    const ex = gx - cx;
    const ey = gy - cy;
    const onA = ex * (ay - cy) - ey * (ax - cx);
    const onB = ex * (by - cy) - ey * (bx - cx);
    if (onA > 0 === onB > 0) continue;
    const c = int(source, f);
    const g = int(target, f);
    if (c !== a && c !== b && g !== a && g !== b) sum += float(weight, f);
  }
  return sum * weights.crossing * float(weight, e);
}
