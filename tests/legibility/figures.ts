/** Measures how legible a drawing is, for the command and for tests. */
import { type Box, onCurve } from "../../src/geometry/points.ts";
import { junctionsOn, turnsOf, wayBetween } from "../../src/layout/boxes/bundles.ts";
import type { Layout, Placement } from "../../src/layout/boxes/layout.ts";
import { labelBox, nodeBox } from "../../src/layout/boxes/size.ts";
import { curvesOf } from "../../src/picture/shapes/route.ts";

/** The part of an atlas that the figures need. */
export interface Drawn {
  readonly nodes: readonly { readonly id: string; readonly radius: number }[];
  readonly edges: readonly { readonly source: string; readonly target: string }[];
}

export interface Figures {
  readonly nodes: number;
  readonly labelled: number;
  /** Pairs of node shapes that overlap. */
  readonly nodeOverlaps: number;
  /** Pairs of a label and another label, or another node's shape, that overlap. */
  readonly labelOverlaps: number;
  /** Nodes that reach, alone or with their label, beyond the bounds. */
  readonly outside: number;
  /** Pairs of links that cross, except those with a common end. */
  readonly crossings: number;
  /** Pairs of a link and a node under which it runs, without being its end; the same for labels. */
  readonly underNodes: number;
  readonly underLabels: number;
  /** Pairs of a link and the label of one of its ends. */
  readonly underOwnLabels: number;
  /** Mean length of a link, in model units. */
  readonly meanLength: number;
  /** Least free space between two boxes of different nodes, along the axis that has more. */
  readonly clearance: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A node and its label as drawn. */
export interface DrawnNode {
  readonly id: string;
  readonly node: Box;
  readonly label: Box | undefined;
}

/**
 * A link as drawn, from centre to centre: straight or, beside others of the same two nodes and in a bundle,
 * curves.
 */
export interface Link {
  readonly source: string;
  readonly target: string;
  readonly from: Point;
  readonly to: Point;
  /** The control points of quadratic curves, which meet half-way between two of them. */
  readonly controls?: readonly Point[];
}

/** Pieces for which a curve is taken. */
const PIECES = 16;

/** Points along a link. */
function courseOf({ from, to, controls = [] }: Link): readonly Point[] {
  const curves = curvesOf({ start: from, controls, end: to, own: [0, controls.length] });
  const course = curves.flatMap(({ start, control, end }) =>
    Array.from({ length: PIECES }, (_, k) =>
      k === PIECES - 1 ? end : onCurve(start, control, end, (k + 1) / PIECES),
    ),
  );
  return [from, ...(controls.length === 0 ? [to] : course)].map(exact);
}

/** What links have in common is the same point for each, though each computes it by itself. */
const exact = ({ x, y }: Point): Point => ({
  x: Math.round(x * 1e6) / 1e6,
  y: Math.round(y * 1e6) / 1e6,
});

const isCurved = ({ controls = [] }: Link): boolean => controls.length > 0;

/** The figures of a computed layout. Links in bundles are as they are drawn, all others count as straight. */
export function figures(layout: Layout, drawn: Drawn): Figures {
  const drawnNodes = drawn.nodes.flatMap(({ id, radius }) => {
    const at = layout.nodes[id];
    return at ? [{ id, ...boxesOf(at, radius, layout.fontSize) }] : [];
  });
  const links = drawn.edges.flatMap(({ source, target }) => {
    const [from, to] = [layout.nodes[source], layout.nodes[target]];
    if (!from || !to || source === target) return [];
    const { bundles } = layout;
    const way = bundles && wayBetween(bundles, source, target);
    if (!way) return [{ source, target, from, to }];
    const [root, leaf] = way.from === source ? [from, to] : [to, from];
    const turns = [...turnsOf(root, junctionsOn(bundles, way), leaf)];
    return [{ source, target, from, to, controls: way.from === source ? turns : turns.reverse() }];
  });
  const { x, y, width, height } = layout.bounds;
  return figuresOf(drawnNodes, links, { left: x, top: y, right: x + width, bottom: y + height });
}

/** The figures of any drawing, with lengths in its units. */
export function figuresOf(
  nodes: readonly DrawnNode[],
  links: readonly Link[],
  frame: Box,
): Figures {
  const [nodeOverlaps, labelOverlaps, clearance] = overlaps(nodes);
  let [underNodes, underLabels, underOwnLabels] = [0, 0, 0];
  for (const link of links) {
    const course = courseOf(link);
    const meets = (box: Box) =>
      course.some((to, k) => {
        const from = course[k - 1];
        return from !== undefined && meetsBox(from, to, box);
      });
    for (const { id, node, label } of nodes) {
      const isOwn = id === link.source || id === link.target;
      if (!isOwn && meets(node)) underNodes++;
      if (label && meets(label)) isOwn ? underOwnLabels++ : underLabels++;
    }
  }
  return {
    nodes: nodes.length,
    labelled: nodes.filter(({ label }) => label).length,
    nodeOverlaps,
    labelOverlaps,
    outside: nodes.filter(
      ({ node, label }) => !isWithin(node, frame) || (label && !isWithin(label, frame)),
    ).length,
    crossings: countCrossings(links),
    underNodes,
    underLabels,
    underOwnLabels,
    meanLength:
      links.reduce((sum, { from, to }) => sum + Math.hypot(from.x - to.x, from.y - to.y), 0) /
      Math.max(1, links.length),
    clearance,
  };
}

function boxesOf(at: Placement, radius: number, fontSize: number) {
  const label = at.label && labelBox(at, at.label, radius, fontSize);
  return { node: nodeBox(at, radius), label };
}

function overlaps(nodes: readonly DrawnNode[]): [nodes: number, labels: number, clearance: number] {
  let [nodePairs, labelPairs, clearance] = [0, 0, Number.POSITIVE_INFINITY];
  nodes.forEach((a, i) => {
    for (const b of nodes.slice(i + 1)) {
      const nodeSpace = space(a.node, b.node);
      if (nodeSpace < 0) nodePairs++;
      const labelSpaces = [
        a.label && b.label ? space(a.label, b.label) : Number.POSITIVE_INFINITY,
        a.label ? space(a.label, b.node) : Number.POSITIVE_INFINITY,
        b.label ? space(a.node, b.label) : Number.POSITIVE_INFINITY,
      ];
      labelPairs += labelSpaces.filter((value) => value < 0).length;
      clearance = Math.min(clearance, nodeSpace, ...labelSpaces);
    }
  });
  return [nodePairs, labelPairs, clearance];
}

/** Free space along the axis that has more of it; negative if the boxes overlap. */
function space(a: Box, b: Box): number {
  return Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom);
}

function isWithin(box: Box, around: Box): boolean {
  // Positions are rounded to hundredths.
  const slack = 0.01;
  return (
    box.left >= around.left - slack &&
    box.top >= around.top - slack &&
    box.right <= around.right + slack &&
    box.bottom <= around.bottom + slack
  );
}

/**
 * How often links cross. Straight ones with a common end never do; of a curve each crossing counts, also
 * with a link that has an end in common.
 */
export function countCrossings(links: readonly Link[]): number {
  const courses = new Map(links.map((link) => [link, courseOf(link)]));
  let count = 0;
  links.forEach((a, i) => {
    for (const b of links.slice(i + 1)) {
      const haveCommonEnd =
        a.source === b.source ||
        a.source === b.target ||
        a.target === b.source ||
        a.target === b.target;
      if (isCurved(a) || isCurved(b)) count += meetings(courses.get(a) ?? [], courses.get(b) ?? []);
      else if (!haveCommonEnd && segmentsCross(a.from, a.to, b.from, b.to)) count++;
    }
  });
  return count;
}

/** How often two lines of several pieces cross. */
function meetings(a: readonly Point[], b: readonly Point[]): number {
  let count = 0;
  for (let i = 1; i < a.length; i++) {
    for (let j = 1; j < b.length; j++) {
      const [c, d, e, f] = [a[i - 1], a[i], b[j - 1], b[j]];
      if (c && d && e && f && segmentsCross(c, d, e, f)) count++;
    }
  }
  return count;
}

function segmentsCross(a: Point, b: Point, c: Point, d: Point): boolean {
  return (
    doubleArea(a, b, c) * doubleArea(a, b, d) < 0 && doubleArea(c, d, a) * doubleArea(c, d, b) < 0
  );
}

/** Twice the signed area of the triangle: on which side of a → b the point c lies. */
function doubleArea(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

function meetsBox(from: Point, to: Point, box: Box): boolean {
  if (Math.max(from.x, to.x) <= box.left || Math.min(from.x, to.x) >= box.right) return false;
  if (Math.max(from.y, to.y) <= box.top || Math.min(from.y, to.y) >= box.bottom) return false;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const off =
    dx * ((box.top + box.bottom) / 2 - from.y) - dy * ((box.left + box.right) / 2 - from.x);
  return (
    Math.abs(off) <
    (Math.abs(dy) * (box.right - box.left) + Math.abs(dx) * (box.bottom - box.top)) / 2
  );
}
