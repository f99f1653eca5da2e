/**
 * Computes the route of a link between two nodes, with its arrowhead and the bar of a denied link,
 * as Cytoscape draws them.
 */
import {
  type Body,
  between,
  distance,
  onCurve,
  outlineTowards,
  type Point,
  shortened,
  transformed,
} from "../../geometry/index.ts";
import { loopDistance } from "../../layout/boxes/index.ts";
import { aside, type Bend } from "./bends.ts";
import { ARROW_INSET, arrowSize, NODE_EDGE, TIP_GAP } from "./looks.ts";

/** Where a line runs. */
export interface Course {
  /**
   * Start and end of the line, and the control points of quadratic curves between them, which meet half-way
   * between two of these: none for a straight line, one for a curve, two for a loop, more in a bundle.
   */
  readonly start: Point;
  readonly controls: readonly Point[];
  readonly end: Point;
  /** Which of the curves no other link shares: from one to before another. */
  readonly own: readonly [from: number, to: number];
}

export interface Route extends Course {
  /** Of what is its own. */
  readonly middle: Point;
  /** Direction in the middle, in radians. */
  readonly angle: number;
  readonly arrow: readonly Point[] | undefined;
  readonly bar: readonly Point[] | undefined;
}

/** Cytoscape's shapes; the tip is at 0, 0 and points along y. */
const ARROWHEAD: readonly Point[] = [
  { x: -0.15, y: -0.3 },
  { x: 0, y: 0 },
  { x: 0.15, y: -0.3 },
];
const BAR: readonly Point[] = [
  { x: -0.15, y: 0 },
  { x: -0.15, y: -0.1 },
  { x: 0.15, y: -0.1 },
  { x: 0.15, y: 0 },
];

/** The curves of a loop. */
const BOTH = [0, 2] as const;

export interface RouteOptions extends Bend {
  readonly arrow: boolean;
  readonly bar: boolean;
  /** Width of the line, as a multiple of a link's at rest, with which its arrowhead grows. */
  readonly width?: number;
}

/** The route of a straight line without an arrowhead. */
export function straightRoute(start: Point, end: Point): Route {
  const middle = between(start, end, 0.5);
  const course = { start, controls: [], end, own: [0, 1] } as const;
  return { ...course, middle, angle: direction(start, end), arrow: undefined, bar: undefined };
}

/** The route between two bodies; undefined if they are so close that there is nothing to draw. */
export function route(source: Body, target: Body, options: RouteOptions): Route | undefined {
  const controls = controlsOf(source, target, options);
  const first = controls[0] ?? target;
  const last = controls.at(-1) ?? source;
  const from = outlineTowards(withEdge(source), first);
  const to = outlineTowards(withEdge(target), last);
  if (controls.length === 0 && overlaps(source, target, from, to)) return undefined;
  const { width = 1 } = options;
  const size = arrowSize(width);
  const tip = shortened(to, last, TIP_GAP);
  const end = shortened(to, last, TIP_GAP + (options.arrow ? width * ARROW_INSET : 0));
  const course = {
    start: from,
    controls,
    end,
    own: options.loop === undefined ? options.own : BOTH,
  };
  const { middle, angle } = middleOf(course, tip);
  return {
    ...course,
    middle,
    angle,
    arrow: options.arrow
      ? transformed(ARROWHEAD, tip, size, arrowTurn(from, controls, end, tip))
      : undefined,
    bar: options.bar ? transformed(BAR, middle, size, angle - Math.PI / 2) : undefined,
  };
}

/** The body with its edge, where lines end: half of the edge lies outside the outline. */
function withEdge(body: Body): Body {
  const { halfWidth, halfHeight } = body;
  return { ...body, halfWidth: halfWidth + NODE_EDGE / 2, halfHeight: halfHeight + NODE_EDGE / 2 };
}

function controlsOf(source: Body, target: Body, { controls, loop }: Bend): readonly Point[] {
  if (loop !== undefined) {
    // As Cytoscape draws a loop at this distance.
    const reach = 1.4 * loopDistance(Math.max(source.halfWidth, source.halfHeight), loop);
    return [
      { x: source.x, y: source.y - reach },
      { x: source.x - reach, y: source.y },
    ];
  }
  if (isSame(source, target)) return [];
  return controls.map((control) => aside(source, target, control));
}

/** Whether the bodies overlap: the ends have passed each other, or one lies within a body. */
function overlaps(source: Point, target: Point, from: Point, to: Point): boolean {
  const along = (to.x - from.x) * (target.x - source.x) + (to.y - from.y) * (target.y - source.y);
  return along <= 0 || isSame(to, target) || isSame(from, source);
}

function isSame(a: Point, b: Point): boolean {
  return a.x === b.x && a.y === b.y;
}

/** The middle of what is the link's own, and its direction there. */
function middleOf(course: Course, tip: Point): { readonly middle: Point; readonly angle: number } {
  const { start, controls, end } = course;
  if (controls.length === 0) {
    return {
      // Cytoscape's middle: the mean of both ends of the line and both tips.
      middle: { x: (2 * start.x + end.x + tip.x) / 4, y: (2 * start.y + end.y + tip.y) / 4 },
      angle: direction(start, tip),
    };
  }
  const [before, after] = [pointOn(course, 0.45), pointOn(course, 0.55)];
  return { middle: pointOn(course, 0.5), angle: direction(before, after) };
}

/** A quadratic curve of a course. */
export interface Curve {
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
}

/** The curves of a course; a straight line has none. */
export function curvesOf({ start, controls, end }: Course): readonly Curve[] {
  return controls.map((control, k) => {
    const [before, after] = [controls[k - 1], controls[k + 1]];
    return {
      start: before ? between(before, control, 0.5) : start,
      control,
      end: after ? between(control, after, 0.5) : end,
    };
  });
}

/** The point at a part (0 to 1) of what is a link's own: in a bundle, what follows the last junction. */
export function pointOn(course: Course, part: number): Point {
  const { start, controls, end, own } = course;
  if (controls.length === 0) return between(start, end, part);
  const curves = curvesOf(course).slice(...own);
  const lengths = curves.map((curve) => distance(curve.start, curve.end));
  let rest = part * lengths.reduce((sum, length) => sum + length, 0);
  for (const [k, curve] of curves.entries()) {
    const length = lengths[k] ?? 0;
    if (rest <= length || k === curves.length - 1) {
      return onCurve(curve.start, curve.control, curve.end, length === 0 ? 0 : rest / length);
    }
    rest -= length;
  }
  return end;
}

/** Rotation of the arrowhead: along the last tenth of the curve. */
function arrowTurn(start: Point, controls: readonly Point[], end: Point, tip: Point): number {
  const last = controls.at(-1);
  const before = controls.at(-2);
  if (!last) return direction(start, tip) - Math.PI / 2;
  const curveStart = before ? between(before, last, 0.5) : start;
  return direction(onCurve(curveStart, last, end, 0.9), tip) - Math.PI / 2;
}

function direction(from: Point, to: Point): number {
  return Math.atan2(to.y - from.y, to.x - from.x);
}
