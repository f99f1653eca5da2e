/**
 * Links of one node may run together up to a junction and part there, so that many of them pass between the
 * names where one has room. A junction is a node of the board without a name; the line that leads to it from
 * the node, or from another junction, is its trunk, which weighs as much as all links over it.
 */
import type { Box } from "../../geometry/index.ts";
import type { Random } from "../../random.ts";
import {
  type Board,
  type BoardEdge,
  type BoardNode,
  isJunction,
  joinNodes,
  listIncident,
  NO_LABEL,
  nearestInHome,
  placeNode,
  trunkOf,
} from "./board.ts";
import { float, int } from "./cells.ts";
import { linkLength, turnCost } from "./energy.ts";
import { coveringCost, crossingCost, passingCost } from "./linkCosts.ts";
import { nearnessCost } from "./nearnessCost.ts";
import type { Weights } from "./weights.ts";

const RADIUS = 1.5;
/** Where junctions wait that are not in use. */
const AWAY = -1e6;
/** Links shorter than this have no junction, in model units. */
const SHORT = 60;
/** By how much longer than the straight line a way over a junction may be. */
const DETOUR = 1.06;

/** Nodes and edges with so many junctions in addition, none of which is in use. */
export function withJunctions(
  nodes: readonly BoardNode[],
  edges: readonly BoardEdge[],
  home: Box,
  count: number,
) {
  const junctions = Array.from(
    { length: count },
    (): BoardNode => ({ radius: RADIUS, shapes: [], home }),
  );
  const trunks = junctions.map((_, k): BoardEdge => {
    return { source: nodes.length + k, target: nodes.length + k, weight: 0 };
  });
  return { nodes: [...nodes, ...junctions], edges: [...edges, ...trunks] };
}

/** Puts all junctions where nothing is. */
export function parkJunctions(board: Board): void {
  for (let j = board.nodeCount; j < board.count; j++) park(board, j);
}

function park(board: Board, j: number): void {
  placeNode(board, j, AWAY - 50 * j, AWAY, NO_LABEL);
  // Of an edge that begins and ends there the board moves one end alone.
  joinNodes(board, trunkOf(board, j), j, j);
}

export const isInUse = (board: Board, j: number): boolean =>
  float(board.weight, trunkOf(board, j)) > 0;

/** The node whose links run over a junction. */
function rootOf(board: Board, v: number): number {
  let at = v;
  while (isJunction(board, at)) at = int(board.source, trunkOf(board, at));
  return at;
}

/** The junction at which an edge begins; undefined if it begins at a node. */
export function junctionBefore(board: Board, e: number): number | undefined {
  const at = int(board.source, e);
  return isJunction(board, at) ? at : undefined;
}

/** What was changed, as it was before: edge, source, target, weight. */
type Undo = [edge: number, source: number, target: number, weight: number][];

/** Tries one change of junction j and of the links over it: kept if the energy rises by no more than `allowance`. */
export function changeJunction(
  board: Board,
  weights: Weights,
  random: Random,
  j: number,
  allowance: number,
): void {
  const undo: Undo = [];
  const wasInUse = isInUse(board, j);
  const at = [float(board.x, j), float(board.y, j)] as const;
  const dice = random();
  const change = !wasInUse
    ? fork(board, weights, random, j, undo)
    : dice < 0.2
      ? dissolve(board, weights, j, undo)
      : reattach(board, weights, random, j, undo);
  if (undo.length === 0) return;
  if (change > allowance) {
    putBack(board, undo, 0);
    if (wasInUse) placeNode(board, j, at[0], at[1], NO_LABEL);
    else park(board, j);
  }
  listIncident(board);
  if (change <= allowance && wasInUse) parkUnused(board);
}

/** Puts away junctions over which no link runs any more. */
function parkUnused(board: Board): void {
  for (let j = board.nodeCount; j < board.count; j++) {
    const trunk = trunkOf(board, j);
    if (isInUse(board, j) || float(board.x, j) < AWAY / 2) continue;
    joinNodes(board, trunk, j, j);
    listIncident(board);
    park(board, j);
  }
}

function putBack(board: Board, undo: Undo, from: number): void {
  while (undo.length > from) {
    const [e, source, target, weight] = undo.pop() ?? [0, 0, 0, 0];
    board.weight[e] = weight;
    joinNodes(board, e, source, target);
  }
}

/** Changes an edge; returns by how much the energy rises. */
function change(
  board: Board,
  weights: Weights,
  undo: Undo,
  e: number,
  source: number,
  target: number,
  weight: number,
): number {
  const before = linkCost(board, weights, e);
  undo.push([e, int(board.source, e), int(board.target, e), float(board.weight, e)]);
  board.weight[e] = weight;
  joinNodes(board, e, source, target);
  return linkCost(board, weights, e) - before;
}

function linkCost(board: Board, weights: Weights, e: number): number {
  let sum =
    crossingCost(board, weights, e) +
    coveringCost(board, weights, e) +
    linkLength(board, weights, e) +
    turnCost(board, weights, e);
  const j = int(board.target, e);
  if (isJunction(board, j)) {
    for (let f = 0; f < board.edgeCount; f++) {
      if (int(board.source, f) === j) sum += turnCost(board, weights, f);
    }
  }
  return sum;
}

/** Lets so much more weight run over a junction and those before it; nothing for a node. */
function load(board: Board, weights: Weights, undo: Undo, from: number, by: number): number {
  let sum = 0;
  for (let at = from; isJunction(board, at); ) {
    const e = trunkOf(board, at);
    const source = int(board.source, e);
    sum += change(board, weights, undo, e, source, at, float(board.weight, e) + by);
    at = source;
  }
  return sum;
}

/** What a junction costs where it stands. */
function standingCost(board: Board, weights: Weights, j: number): number {
  return (
    weights.junction +
    nearnessCost(board, weights, j, Number.POSITIVE_INFINITY) +
    passingCost(board, weights, j)
  );
}

/** Puts a junction into a line, and leads over it what leaves the same node, or junction, in this direction. */
function fork(board: Board, weights: Weights, random: Random, j: number, undo: Undo): number {
  const { x, y, edges } = board;
  const e = Math.floor(random() * board.edgeCount);
  const weight = float(board.weight, e);
  if (weight === 0 || edges[e]?.isMarked) return 0;
  let [from, to] = [int(board.source, e), int(board.target, e)];
  if (!isJunction(board, from) && !isJunction(board, to) && random() < 0.5) [from, to] = [to, from];
  const dx = float(x, to) - float(x, from);
  const dy = float(y, to) - float(y, from);
  const length = Math.sqrt(dx * dx + dy * dy);
  if (length < SHORT) return 0;
  const part = 0.1 + 0.8 * random();
  const aside = (0.3 * (random() + random() + random() - 1.5) * Math.min(length, 300)) / length;
  const [atX, atY] = nearestInHome(
    board,
    j,
    float(x, from) + part * dx - aside * dy,
    float(y, from) + part * dy + aside * dx,
    NO_LABEL,
  );
  const trunk = trunkOf(board, j);
  placeNode(board, j, atX, atY, NO_LABEL);
  joinNodes(board, trunk, j, j);
  let sum = standingCost(board, weights, j);
  sum += change(board, weights, undo, trunk, from, j, weight);
  sum += change(board, weights, undo, e, j, to, weight);
  const first = Math.hypot(atX - float(x, from), atY - float(y, from));
  for (let f = 0; f < board.edgeCount; f++) {
    if (f === trunk || f === e || edges[f]?.isMarked) continue;
    const own = float(board.weight, f);
    if (own === 0) continue;
    const [a, b] = [int(board.source, f), int(board.target, f)];
    const isTurned = b === from && f < board.linkCount && !isJunction(board, a);
    const other = a === from ? b : isTurned ? a : -1;
    if (other === -1 || other === j) continue;
    const [ox, oy] = [float(x, other), float(y, other)];
    const straight = Math.hypot(ox - float(x, from), oy - float(y, from));
    if (first + Math.hypot(ox - atX, oy - atY) > DETOUR * straight + 4) continue;
    const mark = undo.length;
    const rise =
      change(board, weights, undo, f, j, other, own) +
      change(board, weights, undo, trunk, from, j, float(board.weight, trunk) + own);
    if (rise < 0) sum += rise;
    else putBack(board, undo, mark);
  }
  return sum;
}

/** Takes a junction away: what ran over it begins where its trunk began. */
function dissolve(board: Board, weights: Weights, j: number, undo: Undo): number {
  const trunk = trunkOf(board, j);
  const from = int(board.source, trunk);
  let sum = 0;
  for (let f = 0; f < board.edgeCount; f++) {
    if (int(board.source, f) !== j || f === trunk) continue;
    const own = float(board.weight, f);
    if (own === 0) continue;
    sum += change(board, weights, undo, f, from, int(board.target, f), own);
    sum += change(board, weights, undo, trunk, from, j, float(board.weight, trunk) - own);
  }
  sum -= standingCost(board, weights, j);
  return sum + change(board, weights, undo, trunk, j, j, 0);
}

/** Leads a link of the junction's node over this junction, or over another one, or over none. */
function reattach(board: Board, weights: Weights, random: Random, j: number, undo: Undo): number {
  const root = rootOf(board, j);
  const { edges } = board;
  const own: number[] = [];
  for (let e = 0; e < board.linkCount; e++) {
    const edge = edges[e];
    if (edge && !edge.isMarked && (edge.source === root || edge.target === root)) own.push(e);
  }
  const e = own[Math.floor(random() * own.length)];
  const edge = e === undefined ? undefined : edges[e];
  if (e === undefined || edge === undefined) return 0;
  const leaf = edge.source === root ? edge.target : edge.source;
  let to = j;
  const before = int(board.source, e);
  if (before === j) {
    const trunk = trunkOf(board, j);
    to = random() < 0.5 ? root : int(board.source, trunk);
  }
  const weight = float(board.weight, e);
  let sum = load(board, weights, undo, before, -weight);
  sum += change(board, weights, undo, e, to, leaf, weight);
  sum += load(board, weights, undo, to, weight);
  return sum;
}
