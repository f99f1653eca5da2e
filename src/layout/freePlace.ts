/** Finds a place for one node among others that stay where they are. */
import type { Box, Point } from "../geometry/index.ts";
import { FONT_SIZE, labelHeight } from "./boxes/index.ts";
import type { Home } from "./homes.ts";
import type { Network } from "./network.ts";
import {
  type Board,
  type BoardNode,
  createBoard,
  energyAt,
  float,
  int,
  type LabelShape,
  labelEnergyAt,
  NO_LABEL,
  nearestInHome,
  placeNode,
  SPACE,
  shapesOf,
  WEIGHTS,
} from "./search/index.ts";
import { boxesOf, nodesAround, type Standing } from "./standing.ts";

/** Distance between the first rings of places around the wanted one; further rings stand wider apart. */
const STEP = 9;
const WIDENING = 1.08;
/** How far to look, near first: most find room at once. */
const REACHES = [200, 700, 3000];
/** A label reaches half as far beyond its node, and a node gives way as much to keep it in its home. */
const LABEL_REACH = 320;
/** How many free places are compared. */
const COMPARED = 24;
/** What it costs, in units of link length, to leave the frame, and each unit beyond it. */
const LEAVING = 60;

/** A place with a label: the index of a shape, or `NO_LABEL`. */
export interface Place extends Point {
  readonly shape: LabelShape | undefined;
}

/** What is known of the node that is to be placed. */
export interface Newcomer {
  readonly v: number;
  /** Nodes at the other ends of its links that have a place. */
  readonly neighbours: readonly number[];
  readonly home: Home;
  /** Where it would stand best. */
  readonly wanted: Point;
}

/**
 * The best of the free places nearest to the wanted one: few crossings, short links. Without room for its
 * label the node stands bare, and where there is no room at all, where it was wanted.
 */
export function freePlace(
  standing: Standing,
  network: Network,
  { v, neighbours, home, wanted: middle }: Newcomer,
): Place {
  const wanted = within(home.box, middle);
  for (const shapes of ["labelled", "bare"] as const) {
    let least = 0;
    for (const reach of REACHES) {
      const local = localBoard(standing, network, v, neighbours, home, wanted, reach);
      const found = freeAround(local, wanted, least, reach, shapes === "bare");
      if (found.length > 0) return bestOf(local, found, wanted, home.frame);
      least = reach;
    }
  }
  const local = localBoard(standing, network, v, neighbours, home, wanted, 0);
  const [x, y] = nearestInHome(local.board, 0, wanted.x, wanted.y, NO_LABEL);
  return { x, y, shape: undefined };
}

const within = ({ left, top, right, bottom }: Box, { x, y }: Point): Point => ({
  x: Math.min(Math.max(x, left), right),
  y: Math.min(Math.max(y, top), bottom),
});

/**
 * The best label for a node that stays where it is: of those that meet nothing, or none at all.
 */
export function freeLabel(
  standing: Standing,
  network: Network,
  { v, neighbours, home, wanted }: Newcomer,
): LabelShape | undefined {
  const local = localBoard(standing, network, v, neighbours, home, wanted, LABEL_REACH);
  const { board, shapes } = local;
  let best: { readonly shape: LabelShape; readonly energy: number } | undefined;
  for (const [s, shape] of shapes.entries()) {
    placeNode(board, 0, wanted.x, wanted.y, s);
    if (!isFree(local)) continue;
    const energy = labelEnergyAt(board, WEIGHTS, 0);
    if (!best || energy < best.energy) best = { shape, energy };
  }
  return best?.shape;
}

/** The surroundings of the wanted place, with the newcomer as the first node. */
interface Local {
  readonly board: Board;
  readonly shapes: readonly LabelShape[];
  readonly occupied: ReturnType<typeof boxesOf>;
}

function localBoard(
  standing: Standing,
  network: Network,
  v: number,
  neighbours: readonly number[],
  home: Home,
  wanted: Point,
  reach: number,
): Local {
  const around = nodesAround(standing, wanted, reach + LABEL_REACH).filter((w) => w !== v);
  const members = [v, ...new Set([...around, ...neighbours])];
  const { frame, box } = home;
  const radius = (w: number) => float(network.radius, w);
  const shapes = shapesOf(
    { names: network.namesOf(v), radius: radius(v) },
    // A home that may grow sideways is as wide as one likes.
    Math.max(frame.right - frame.left, box.right - box.left),
  );
  const nodes = members.map((w): BoardNode => {
    const label = standing.labels[w];
    const height = label ? labelHeight(label.lines.length, FONT_SIZE) : 0;
    return {
      radius: radius(w),
      shapes: w === v ? shapes : label ? [{ label, height, cost: 0 }] : [],
      home: box,
    };
  });
  const frameHere = squareAround(wanted, reach + LABEL_REACH);
  const board = createBoard(nodes, edgesAmong(members, network, v, neighbours), frameHere);
  members.forEach((w, index) => {
    if (index === 0) return;
    const shape = standing.labels[w] ? 0 : NO_LABEL;
    placeNode(board, index, float(standing.x, w), float(standing.y, w), shape);
  });
  return { board, shapes, occupied: boxesOf(standing, network, around, FONT_SIZE, v) };
}

const squareAround = ({ x, y }: Point, reach: number): Box => ({
  left: x - reach,
  top: y - reach,
  right: x + reach,
  bottom: y + reach,
});

function edgesAmong(
  members: readonly number[],
  { ends, radius }: Network,
  v: number,
  neighbours: readonly number[],
) {
  const local = new Int32Array(radius.length).fill(-1);
  members.forEach((w, index) => {
    local[w] = index;
  });
  const edges = neighbours.map((w) => ({ source: 0, target: int(local, w), weight: 1 }));
  for (let k = 0; k < ends.length; k += 2) {
    const [a, b] = [int(ends, k), int(ends, k + 1)];
    const [source, target] = [int(local, a), int(local, b)];
    if (source >= 0 && target >= 0 && a !== v && b !== v) edges.push({ source, target, weight: 1 });
  }
  return edges;
}

function isFree({ board, occupied }: Local): boolean {
  const r = float(board.radius, 0) + SPACE;
  const [x, y] = [float(board.x, 0), float(board.y, 0)];
  if (occupied.meets(x - r, y - r, x + r, y + r)) return false;
  if (int(board.shape, 0) === NO_LABEL) return true;
  const { labels } = board;
  return !occupied.meets(
    float(labels, 0) - SPACE,
    float(labels, 1) - SPACE,
    float(labels, 2) + SPACE,
    float(labels, 3) + SPACE,
  );
}

interface Candidate extends Point {
  readonly s: number;
}

/** Free places in rings from one reach to the next, nearest first. */
function freeAround(
  local: Local,
  { x, y }: Point,
  from: number,
  to: number,
  isBare: boolean,
): readonly Candidate[] {
  const { board, shapes } = local;
  const found: Candidate[] = [];
  const tried = isBare ? [NO_LABEL] : [...shapes.keys()];
  for (let r = 0, step = STEP; r < to && found.length < COMPARED; r += step, step *= WIDENING) {
    if (r < from) continue;
    const places = r === 0 ? 1 : Math.max(8, Math.round((2 * Math.PI * r) / (1.6 * step)));
    for (let k = 0; k < places; k++) {
      const angle = (2 * Math.PI * k) / places;
      for (const s of tried) {
        const [atX, atY] = nearestInHome(
          board,
          0,
          x + r * Math.cos(angle),
          y + r * Math.sin(angle),
          s,
        );
        placeNode(board, 0, atX, atY, s);
        if (!isFree(local)) continue;
        found.push({ x: atX, y: atY, s });
        // One label a place is enough while places are many.
        break;
      }
    }
  }
  return found;
}

/** The candidate with the least energy; the nearest of those that are alike. */
function bestOf(
  { board, shapes }: Local,
  candidates: readonly Candidate[],
  wanted: Point,
  frame: Box,
): Place {
  let best: { readonly place: Place; readonly energy: number } | undefined;
  for (const { x, y, s } of candidates) {
    placeNode(board, 0, x, y, s);
    const away = WEIGHTS.length * Math.hypot(x - wanted.x, y - wanted.y);
    const outside = beyond(board.hulls, frame);
    const cost = away + (outside > 0 ? LEAVING + outside : 0);
    const limit = best ? best.energy - cost : Number.POSITIVE_INFINITY;
    const energy = cost + energyAt(board, WEIGHTS, 0, limit);
    if (!best || energy < best.energy) best = { place: { x, y, shape: shapes[s] }, energy };
  }
  if (!best) throw new RangeError("There is nothing to choose from.");
  return best.place;
}

/** By how much the first hull reaches over a frame. */
function beyond(hulls: Float64Array, { left, top, right, bottom }: Box): number {
  return Math.max(
    0,
    left - float(hulls, 0),
    top - float(hulls, 1),
    float(hulls, 2) - right,
    float(hulls, 3) - bottom,
  );
}
