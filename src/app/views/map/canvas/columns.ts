/**
 * An atlas as columns of numbers: where its nodes stand, how large they are, where its links run and
 * what hides them. A row is a node's or a link's index in the atlas. A frame reads columns from one end
 * to the other, which takes a thousandth of a second for 100,000 rows, so that no index in space is
 * needed, to see as little as to hit.
 */
import type { Atlas } from "../../../../atlas/index.ts";
import {
  bodyOf,
  type NodeShape,
  OWN_SHAPES,
  type Point,
  SHARED_SHAPE,
} from "../../../../geometry/index.ts";
import { SAME_RADIUS } from "../../../../picture/labels/index.ts";
import { familyIndex, sizeOf } from "../../../../picture/shapes/index.ts";
import { lookup } from "../../../../query/visible/index.ts";
import {
  type Encoding,
  nodeShape,
  OWN_TONES,
  type ResolvedView,
  tone,
} from "../../../../view/index.ts";

/** Shapes and tones by their numbers in the columns. */
export const SHAPES: readonly NodeShape[] = [...OWN_SHAPES, SHARED_SHAPE];
export const TONES: readonly string[] = [
  ...Array.from({ length: OWN_TONES }, (_, index) => tone(index)),
  tone(-1),
];

/** Bits of the state of a node or link: filtered out; without links left; drawn apart while dragged. */
export const HIDDEN = 1;
export const DIMMED = 2;
export const LIFTED = 4;

/** Bits of what a link is. */
export const ARROW = 1;
export const BAR = 2;
export const DASHED = 4;

/** How a link runs; nothing is drawn between nodes that touch. */
export const NOWHERE = 0;
export const STRAIGHT = 1;
export const CURVE = 2;
export const LOOPED = 3;

/** Where the numbers of a link's route stand, in a row of so many. */
export const ROUTE = { start: 0, end: 2, control: 4, control2: 6, arrow: 8, middle: 14 } as const;
export const ROUTE_SIZE = 16;

export interface Columns {
  readonly atlas: Atlas;
  readonly nodeRow: ReadonlyMap<string, number>;
  readonly linkRow: ReadonlyMap<string, number>;
  /** Doubles, since places are compared with those of the layout. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly radius: Float32Array;
  readonly halfWidth: Float32Array;
  readonly halfHeight: Float32Array;
  readonly shape: Uint8Array;
  readonly tone: Uint8Array;
  readonly nodeState: Uint8Array;
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly sort: Uint8Array;
  readonly linkTone: Uint8Array;
  /** Width as a multiple of a link's usual one. */
  readonly linkWidth: Float32Array;
  readonly course: Uint8Array;
  readonly routes: Float32Array;
  readonly linkState: Uint8Array;
  /** The bars across denied links, which are few. */
  readonly bars: Map<number, readonly Point[]>;
}

/** The columns of an atlas, with nothing in its place yet. Takes over what it can from those of before. */
export function columnsOf(atlas: Atlas, before?: Columns): Columns {
  const { nodes, edges } = atlas;
  const { nodeIndexes: nodeRow } = lookup(atlas);
  const rowOf = (id: string) => nodeRow.get(id) ?? 0;
  const sortOf = ({ symmetric, negated, basis }: Atlas["edges"][number]) =>
    (symmetric ? 0 : ARROW) | (negated ? BAR : 0) | (basis === "implied" ? DASHED : 0);
  return {
    atlas,
    nodeRow,
    linkRow: rowsOf(edges, before),
    x: new Float64Array(nodes.length).fill(Number.NaN),
    y: new Float64Array(nodes.length).fill(Number.NaN),
    radius: new Float32Array(nodes.length),
    halfWidth: new Float32Array(nodes.length),
    halfHeight: new Float32Array(nodes.length),
    shape: new Uint8Array(nodes.length),
    tone: new Uint8Array(nodes.length),
    nodeState: new Uint8Array(nodes.length),
    source: Uint32Array.from(edges, ({ source }) => rowOf(source)),
    target: Uint32Array.from(edges, ({ target }) => rowOf(target)),
    sort: Uint8Array.from(edges, sortOf),
    linkTone: new Uint8Array(edges.length),
    linkWidth: new Float32Array(edges.length).fill(1),
    course: new Uint8Array(edges.length),
    routes: new Float32Array(edges.length * ROUTE_SIZE),
    linkState: new Uint8Array(edges.length),
    bars: new Map(),
  };
}

type Items = readonly { readonly id: string }[];

/** The rows of links, those of before if they are the same. */
function rowsOf(edges: Atlas["edges"], before?: Columns): ReadonlyMap<string, number> {
  const old = before?.atlas.edges;
  const isSame = edges.length === old?.length && edges.every(({ id }, row) => old[row]?.id === id);
  if (before && isSame) return before.linkRow;
  return new Map(edges.map(({ id }, row) => [id, row]));
}

/** For each item its row before; -1 where it was not there. Most stand in the same order. */
export function rowsBefore(
  items: Items,
  before: Items,
  rows: ReadonlyMap<string, number>,
): Int32Array {
  const found = new Int32Array(items.length);
  let next = 0;
  for (const [row, { id }] of items.entries()) {
    const old = before[next]?.id === id ? next : (rows.get(id) ?? -1);
    found[row] = old;
    if (old >= 0) next = old + 1;
  }
  return found;
}

/**
 * Leaves bodies as they were drawn where they differ by less than can be seen: the size of each depends on
 * the greatest of all, so that otherwise one edit of that one would have all drawn anew.
 */
export function keepBodies(before: Columns, columns: Columns, rows: Int32Array): void {
  const { radius, halfWidth, halfHeight, shape } = columns;
  for (let row = 0; row < rows.length; row += 1) {
    const old = rows[row] ?? -1;
    if (old < 0 || before.shape[old] !== shape[row]) continue;
    const was = before.radius[old] ?? 0;
    if (Math.abs(was - (radius[row] ?? 0)) > SAME_RADIUS) continue;
    radius[row] = was;
    halfWidth[row] = before.halfWidth[old] ?? 0;
    halfHeight[row] = before.halfHeight[old] ?? 0;
  }
}

function toneRow(name: string): number {
  const row = TONES.indexOf(name);
  return row < 0 ? TONES.length - 1 : row;
}

/** Gives all links their colour and width. */
export function dressLinks(columns: Columns, { linkTones, widths }: Encoding): void {
  const { atlas, linkTone, linkWidth } = columns;
  for (const [row, { id, family }] of atlas.edges.entries()) {
    linkTone[row] = toneRow(linkTones?.get(id) ?? tone(familyIndex(atlas, family)));
    linkWidth[row] = widths?.get(id) ?? 1;
  }
}

/** Gives all nodes their size, shape and colour. */
export function dressNodes(columns: Columns, encoding: Encoding): void {
  const { atlas } = columns;
  const kindShapes = new Map<number, number>();
  const shapeRow = (kindIndex: number) => {
    const known = kindShapes.get(kindIndex) ?? SHAPES.indexOf(nodeShape(kindIndex));
    kindShapes.set(kindIndex, known);
    return known;
  };
  for (const [row, node] of atlas.nodes.entries()) {
    const size = sizeOf(atlas, node, encoding);
    const { halfWidth, halfHeight } = bodyOf(nodeShape(size.kindIndex), ORIGIN, size.radius);
    columns.radius[row] = size.radius;
    columns.halfWidth[row] = halfWidth;
    columns.halfHeight[row] = halfHeight;
    columns.shape[row] = shapeRow(size.kindIndex);
    columns.tone[row] = toneRow(size.tone);
  }
}

const ORIGIN: Point = { x: 0, y: 0 };

/** Marks what a view hides and dims. */
export function filterRows(columns: Columns, { atlas, visible }: ResolvedView): void {
  const { nodeState, linkState } = columns;
  const { nodes, edges, dimmed } = visible;
  for (const [row, { id }] of atlas.nodes.entries()) {
    nodeState[row] = (nodes.has(id) ? 0 : HIDDEN) | (dimmed.has(id) ? DIMMED : 0);
  }
  for (const [row, { id }] of atlas.edges.entries()) linkState[row] = edges.has(id) ? 0 : HIDDEN;
}

/** Whether a node is drawn: it has a place, and nothing hides it. */
export function isShown({ x, nodeState }: Columns, row: number): boolean {
  return ((nodeState[row] ?? HIDDEN) & HIDDEN) === 0 && !Number.isNaN(x[row] ?? Number.NaN);
}

/** Whether a link is drawn. */
export function isDrawn({ course, linkState }: Columns, row: number): boolean {
  return ((linkState[row] ?? HIDDEN) & HIDDEN) === 0 && course[row] !== NOWHERE;
}

/** How many nodes and links are drawn. */
export function countDrawn(columns: Columns): number {
  let count = 0;
  for (let row = 0; row < columns.x.length; row += 1) if (isShown(columns, row)) count += 1;
  for (let row = 0; row < columns.course.length; row += 1) if (isDrawn(columns, row)) count += 1;
  return count;
}

export function placeOf({ x, y }: Columns, row: number | undefined): Point | undefined {
  if (row === undefined) return undefined;
  const at = { x: x[row] ?? Number.NaN, y: y[row] ?? Number.NaN };
  return Number.isNaN(at.x) ? undefined : at;
}
