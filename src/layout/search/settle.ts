/** Makes sure of what must hold: after it, nothing overlaps that is drawn. */
import { BoxGrid } from "../boxes/index.ts";
import { type Board, inside, NO_LABEL, place } from "./board.ts";
import { MANY } from "./graph.ts";
import { float, int } from "./typedArrays.ts";

/** Least free space between two boxes that are drawn. */
const SPACE = 3;
/** Units between two rings of places around a node's own. */
const STEP = 7;
/** How many rings a node looks at with its label, in a drawing of few nodes and of many. */
const RINGS = 60;
const RINGS_OF_MANY = 6;
/** How many at most without a label: it must stand somewhere. */
const BARE_RINGS = 300;

/**
 * Places the nodes one by one, the most important first, each where it stands if that is free,
 * else at the nearest free place with any of its shapes; a node that finds none loses its
 * label, and if even its bare shape finds no place, stays.
 */
export function settle(board: Board, order: readonly number[]): void {
  const taken = new BoxGrid(80);
  const rings = board.count > MANY ? RINGS_OF_MANY : RINGS;
  for (const v of order) {
    if (!findRoom(board, taken, v, rings)) {
      place(board, v, float(board.x, v), float(board.y, v), NO_LABEL);
      findRoom(board, taken, v, BARE_RINGS);
    }
    occupy(board, taken, v);
  }
}

function occupy(board: Board, taken: BoxGrid, v: number): void {
  const r = float(board.radius, v);
  const [x, y, b] = [float(board.x, v), float(board.y, v), 4 * v];
  taken.add(x - r, y - r, x + r, y + r);
  if (int(board.shape, v) === NO_LABEL) return;
  const { labels } = board;
  taken.add(float(labels, b), float(labels, b + 1), float(labels, b + 2), float(labels, b + 3));
}

function fits(board: Board, taken: BoxGrid, v: number): boolean {
  const r = float(board.radius, v) + SPACE;
  const [x, y, b] = [float(board.x, v), float(board.y, v), 4 * v];
  if (taken.meets(x - r, y - r, x + r, y + r)) return false;
  if (int(board.shape, v) === NO_LABEL) return true;
  const { labels } = board;
  return !taken.meets(
    float(labels, b) - SPACE,
    float(labels, b + 1) - SPACE,
    float(labels, b + 2) + SPACE,
    float(labels, b + 3) + SPACE,
  );
}

/** Tries the node's own place and shape, its other shapes there, then ever wider rings. */
function findRoom(board: Board, taken: BoxGrid, v: number, rings: number): boolean {
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
        const [atX, atY] = inside(board, v, toX, toY, s);
        place(board, v, atX, atY, s);
        if (fits(board, taken, v)) return true;
      }
    }
  }
  place(board, v, x, y, shape);
  return false;
}
