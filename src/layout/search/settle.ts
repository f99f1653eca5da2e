/** The last step of the search: removes every remaining overlap. */
import { BoxGrid } from "../boxes/index.ts";
import { type Board, keepNode, NO_LABEL, nearestInHome, tryNode } from "./board.ts";
import { float, int } from "./cells.ts";
import { MANY_NODES } from "./graph.ts";

/** Least free space between two drawn boxes. */
export const SPACE = 3;
/** Distance between two rings of positions around a node's own, in model units. */
const STEP = 7;
/** Number of rings to try for a node with its label, in a drawing with few nodes and with many. */
const RINGS = 60;
const RINGS_OF_MANY = 6;
/** The same without a label: more, since the node has to stand somewhere. */
const BARE_RINGS = 300;

/**
 * Places the nodes one by one in `order`, most important first: each stays if its place is free,
 * or moves to the nearest free place with any of its label shapes. A node that finds none loses its
 * label; if there is no place even then, it stays where it is.
 */
export function settle(board: Board, order: readonly number[]): void {
  const occupied = new BoxGrid(80);
  const rings = board.count > MANY_NODES ? RINGS_OF_MANY : RINGS;
  for (const v of order) {
    if (!findRoom(board, occupied, v, rings)) {
      tryNode(board, v, float(board.x, v), float(board.y, v), NO_LABEL);
      findRoom(board, occupied, v, BARE_RINGS);
    }
    occupy(board, occupied, v);
  }
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

/** Tries the node's present place with its own label shape and the others, then ever wider rings. */
function findRoom(board: Board, occupied: BoxGrid, v: number, rings: number): boolean {
  const [x, y, shape] = [float(board.x, v), float(board.y, v), int(board.shape, v)];
  const count = int(board.shapeStart, v + 1) - int(board.shapeStart, v);
  const shapes = shape === NO_LABEL ? [NO_LABEL] : [shape];
  if (shape !== NO_LABEL) for (let s = 0; s < count; s++) if (s !== shape) shapes.push(s);
  for (let ring = 0; ring <= rings; ring++) {
    const places = ring === 0 ? 1 : 8 + 2 * ring;
    for (let k = 0; k < places; k++) {
      const angle = (2 * Math.PI * k) / places;
      const [toX, toY] = [x + ring * STEP * Math.cos(angle), y + ring * STEP * Math.sin(angle)];
      for (const s of shapes) {
        const [atX, atY] = nearestInHome(board, v, toX, toY, s);
        tryNode(board, v, atX, atY, s);
        if (fits(board, occupied, v)) return true;
      }
    }
  }
  tryNode(board, v, x, y, shape);
  return false;
}
