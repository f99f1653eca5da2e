/**
 * Paints rows of the columns as `picture` paints figures, in batches of one colour: links below, then
 * nodes, then labels. What would be smaller than a pixel is left out.
 */
import { cornerRadius, cornersOf } from "../../../../geometry/index.ts";
import { DIMMED_ALPHA, type PictureColours, paintLabel } from "../../../../picture/paint/index.ts";
import { ARROW_LENGTH, DASH, LINK_WIDTH, NODE_EDGE } from "../../../../picture/shapes/index.ts";
import {
  ARROW,
  BAR,
  type Columns,
  CURVE,
  DASHED,
  DIMMED,
  ROUTE,
  ROUTE_SIZE,
  SHAPES,
  STRAIGHT,
  TONES,
} from "./columns.ts";
import type { SeenLabel } from "./labelRows.ts";
import type { Rows, Sight } from "./sight.ts";

export interface Look {
  readonly theme: PictureColours;
  /** Whether links show the colours of their families. */
  readonly isTinted: boolean;
}

type Context = CanvasRenderingContext2D;

/** Least sizes at which details are drawn, in pixels of the screen. */
const LEAST = { arrow: 1.5, dash: 1, shape: 1.6, edge: 0.3 };
/** Elements between two pauses. */
const PAUSE = 1500;

/**
 * Paints what is in sight, in model units; `scale` is pixels of the screen in one. Pauses now and then,
 * so that whoever is at work on a picture behind the scenes can leave a frame to others.
 */
export function* paintRows(
  context: Context,
  columns: Columns,
  { nodes, links }: Sight,
  labels: readonly SeenLabel[],
  look: Look,
  scale: number,
): Generator<undefined, void> {
  yield* paintLinks(context, columns, links, look, scale);
  yield* paintNodes(context, columns, nodes, look.theme, scale);
  for (const { node, figure } of labels) {
    context.globalAlpha = ((columns.nodeState[node] ?? 0) & DIMMED) !== 0 ? DIMMED_ALPHA : 1;
    paintLabel(context, figure, look.theme);
  }
  context.globalAlpha = 1;
}

/** Links of one width are drawn by one stroke, so there are only so many widths. */
const WIDTHS_A_UNIT = 4;

function* paintLinks(
  context: Context,
  columns: Columns,
  rows: Rows,
  { theme, isTinted }: Look,
  scale: number,
): Generator<undefined, void> {
  const { sort, linkTone, linkWidth } = columns;
  const hasDashes = DASH[1] * scale >= LEAST.dash;
  const hasArrows = ARROW_LENGTH * scale >= LEAST.arrow;
  const keyOf = (row: number) =>
    ((sort[row] ?? 0) & DASHED) |
    (isTinted ? (linkTone[row] ?? 0) << 4 : 0) |
    (Math.round((linkWidth[row] ?? 1) * WIDTHS_A_UNIT) << 8);
  for (const [key, batch] of batches(rows, keyOf)) {
    const colour = (isTinted && theme.families[TONES[(key >> 4) & 15] ?? ""]) || theme.link;
    context.lineWidth = (LINK_WIDTH * (key >> 8)) / WIDTHS_A_UNIT;
    const isDashed = (key & DASHED) !== 0;
    context.strokeStyle = colour;
    context.fillStyle = colour;
    if (isDashed && hasDashes) context.setLineDash([...DASH]);
    // Dashes too fine to be seen leave a paler line.
    if (isDashed && !hasDashes) context.globalAlpha = DASH[0] / (DASH[0] + DASH[1]);
    for (let from = 0; from < batch.length; from += PAUSE) {
      const part = batch.subarray(from, from + PAUSE);
      context.beginPath();
      for (const row of part) traceCourse(context, columns, row);
      context.stroke();
      yield undefined;
    }
    context.setLineDash([]);
    context.globalAlpha = 1;
    if (hasArrows) paintHeads(context, columns, batch);
  }
}

/**
 * Rows by a key, each batch in the order of the rows. Batches are in the order of their keys, so that what lies
 * on what is the same in a part of the map and in the whole.
 */
function batches(
  { list, count }: Rows,
  keyOf: (row: number) => number,
): readonly (readonly [key: number, rows: Uint32Array])[] {
  const counts = new Map<number, number>();
  for (let at = 0; at < count; at += 1) {
    const key = keyOf(list[at] ?? 0);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const parts = new Map([...counts].map(([key, size]) => [key, new Uint32Array(size)]));
  const filled = new Map<number, number>();
  for (let at = 0; at < count; at += 1) {
    const row = list[at] ?? 0;
    const key = keyOf(row);
    const place = filled.get(key) ?? 0;
    const part = parts.get(key);
    if (part) part[place] = row;
    filled.set(key, place + 1);
  }
  return [...parts].sort(([a], [b]) => a - b);
}

function traceCourse(context: Context, { routes, course }: Columns, row: number): void {
  const at = row * ROUTE_SIZE;
  const endX = routes[at + ROUTE.end] ?? 0;
  const endY = routes[at + ROUTE.end + 1] ?? 0;
  context.moveTo(routes[at] ?? 0, routes[at + 1] ?? 0);
  if (course[row] === STRAIGHT) {
    context.lineTo(endX, endY);
    return;
  }
  const x1 = routes[at + ROUTE.control] ?? 0;
  const y1 = routes[at + ROUTE.control + 1] ?? 0;
  if (course[row] === CURVE) {
    context.quadraticCurveTo(x1, y1, endX, endY);
    return;
  }
  const x2 = routes[at + ROUTE.control2] ?? 0;
  const y2 = routes[at + ROUTE.control2 + 1] ?? 0;
  context.quadraticCurveTo(x1, y1, (x1 + x2) / 2, (y1 + y2) / 2);
  context.quadraticCurveTo(x2, y2, endX, endY);
}

/**
 * Arrowheads, and the bars of denied links. A fill closes them by itself: to close each by hand, Chromium looks
 * through all of the path so far, which takes longer than all else of a frame.
 */
function paintHeads(context: Context, { routes, sort, bars }: Columns, batch: Uint32Array): void {
  context.beginPath();
  for (const row of batch) {
    const is = sort[row] ?? 0;
    const at = row * ROUTE_SIZE + ROUTE.arrow;
    if ((is & ARROW) !== 0) {
      context.moveTo(routes[at] ?? 0, routes[at + 1] ?? 0);
      context.lineTo(routes[at + 2] ?? 0, routes[at + 3] ?? 0);
      context.lineTo(routes[at + 4] ?? 0, routes[at + 5] ?? 0);
    }
    for (const [corner, { x, y }] of ((is & BAR) !== 0 ? (bars.get(row) ?? []) : []).entries()) {
      if (corner === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    }
  }
  context.fill();
}

function* paintNodes(
  context: Context,
  columns: Columns,
  rows: Rows,
  theme: PictureColours,
  scale: number,
): Generator<undefined, void> {
  const { tone, nodeState } = columns;
  const hasEdges = NODE_EDGE * scale >= LEAST.edge;
  const keyOf = (row: number) => ((nodeState[row] ?? 0) & DIMMED) | ((tone[row] ?? 0) << 4);
  context.lineJoin = "miter";
  context.lineWidth = NODE_EDGE;
  context.strokeStyle = theme.paper;
  for (const [key, batch] of batches(rows, keyOf)) {
    context.fillStyle = theme.kinds[TONES[key >> 4] ?? ""] ?? theme.ink;
    context.globalAlpha = (key & DIMMED) !== 0 ? DIMMED_ALPHA : 1;
    for (const [at, row] of batch.entries()) {
      if (at > 0 && at % PAUSE === 0) yield undefined;
      paintBody(context, columns, row, scale, hasEdges);
    }
    yield undefined;
  }
  context.globalAlpha = 1;
}

const OUTLINES = SHAPES.map((shape) =>
  cornersOf({ shape, x: 0, y: 0, halfWidth: 1, halfHeight: 1 }),
);

/** Each by itself: for round ones the browser has a way of its own, quicker than that of long paths. */
function paintBody(
  context: Context,
  columns: Columns,
  row: number,
  scale: number,
  hasEdges: boolean,
): void {
  const x = columns.x[row] ?? 0;
  const y = columns.y[row] ?? 0;
  const across = columns.halfWidth[row] ?? 0;
  const down = columns.halfHeight[row] ?? 0;
  if (across * scale < LEAST.shape) {
    context.fillRect(x - across, y - down, 2 * across, 2 * down);
    return;
  }
  const corners = OUTLINES[columns.shape[row] ?? 0];
  const shape = SHAPES[columns.shape[row] ?? 0] ?? "ellipse";
  context.beginPath();
  if (corners) {
    for (const [at, corner] of corners.entries()) {
      if (at === 0) context.moveTo(x + corner.x * across, y + corner.y * down);
      else context.lineTo(x + corner.x * across, y + corner.y * down);
    }
    context.closePath();
  } else if (shape === "ellipse") {
    context.ellipse(x, y, across, down, 0, 0, 2 * Math.PI);
  } else {
    const radius = cornerRadius({ shape, x, y, halfWidth: across, halfHeight: down });
    context.roundRect(x - across, y - down, 2 * across, 2 * down, radius);
  }
  context.fill();
  if (hasEdges) context.stroke();
}
