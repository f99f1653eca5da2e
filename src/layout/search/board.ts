/**
 * The drawing that the search changes (the "board"), in flat arrays, because the search tries
 * hundreds of thousands of moves. A box is four numbers: left, top, right, bottom.
 */
import type { Box } from "../../geometry/index.ts";
import { fanReach, type Label, labelOffset } from "../boxes/index.ts";
import { type BoxIndex, indexBoxes } from "./boxIndex.ts";
import { float, int } from "./cells.ts";

/** One way to draw a node's label: its lines, its side, and its cost compared with the best way. */
export interface LabelShape {
  readonly label: Label;
  readonly height: number;
  readonly cost: number;
}

export interface BoardNode {
  readonly radius: number;
  /** Radius of what it takes with its loops, if it has any. */
  readonly room?: number;
  /** Best first. A junction of links has none. */
  readonly shapes: readonly LabelShape[];
  /** The box in which the node and its label must stay. */
  readonly home: Box;
}

export interface BoardEdge {
  readonly source: number;
  readonly target: number;
  /** Number of links between the two nodes. */
  readonly weight: number;
  /** Whether a mark has to be seen on one of them: that it is denied, or how many it stands for. */
  readonly isMarked?: boolean;
}

/** The `shape` of a node whose label is left out. */
export const NO_LABEL = -1;

export interface Board {
  readonly nodes: readonly BoardNode[];
  readonly edges: readonly BoardEdge[];
  /** Number of nodes, with the junctions after them. */
  readonly count: number;
  /** Number of nodes alone, and of links without the trunks of junctions, which are the edges after them. */
  readonly nodeCount: number;
  readonly linkCount: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly radius: Float64Array;
  readonly shape: Int32Array;
  /** Label boxes by shape, relative to the node's centre; node i's begin at `shapeStart[i]`. */
  readonly shapeStart: Int32Array;
  readonly offsets: Float64Array;
  readonly shapeCost: Float64Array;
  /** The boxes of the labels as they stand; a missing label has an empty box, which meets nothing. */
  readonly labels: Float64Array;
  /** The boxes around node and label together. */
  readonly hulls: Float64Array;
  readonly hullsNear: BoxIndex;
  readonly edgeCount: number;
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly weight: Float64Array;
  /** How far its links bulge from the straight line between the ends. */
  readonly reach: Float64Array;
  readonly widestReach: number;
  /** The least free length between the two nodes that lets its links be told apart, and a mark on them be seen. */
  readonly leastGap: Float64Array;
  /** Ends of the edges (x and y of the source, then of the target), and their unit vectors. */
  readonly ends: Float64Array;
  readonly directions: Float64Array;
  /** The boxes around the edges. */
  readonly spans: Float64Array;
  readonly spansNear: BoxIndex;
  /** Edges of node i: `incident[incidentStart[i] …]`. */
  readonly incidentStart: Int32Array;
  readonly incident: Int32Array;
}

/**
 * A board with all nodes at 0, 0, each with its best label.
 * @param frame where most of them are going to be
 */
export function createBoard(
  nodes: readonly BoardNode[],
  edges: readonly BoardEdge[],
  frame: Box,
  junctions = 0,
): Board {
  const count = nodes.length;
  const shapeStart = new Int32Array(count + 1);
  nodes.forEach((node, i) => {
    shapeStart[i + 1] = int(shapeStart, i) + node.shapes.length;
  });
  const offsets = new Float64Array(4 * int(shapeStart, count));
  const shapeCost = new Float64Array(int(shapeStart, count));
  const hulls = new Float64Array(4 * count);
  const spans = new Float64Array(4 * edges.length);
  const board: Board = {
    nodes,
    edges,
    count,
    nodeCount: count - junctions,
    linkCount: edges.length - junctions,
    x: new Float64Array(count),
    y: new Float64Array(count),
    radius: Float64Array.from(nodes, (node) => node.room ?? node.radius),
    shape: new Int32Array(count),
    shapeStart,
    offsets,
    shapeCost,
    labels: new Float64Array(4 * count),
    hulls,
    hullsNear: indexBoxes(hulls, frame),
    edgeCount: edges.length,
    source: Int32Array.from(edges, (edge) => edge.source),
    target: Int32Array.from(edges, (edge) => edge.target),
    weight: Float64Array.from(edges, (edge) => edge.weight),
    reach: Float64Array.from(edges, ({ weight }) => fanReach(weight)),
    widestReach: edges.reduce((most, { weight }) => Math.max(most, fanReach(weight)), 0),
    leastGap: Float64Array.from(edges, leastGapOf),
    ends: new Float64Array(4 * edges.length),
    directions: new Float64Array(2 * edges.length),
    spans,
    spansNear: indexBoxes(spans, frame),
    incidentStart: new Int32Array(count + 1),
    incident: new Int32Array(2 * edges.length),
  };
  listIncident(board);
  nodes.forEach((node, i) => {
    node.shapes.forEach(({ label, height, cost }, k) => {
      const s = int(shapeStart, i) + k;
      const box = labelOffset(label.side, node.radius, label.width, height);
      offsets.set([box.left, box.top, box.right, box.bottom], 4 * s);
      shapeCost[s] = cost;
    });
  });
  nodes.forEach(({ shapes }, i) => {
    placeNode(board, i, 0, 0, shapes.length > 0 ? 0 : NO_LABEL);
  });
  return board;
}

/** Whether a node of the board is a junction of links, which has no name. */
export const isJunction = (board: Board, v: number): boolean => v >= board.nodeCount;

/** The edge that leads to a junction. */
export const trunkOf = (board: Board, j: number): number => board.linkCount + j - board.nodeCount;

/** Lists anew which edges each node has, once ends of edges were given to other nodes. */
export function listIncident(board: Board): void {
  const { count, edgeCount, source, target, incidentStart, incident } = board;
  incidentStart.fill(0);
  for (let e = 0; e < edgeCount; e++) {
    for (const ends of [source, target]) {
      incidentStart[int(ends, e) + 1] = int(incidentStart, int(ends, e) + 1) + 1;
    }
  }
  for (let i = 0; i < count; i++) {
    incidentStart[i + 1] = int(incidentStart, i + 1) + int(incidentStart, i);
  }
  const filled = incidentStart.slice();
  for (let e = 0; e < edgeCount; e++) {
    for (const ends of [source, target]) {
      const end = int(ends, e);
      incident[int(filled, end)] = e;
      filled[end] = int(filled, end) + 1;
    }
  }
}

/** The least length of such a link between its nodes: a bar and a word have to be seen, or a number. */
const MARKED = 44;
/** A fan is at least so much longer than it is wide on one side. */
const SLENDER = 3;

function leastGapOf({ weight, isMarked }: BoardEdge): number {
  return Math.max(isMarked ? MARKED : 0, SLENDER * fanReach(weight));
}

/** Moves a node, with one of its label shapes or `NO_LABEL`, and updates its boxes and edges. */
export function placeNode(board: Board, node: number, x: number, y: number, shape: number): void {
  tryNode(board, node, x, y, shape);
  keepNode(board, node);
}

/**
 * The same to see what it would cost: `hullsNear` and `spansNear` learn of it only from `keepNode`, and
 * need not if the node is put back, as most are.
 */
export function tryNode(board: Board, node: number, x: number, y: number, shape: number): void {
  const { labels, hulls, offsets, ends, source } = board;
  board.x[node] = x;
  board.y[node] = y;
  board.shape[node] = shape;
  const r = float(board.radius, node);
  const b = 4 * node;
  if (shape === NO_LABEL) {
    labels[b] = labels[b + 1] = Number.POSITIVE_INFINITY;
    labels[b + 2] = labels[b + 3] = Number.NEGATIVE_INFINITY;
    hulls[b] = x - r;
    hulls[b + 1] = y - r;
    hulls[b + 2] = x + r;
    hulls[b + 3] = y + r;
  } else {
    const o = 4 * (int(board.shapeStart, node) + shape);
    const left = float(offsets, o);
    const top = float(offsets, o + 1);
    const right = float(offsets, o + 2);
    const bottom = float(offsets, o + 3);
    labels[b] = x + left;
    labels[b + 1] = y + top;
    labels[b + 2] = x + right;
    labels[b + 3] = y + bottom;
    hulls[b] = x + Math.min(left, -r);
    hulls[b + 1] = y + Math.min(top, -r);
    hulls[b + 2] = x + Math.max(right, r);
    hulls[b + 3] = y + Math.max(bottom, r);
  }
  const last = int(board.incidentStart, node + 1);
  for (let k = int(board.incidentStart, node); k < last; k++) {
    const e = int(board.incident, k);
    const end = 4 * e + (int(source, e) === node ? 0 : 2);
    ends[end] = x;
    ends[end + 1] = y;
    updateEdge(board, e);
  }
}

/** Has a node that was tried stay where it is. */
export function keepNode(board: Board, node: number): void {
  board.hullsNear.update(node);
  const last = int(board.incidentStart, node + 1);
  for (let k = int(board.incidentStart, node); k < last; k++) {
    board.spansNear.update(int(board.incident, k));
  }
}

/** Gives an edge the nodes between which it runs; `listIncident` has to follow. */
export function joinNodes(board: Board, e: number, source: number, target: number): void {
  const { ends, x, y } = board;
  board.source[e] = source;
  board.target[e] = target;
  ends[4 * e] = float(x, source);
  ends[4 * e + 1] = float(y, source);
  ends[4 * e + 2] = float(x, target);
  ends[4 * e + 3] = float(y, target);
  updateEdge(board, e);
  board.spansNear.update(e);
}

/** Updates an edge's direction and box after one of its ends has moved. */
function updateEdge({ ends, directions, spans }: Board, e: number): void {
  const x1 = float(ends, 4 * e);
  const y1 = float(ends, 4 * e + 1);
  const x2 = float(ends, 4 * e + 2);
  const y2 = float(ends, 4 * e + 3);
  const length = Math.sqrt((x2 - x1) ** 2 + (y2 - y1) ** 2) || 1;
  directions[2 * e] = (x2 - x1) / length;
  directions[2 * e + 1] = (y2 - y1) / length;
  spans[4 * e] = Math.min(x1, x2);
  spans[4 * e + 1] = Math.min(y1, y2);
  spans[4 * e + 2] = Math.max(x1, x2);
  spans[4 * e + 3] = Math.max(y1, y2);
}

/** The position nearest to (x, y) at which the node, with this label shape, is inside its home. */
export function nearestInHome(
  board: Board,
  node: number,
  x: number,
  y: number,
  shape: number,
): readonly [x: number, y: number] {
  const at = board.nodes[node];
  if (!at) return [x, y];
  const r = at.room ?? at.radius;
  const o = 4 * (int(board.shapeStart, node) + shape);
  const isBare = shape === NO_LABEL;
  const { home } = at;
  const left = home.left + Math.max(r, isBare ? 0 : -float(board.offsets, o));
  const top = home.top + Math.max(r, isBare ? 0 : -float(board.offsets, o + 1));
  const right = home.right - Math.max(r, isBare ? 0 : float(board.offsets, o + 2));
  const bottom = home.bottom - Math.max(r, isBare ? 0 : float(board.offsets, o + 3));
  return [clamped(x, left, right), clamped(y, top, bottom)];
}

/** `value` between `low` and `high`; their middle if the home is too small for the node. */
function clamped(value: number, low: number, high: number): number {
  if (low > high) return (low + high) / 2;
  return value < low ? low : Math.min(value, high);
}
