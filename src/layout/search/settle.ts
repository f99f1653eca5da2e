/** The last step of the search: removes every remaining overlap. */
import { BoxGrid } from "../boxes/index.ts";
import { type Board, keepNode, NO_LABEL, nearestInHome, placeNode, tryNode } from "./board.ts";
import { float, int } from "./cells.ts";
import { energyAt } from "./energy.ts";
import { MANY_NODES } from "./graph.ts";
import type { Weights } from "./weights.ts";

/** Least free space between two drawn boxes. */
export const SPACE = 3;
/** Distance between two rings of positions around a node's own, in model units. */
const STEP = 7;
/** Number of rings to try for a node with its label, in a drawing with few nodes and with many. */
const RINGS = 60;
const RINGS_OF_MANY = 6;
/** The same without a label: more, since the node has to stand somewhere. */
const BARE_RINGS = 300;
/** Side of a cell of the grid in which free places are looked for. */
const GRID = 80;
/** Share of the nodes that may rather lose their labels than have all others moved. */
const BARE = 0.02;
/** So many free places are compared. The nearest alone can have a link cross twenty others. */
const COMPARED = 40;
/** Each unit by which a node moves costs so many units of a link's length. */
const MOVING = 0.5;

/**
 * Moves what overlaps to the best of the nearest free places, with any of its label shapes. Of two that
 * overlap the more important one stays: `order` has those first. Where the free places don't suffice, all
 * nodes are placed anew in this order, each at the nearest free place, which can move many; one that finds
 * no room even then loses its label, and if there is no place for it alone, it stays where it is.
 */
export function settle(board: Board, weights: Weights, order: readonly number[]): void {
  const { count } = board;
  if (count > MANY_NODES) {
    placeAll(board, weights, order, RINGS_OF_MANY);
    return;
  }
  if (moveFew(board, weights, order, BARE)) return;
  const before = order.map((v) => placeOf(board, v));
  if (placeAll(board, weights, order, RINGS)) return;
  putBack(board, before);
  // Rather fewer names than one over another.
  if (moveFew(board, weights, order, 1)) return;
  placeAll(board, weights, order, RINGS);
  dropCovering(board, order);
}

/** Where regions are too small for their nodes: takes away the labels that lie on another node or label. */
function dropCovering(board: Board, order: readonly number[]): void {
  const { labels, x, y, radius } = board;
  const label = (v: number): Box => [0, 1, 2, 3].map((side) => float(labels, 4 * v + side));
  const body = (v: number): Box => {
    const [atX, atY, r] = [float(x, v), float(y, v), float(radius, v)];
    return [atX - r, atY - r, atX + r, atY + r];
  };
  const kept: Box[] = [];
  for (const v of order) {
    if (int(board.shape, v) === NO_LABEL) continue;
    const others = order.filter((w) => w !== v).map(body);
    if ([...others, ...kept].some((box) => overlap(label(v), box))) {
      placeNode(board, v, float(x, v), float(y, v), NO_LABEL);
    } else kept.push(label(v));
  }
}

/** Left, top, right, bottom. */
type Box = readonly number[];

function overlap([a = 0, b = 0, c = 0, d = 0]: Box, [e = 0, f = 0, g = 0, h = 0]: Box): boolean {
  return a < g && e < c && b < h && f < d;
}

/** Places all nodes anew; returns whether each has found a place. */
function placeAll(
  board: Board,
  weights: Weights,
  order: readonly number[],
  rings: number,
): boolean {
  const occupied = new BoxGrid(GRID);
  let haveAll = true;
  for (const v of order) {
    if (!findRoom(board, weights, occupied, v, rings, 1)) {
      tryNode(board, v, float(board.x, v), float(board.y, v), NO_LABEL);
      haveAll = findRoom(board, weights, occupied, v, BARE_RINGS, 1) && haveAll;
    }
    occupy(board, occupied, v);
  }
  return haveAll;
}

/**
 * Moves only what overlaps something more important. If a larger share of the nodes than `most` would lose
 * their labels, it moves nothing, and returns false.
 */
function moveFew(board: Board, weights: Weights, order: readonly number[], most: number): boolean {
  const occupied = new BoxGrid(GRID);
  const overlapping: number[] = [];
  for (const v of order) {
    if (fits(board, occupied, v)) occupy(board, occupied, v);
    else overlapping.push(v);
  }
  const before = overlapping.map((v) => placeOf(board, v));
  let bare = 0;
  for (const v of overlapping) {
    if (!findRoom(board, weights, occupied, v, RINGS, COMPARED)) {
      bare += 1;
      tryNode(board, v, float(board.x, v), float(board.y, v), NO_LABEL);
      const isFew = bare <= most * board.count;
      if (!isFew || !findRoom(board, weights, occupied, v, BARE_RINGS, COMPARED)) {
        putBack(board, before);
        return false;
      }
    }
    occupy(board, occupied, v);
  }
  return true;
}

interface Place {
  readonly v: number;
  readonly x: number;
  readonly y: number;
  readonly shape: number;
}

function placeOf(board: Board, v: number): Place {
  return { v, x: float(board.x, v), y: float(board.y, v), shape: int(board.shape, v) };
}

function putBack(board: Board, places: readonly Place[]): void {
  for (const { v, x, y, shape } of places) placeNode(board, v, x, y, shape);
}

function occupy(board: Board, occupied: BoxGrid, v: number): void {
  keepNode(board, v);
  const r = float(board.radius, v);
  const [x, y, b] = [float(board.x, v), float(board.y, v), 4 * v];
  occupied.add(x - r, y - r, x + r, y + r);
  if (int(board.shape, v) === NO_LABEL) return;
  const { labels } = board;
  occupied.add(float(labels, b), float(labels, b + 1), float(labels, b + 2), float(labels, b + 3));
}

function fits(board: Board, occupied: BoxGrid, v: number): boolean {
  const r = float(board.radius, v) + SPACE;
  const [x, y, b] = [float(board.x, v), float(board.y, v), 4 * v];
  if (occupied.meets(x - r, y - r, x + r, y + r)) return false;
  if (int(board.shape, v) === NO_LABEL) return true;
  const { labels } = board;
  return !occupied.meets(
    float(labels, b) - SPACE,
    float(labels, b + 1) - SPACE,
    float(labels, b + 2) + SPACE,
    float(labels, b + 3) + SPACE,
  );
}

/** Takes the node's own place, if it is free, or the best of the first `most` free ones on ever wider rings. */
function findRoom(
  board: Board,
  weights: Weights,
  occupied: BoxGrid,
  v: number,
  rings: number,
  most: number,
): boolean {
  const [x, y, shape] = [float(board.x, v), float(board.y, v), int(board.shape, v)];
  if (fits(board, occupied, v)) return true;
  const count = int(board.shapeStart, v + 1) - int(board.shapeStart, v);
  const shapes = shape === NO_LABEL ? [NO_LABEL] : [shape];
  if (shape !== NO_LABEL) for (let s = 0; s < count; s++) if (s !== shape) shapes.push(s);
  let best = { x, y, shape };
  let [least, compared] = [Number.POSITIVE_INFINITY, 0];
  for (let ring = 0; ring <= rings && compared < most; ring++) {
    const places = ring === 0 ? 1 : 8 + 2 * ring;
    for (let k = 0; k < places; k++) {
      const angle = (2 * Math.PI * k) / places;
      const [toX, toY] = [x + ring * STEP * Math.cos(angle), y + ring * STEP * Math.sin(angle)];
      for (const s of shapes) {
        const [atX, atY] = nearestInHome(board, v, toX, toY, s);
        tryNode(board, v, atX, atY, s);
        if (!fits(board, occupied, v)) continue;
        if (most === 1) return true;
        compared += 1;
        const moved = MOVING * Math.hypot(atX - x, atY - y);
        const energy = moved + energyAt(board, weights, v, least - moved);
        if (energy < least) [best, least] = [{ x: atX, y: atY, shape: s }, energy];
      }
    }
  }
  tryNode(board, v, best.x, best.y, best.shape);
  return least < Number.POSITIVE_INFINITY;
}
