/**
 * Computes the route of a link between two nodes, with its arrowhead and the bar of a denied link,
 * as Cytoscape draws them.
 */
import {
  type Body,
  between,
  onCurve,
  outlineTowards,
  type Point,
  shortened,
  transformed,
} from "../../geometry/index.ts";
import { loopDistance } from "../../layout/boxes/index.ts";
import type { Bend } from "./bends.ts";
import { ARROW_INSET, arrowSize, NODE_EDGE, TIP_GAP } from "./looks.ts";

export interface Route {
  /**
   * Start and end of the line, and the control points of quadratic curves between them: none for a
   * straight line, one for a curve, two for a loop made of two curves that meet half-way.
   */
  readonly start: Point;
  readonly controls: readonly Point[];
  readonly end: Point;
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

export interface RouteOptions extends Bend {
  readonly arrow: boolean;
  readonly bar: boolean;
  /** Width of the line, as a multiple of a link's at rest, with which its arrowhead grows. */
  readonly width?: number;
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
  const { middle, angle } = middleOf(from, controls, end, tip);
  return {
    start: from,
    controls,
    end,
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

function controlsOf(source: Body, target: Body, { bend, loop }: Bend): Point[] {
  if (loop !== undefined) {
    // As Cytoscape draws a loop at this distance.
    const reach = 1.4 * loopDistance(Math.max(source.halfWidth, source.halfHeight), loop);
    return [
      { x: source.x, y: source.y - reach },
      { x: source.x - reach, y: source.y },
    ];
  }
  const length = Math.hypot(target.x - source.x, target.y - source.y);
  if (bend === 0 || length === 0) return [];
  const middle = between(source, target, 0.5);
  return [
    {
      x: middle.x - (bend * (target.y - source.y)) / length,
      y: middle.y + (bend * (target.x - source.x)) / length,
    },
  ];
}

/** Whether the bodies overlap: the ends have passed each other, or one lies within a body. */
function overlaps(source: Point, target: Point, from: Point, to: Point): boolean {
  const along = (to.x - from.x) * (target.x - source.x) + (to.y - from.y) * (target.y - source.y);
  return along <= 0 || isSame(to, target) || isSame(from, source);
}

function isSame(a: Point, b: Point): boolean {
  return a.x === b.x && a.y === b.y;
}

function middleOf(
  start: Point,
  controls: readonly Point[],
  end: Point,
  tip: Point,
): { readonly middle: Point; readonly angle: number } {
  const [first, second] = controls;
  if (first && second) {
    return { middle: between(first, second, 0.5), angle: direction(first, second) };
  }
  if (first) return { middle: onCurve(start, first, end, 0.5), angle: direction(start, end) };
  return {
    // Cytoscape's middle: the mean of both ends of the line and both tips.
    middle: { x: (2 * start.x + end.x + tip.x) / 4, y: (2 * start.y + end.y + tip.y) / 4 },
    angle: direction(start, tip),
  };
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
