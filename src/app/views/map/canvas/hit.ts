/**
 * What lies under the pointer: the topmost node by its body or label, or else the nearest link, within
 * the distances that Cytoscape allows for a mouse and for a finger.
 */
import { type Box, bodyOf, cornersOf, type Point } from "../../../../geometry/index.ts";
import { LINK_WIDTH, NODE_EDGE } from "../../../../picture/shapes/index.ts";
import {
  type Columns,
  isDrawn,
  isShown,
  LOOPED,
  ROUTE,
  ROUTE_SIZE,
  SHAPES,
  STRAIGHT,
} from "./columns.ts";

/** How far from its outline something is still hit, in CSS px. */
const NEAR = {
  mouse: { node: 2, link: 8 },
  touch: { node: 8, link: 24 },
} as const;
export type Pointing = keyof typeof NEAR;

/** The box of the label that is drawn for a node. */
export type LabelBoxOf = (node: number) => Box | undefined;

/** A node or link that is hit, by its row. */
export interface HitRow {
  readonly of: "node" | "link";
  readonly row: number;
}

/** The same by its id, which stays its own while an edit changes rows in the middle of a gesture. */
export interface Hit {
  readonly of: "node" | "link";
  readonly id: string;
}

export function hitAt(
  columns: Columns,
  labelBoxOf: LabelBoxOf,
  at: Point,
  zoom: number,
  pointing: Pointing,
): HitRow | undefined {
  const node = nodeAt(columns, labelBoxOf, at, NEAR[pointing].node / zoom);
  if (node !== undefined) return { of: "node", row: node };
  const link = linkAt(columns, at, LINK_WIDTH / 2 + NEAR[pointing].link / zoom);
  return link === undefined ? undefined : { of: "link", row: link };
}

/** The last in drawing order, which lies on top. */
function nodeAt(
  columns: Columns,
  labelBoxOf: LabelBoxOf,
  { x, y }: Point,
  near: number,
): number | undefined {
  const grown = NODE_EDGE / 2 + near;
  for (let row = columns.x.length - 1; row >= 0; row -= 1) {
    const dx = x - (columns.x[row] ?? 0);
    const dy = y - (columns.y[row] ?? 0);
    const halfWidth = (columns.halfWidth[row] ?? 0) + grown;
    const halfHeight = (columns.halfHeight[row] ?? 0) + grown;
    const isNear = Math.abs(dx) <= halfWidth && Math.abs(dy) <= halfHeight;
    const isOn = isNear && isInShape(columns.shape[row] ?? 0, dx / halfWidth, dy / halfHeight);
    if ((isOn || isInBox(labelBoxOf(row), x, y, near)) && isShown(columns, row)) return row;
  }
  return undefined;
}

function isInBox(box: Box | undefined, x: number, y: number, near: number): boolean {
  if (!box) return false;
  return (
    x >= box.left - near && x <= box.right + near && y >= box.top - near && y <= box.bottom + near
  );
}

/** The corners of each shape in the square from -1 to 1; undefined for round ones. */
const OUTLINES = SHAPES.map((shape) =>
  cornersOf({ ...bodyOf(shape, { x: 0, y: 0 }, 1), halfWidth: 1, halfHeight: 1 }),
);

function isInShape(shape: number, x: number, y: number): boolean {
  const corners = OUTLINES[shape];
  if (!corners) return SHAPES[shape] !== "ellipse" || x * x + y * y <= 1;
  // Counts the sides to the right.
  let isIn = false;
  let before = corners[corners.length - 1];
  for (const corner of corners) {
    if (before && corner.y > y !== before.y > y) {
      const side = ((before.x - corner.x) * (y - corner.y)) / (before.y - corner.y) + corner.x;
      if (x < side) isIn = !isIn;
    }
    before = corner;
  }
  return isIn;
}

/** The nearest link within a distance; of equally near ones the last, which lies on top. */
function linkAt(columns: Columns, { x, y }: Point, near: number): number | undefined {
  const { routes, course } = columns;
  let best: number | undefined;
  let least = near * near;
  for (let row = course.length - 1; row >= 0; row -= 1) {
    const at = row * ROUTE_SIZE;
    const x1 = routes[at] ?? 0;
    const y1 = routes[at + 1] ?? 0;
    const x2 = routes[at + ROUTE.end] ?? 0;
    const y2 = routes[at + ROUTE.end + 1] ?? 0;
    const isStraight = course[row] === STRAIGHT;
    const reach = isStraight ? near : near + bulge(columns, row);
    // Most links are far away, and told apart by these four comparisons.
    if (x < Math.min(x1, x2) - reach || x > Math.max(x1, x2) + reach) continue;
    if (y < Math.min(y1, y2) - reach || y > Math.max(y1, y2) + reach) continue;
    const away = isStraight ? toSegment(x, y, x1, y1, x2, y2) : toCurve(columns, row, x, y);
    if (away >= least || !isDrawn(columns, row)) continue;
    best = row;
    least = away;
  }
  return best;
}

/** How far a curve can lie from the box around its ends: no further than its control points. */
function bulge({ routes, course }: Columns, row: number): number {
  const at = row * ROUTE_SIZE;
  const away = (offset: number) =>
    Math.hypot(
      (routes[at + offset] ?? 0) - (routes[at + ROUTE.end] ?? 0),
      (routes[at + offset + 1] ?? 0) - (routes[at + ROUTE.end + 1] ?? 0),
    );
  return Math.max(away(ROUTE.control), course[row] === LOOPED ? away(ROUTE.control2) : 0);
}

/** Pieces into which a curve is cut to measure how far it is. */
const PIECES = 12;

function toCurve({ routes, course }: Columns, row: number, x: number, y: number): number {
  const at = row * ROUTE_SIZE;
  const point = (offset: number): Point => {
    return { x: routes[at + offset] ?? 0, y: routes[at + offset + 1] ?? 0 };
  };
  const [start, first, end] = [point(ROUTE.start), point(ROUTE.control), point(ROUTE.end)];
  if (course[row] !== LOOPED) return toQuadratic(x, y, start, first, end);
  const second = point(ROUTE.control2);
  const half = { x: (first.x + second.x) / 2, y: (first.y + second.y) / 2 };
  return Math.min(toQuadratic(x, y, start, first, half), toQuadratic(x, y, half, second, end));
}

function toQuadratic(x: number, y: number, start: Point, control: Point, end: Point): number {
  let least = Number.POSITIVE_INFINITY;
  let [fromX, fromY] = [start.x, start.y];
  for (let piece = 1; piece <= PIECES; piece += 1) {
    const t = piece / PIECES;
    const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
    const toX = a * start.x + b * control.x + c * end.x;
    const toY = a * start.y + b * control.y + c * end.y;
    least = Math.min(least, toSegment(x, y, fromX, fromY, toX, toY));
    [fromX, fromY] = [toX, toY];
  }
  return least;
}

/** The square of the distance from a point to a segment. */
function toSegment(x: number, y: number, x1: number, y1: number, x2: number, y2: number): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const part = length === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / length;
  const t = part < 0 ? 0 : part > 1 ? 1 : part;
  const [awayX, awayY] = [x - x1 - t * dx, y - y1 - t * dy];
  return awayX * awayX + awayY * awayY;
}
