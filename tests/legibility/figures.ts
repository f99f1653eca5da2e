/** How legible a drawing is, counted. Pure: the command and the tests share it. */
import type { Box } from "../../src/geometry/points.ts";
import type { Layout, Placement } from "../../src/layout/boxes/layout.ts";
import { labelBox, nodeBox } from "../../src/layout/boxes/size.ts";

/** What of an atlas the figures need. */
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
  /** Nodes or labels that stand out of the bounds. */
  readonly outside: number;
  /** Pairs of links that cross, links with a common end aside. */
  readonly crossings: number;
  /** Pairs of a link and a node, not its end, that it runs under; the same for labels. */
  readonly underNodes: number;
  readonly underLabels: number;
  /** Pairs of a link and the label of its own end. */
  readonly underOwn: number;
  /** Mean length of a link, in model units. */
  readonly meanLength: number;
  /** Least free space between two boxes of different nodes, along the axis that has more. */
  readonly clearance: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A node and its label as they are drawn. */
export interface Thing {
  readonly id: string;
  readonly node: Box;
  readonly label: Box | undefined;
}

/** A link as it is drawn, from centre to centre. */
export interface Link {
  readonly source: string;
  readonly target: string;
  readonly from: Point;
  readonly to: Point;
}

/** The figures of a layout, as computed. */
export function figures(layout: Layout, drawn: Drawn): Figures {
  const things = drawn.nodes.flatMap(({ id, radius }) => {
    const at = layout.nodes[id];
    return at ? [{ id, ...boxesOf(at, radius, layout.fontSize) }] : [];
  });
  const links = drawn.edges.flatMap(({ source, target }) => {
    const [from, to] = [layout.nodes[source], layout.nodes[target]];
    return from && to && source !== target ? [{ source, target, from, to }] : [];
  });
  const { x, y, width, height } = layout.bounds;
  return figuresOf(things, links, { left: x, top: y, right: x + width, bottom: y + height });
}

/** The figures of a drawing, wherever it was measured; lengths are in its units. */
export function figuresOf(things: readonly Thing[], links: readonly Link[], frame: Box): Figures {
  const [nodeOverlaps, labelOverlaps, clearance] = overlaps(things);
  let [underNodes, underLabels, underOwn] = [0, 0, 0];
  for (const { source, target, from, to } of links) {
    for (const { id, node, label } of things) {
      const own = id === source || id === target;
      if (!own && meetsBox(from, to, node)) underNodes++;
      if (label && meetsBox(from, to, label)) own ? underOwn++ : underLabels++;
    }
  }
  return {
    nodes: things.length,
    labelled: things.filter(({ label }) => label).length,
    nodeOverlaps,
    labelOverlaps,
    outside: things.filter(
      ({ node, label }) => !within(node, frame) || (label && !within(label, frame)),
    ).length,
    crossings: countCrossings(links),
    underNodes,
    underLabels,
    underOwn,
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

function overlaps(things: readonly Thing[]): [nodes: number, labels: number, clearance: number] {
  let [nodes, labels, clearance] = [0, 0, Number.POSITIVE_INFINITY];
  things.forEach((a, i) => {
    for (const b of things.slice(i + 1)) {
      const apart = space(a.node, b.node);
      if (apart < 0) nodes++;
      const others = [
        a.label && b.label ? space(a.label, b.label) : Number.POSITIVE_INFINITY,
        a.label ? space(a.label, b.node) : Number.POSITIVE_INFINITY,
        b.label ? space(a.node, b.label) : Number.POSITIVE_INFINITY,
      ];
      labels += others.filter((value) => value < 0).length;
      clearance = Math.min(clearance, apart, ...others);
    }
  });
  return [nodes, labels, clearance];
}

/** Free space along the axis that has more of it; negative where the boxes overlap. */
function space(a: Box, b: Box): number {
  return Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom);
}

function within(box: Box, around: Box): boolean {
  // Positions are written in hundredths.
  const slack = 0.01;
  return (
    box.left >= around.left - slack &&
    box.top >= around.top - slack &&
    box.right <= around.right + slack &&
    box.bottom <= around.bottom + slack
  );
}

/** Pairs of segments that cross and have no end in common. */
export function countCrossings(links: readonly Link[]): number {
  let count = 0;
  links.forEach((a, i) => {
    for (const b of links.slice(i + 1)) {
      const joined =
        a.source === b.source ||
        a.source === b.target ||
        a.target === b.source ||
        a.target === b.target;
      if (!joined && segmentsCross(a.from, a.to, b.from, b.to)) count++;
    }
  });
  return count;
}

function segmentsCross(a: Point, b: Point, c: Point, d: Point): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

/** Twice the signed area of the triangle: on which side of a → b the point c lies. */
function turn(a: Point, b: Point, c: Point): number {
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
