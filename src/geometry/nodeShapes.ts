/**
 * The outlines of nodes. The first eight kinds each have a shape of their own, distinct even in
 * black and white; all further kinds share one. Names and corners are Cytoscape's, so that the
 * picture in the page and the map that replaces it look the same.
 */
import { intersection, type Point } from "./points.ts";

/** Shapes used by one kind each, in the order of the kinds. */
export const OWN_SHAPES = [
  "ellipse",
  "round-rectangle",
  "triangle",
  "hexagon",
  "diamond",
  "star",
  "rhomboid",
  "concave-hexagon",
] as const;
/** The shape of all kinds beyond those. */
export const SHARED_SHAPE = "octagon";

export type NodeShape = (typeof OWN_SHAPES)[number] | typeof SHARED_SHAPE;

/**
 * Half the width and height of each shape, as multiples of the node's radius. A shape fills the
 * square that the layout keeps free, or slightly less, so that all shapes look equally large.
 */
const EXTENT: Readonly<Record<NodeShape, readonly [x: number, y: number]>> = {
  ellipse: [0.9, 0.9],
  "round-rectangle": [0.82, 0.82],
  triangle: [1, 0.94],
  hexagon: [1, 0.87],
  diamond: [1, 1],
  star: [1, 0.96],
  rhomboid: [1, 0.74],
  "concave-hexagon": [0.96, 0.82],
  octagon: [0.9, 0.9],
};

/** Cytoscape's corners of each shape, in a square from -1 to 1. */
const CORNERS: Readonly<Partial<Record<NodeShape, readonly Point[]>>> = {
  triangle: corners(0, -1, -1, 1, 1, 1),
  hexagon: corners(-0.5, -1, -1, 0, -0.5, 1, 0.5, 1, 1, 0, 0.5, -1),
  diamond: corners(0, 1, 1, 0, 0, -1, -1, 0),
  star: star(),
  rhomboid: corners(-1, -1, 0.333, -1, 1, 1, -0.333, 1),
  "concave-hexagon": corners(-1, -0.95, -0.75, 0, -1, 0.95, 1, 0.95, 0.75, 0, 1, -0.95),
  octagon: stretchedToSquare(ngon(8, 0)),
};

/** The outline of a node at its position. */
export interface Body {
  readonly shape: NodeShape;
  readonly x: number;
  readonly y: number;
  /** Half its width and height. */
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** The body of a node with this radius; `grow` widens its outline, for example for a ring. */
export function bodyOf(shape: NodeShape, at: Point, radius: number, grow = 0): Body {
  const [x, y] = EXTENT[shape];
  return {
    shape,
    x: at.x,
    y: at.y,
    halfWidth: radius * x + grow,
    halfHeight: radius * y + grow,
  };
}

/** Corners of a body; undefined for an ellipse or a round rectangle. */
export function cornersOf(body: Body): readonly Point[] | undefined {
  return CORNERS[body.shape]?.map(({ x, y }) => ({
    x: body.x + x * body.halfWidth,
    y: body.y + y * body.halfHeight,
  }));
}

/** Radius of a round rectangle's corners, computed as in Cytoscape. */
export function cornerRadius(body: Body): number {
  return Math.min(body.halfWidth / 2, body.halfHeight / 2, 8);
}

/**
 * The point where a line from `from` to the body's centre crosses its outline. Returns the centre
 * if `from` lies inside the body.
 */
export function outlineTowards(body: Body, from: Point): Point {
  const corners = body.shape === "round-rectangle" ? roundCorners(body) : cornersOf(body);
  return corners ? nearestMeeting(corners, from, body) : ellipseMeeting(body, from);
}

function ellipseMeeting(body: Body, from: Point): Point {
  const length = Math.hypot(
    (body.x - from.x) / body.halfWidth,
    (body.y - from.y) / body.halfHeight,
  );
  if (length <= 1) return { x: body.x, y: body.y };
  const part = (length - 1) / length;
  return { x: from.x + (body.x - from.x) * part, y: from.y + (body.y - from.y) * part };
}

function nearestMeeting(corners: readonly Point[], from: Point, body: Body): Point {
  let nearest: Point | undefined;
  let least = Number.POSITIVE_INFINITY;
  corners.forEach((corner, i) => {
    const point = intersection(from, body, corner, corners[(i + 1) % corners.length] ?? corner);
    if (!point) return;
    const length = Math.hypot(point.x - from.x, point.y - from.y);
    if (length < least) [nearest, least] = [point, length];
  });
  return nearest ?? { x: body.x, y: body.y };
}

/** Steps per corner of a round rectangle drawn as a polygon: fine enough to look round. */
const CORNER_STEPS = 4;

/** The direction of each corner, and its steps on a unit circle. */
const ROUND_CORNERS = corners(1, 1, -1, 1, -1, -1, 1, -1).flatMap(({ x, y }, quarter) =>
  Array.from({ length: CORNER_STEPS + 1 }, (_, step) => {
    const angle = ((quarter + step / CORNER_STEPS) * Math.PI) / 2;
    return { x, y, cos: Math.cos(angle), sin: Math.sin(angle) };
  }),
);

function roundCorners(body: Body): Point[] {
  const radius = cornerRadius(body);
  const [inX, inY] = [body.halfWidth - radius, body.halfHeight - radius];
  return ROUND_CORNERS.map(({ x, y, cos, sin }) => ({
    x: body.x + x * inX + radius * cos,
    y: body.y + y * inY + radius * sin,
  }));
}

/** Points from alternating x and y. */
function corners(...numbers: readonly number[]): Point[] {
  const points: Point[] = [];
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    points.push({ x: numbers[i] ?? 0, y: numbers[i + 1] ?? 0 });
  }
  return points;
}

/** Corners of a regular polygon: a flat bottom for even counts, a corner at the top for odd ones. */
function ngon(sides: number, turn: number): Point[] {
  const step = (2 * Math.PI) / sides;
  const start = Math.PI / 2 + (sides % 2 === 0 ? step / 2 : 0) + turn;
  return Array.from({ length: sides }, (_, i) => ({
    x: Math.cos(start + i * step),
    y: -Math.sin(start + i * step),
  }));
}

function star(): Point[] {
  const inner = 0.5 * (3 - Math.sqrt(5)) * 1.57;
  const hollows = ngon(5, Math.PI / 5);
  return stretchedToSquare(
    ngon(5, 0).flatMap((tip, i) => {
      const hollow = hollows[i] ?? tip;
      return [tip, { x: hollow.x * inner, y: hollow.y * inner }];
    }),
  );
}

/** The points stretched to fill the square from -1 to 1. */
function stretchedToSquare(points: readonly Point[]): Point[] {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const scaleX = 2 / (Math.max(...xs) - Math.min(...xs));
  const scaleY = 2 / (Math.max(...ys) - Math.min(...ys));
  const down =
    Math.max(0, -1 - Math.min(...ys) * scaleY) - Math.max(0, Math.min(...ys) * scaleY + 1);
  return points.map(({ x, y }) => ({ x: x * scaleX, y: y * scaleY + down }));
}
