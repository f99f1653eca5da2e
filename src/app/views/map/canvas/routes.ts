/** Writes the routes of links into their columns, by the formula of the picture. */
import { type Body, type Point, SHARED_SHAPE } from "../../../../geometry/index.ts";
import { type Bend, fanOf, type Route, route } from "../../../../picture/shapes/index.ts";
import { lookup } from "../../../../query/visible/index.ts";
import {
  ARROW,
  BAR,
  type Columns,
  CURVE,
  LOOPED,
  NOWHERE,
  placeOf,
  ROUTE,
  ROUTE_SIZE,
  SHAPES,
  STRAIGHT,
} from "./columns.ts";

/** Routes all links anew. */
export function routeAll(columns: Columns): void {
  for (let row = 0; row < columns.course.length; row += 1) routeLink(columns, row);
}

/**
 * Routes the links of an atlas that has changed. Those that run as they did before take their routes
 * over, since almost all do, and routing ten thousand takes longer than a frame. `nodes` and `links` are the
 * rows of before.
 */
export function routeFrom(before: Columns, columns: Columns, nodes: Int32Array, links: Int32Array) {
  const isSameBody = bodiesCompared(before, columns, nodes);
  const isSameEnd = (was: number | undefined, is: number | undefined) =>
    is !== undefined && isSameBody[is] === 1 && nodes[is] === was;
  for (const [row, { id }] of columns.atlas.edges.entries()) {
    const old = links[row] ?? -1;
    const isSame =
      old >= 0 &&
      isSameEnd(before.source[old], columns.source[row]) &&
      isSameEnd(before.target[old], columns.target[row]) &&
      before.sort[old] === columns.sort[row] &&
      before.linkWidth[old] === columns.linkWidth[row] &&
      isSameBend(fanOf(before.atlas, id), fanOf(columns.atlas, id));
    if (isSame) takeRoute(before, old, columns, row);
    else routeLink(columns, row);
  }
}

/** A fan has one control point at most. */
const isSameBend = (a: Bend, b: Bend) =>
  a === b || (a.controls[0]?.bend === b.controls[0]?.bend && a.loop === b.loop);

/** For each node whether its body is what it was, by their rows of before. */
function bodiesCompared(before: Columns, columns: Columns, nodes: Int32Array): Uint8Array {
  const same = new Uint8Array(nodes.length);
  const parts = ["x", "y", "halfWidth", "halfHeight", "shape"] as const;
  for (let row = 0; row < nodes.length; row += 1) {
    const old = nodes[row] ?? -1;
    if (old >= 0 && parts.every((part) => before[part][old] === columns[part][row])) same[row] = 1;
  }
  return same;
}

function takeRoute(before: Columns, old: number, columns: Columns, row: number): void {
  const at = old * ROUTE_SIZE;
  columns.routes.set(before.routes.subarray(at, at + ROUTE_SIZE), row * ROUTE_SIZE);
  columns.course[row] = before.course[old] ?? NOWHERE;
  const bar = before.bars.get(old);
  if (bar) columns.bars.set(row, bar);
}

/** The rows of the links of a node. */
export function linksOf({ atlas, linkRow }: Columns, node: number): readonly number[] {
  const links = lookup(atlas).incident.get(atlas.nodes[node]?.id ?? "") ?? [];
  return links.flatMap(({ id }) => linkRow.get(id) ?? []);
}

/** Writes down the route of a link between its nodes as they stand. */
export function routeLink(columns: Columns, row: number): void {
  const { course, routes, bars } = columns;
  const way = wayOf(columns, row);
  bars.delete(row);
  if (!way) {
    course[row] = NOWHERE;
    return;
  }
  const [first, second] = way.controls;
  course[row] = second ? LOOPED : first ? CURVE : STRAIGHT;
  const at = row * ROUTE_SIZE;
  const put = (offset: number, point: Point | undefined) => {
    routes[at + offset] = point?.x ?? 0;
    routes[at + offset + 1] = point?.y ?? 0;
  };
  put(ROUTE.start, way.start);
  put(ROUTE.end, way.end);
  put(ROUTE.control, first);
  put(ROUTE.control2, second);
  put(ROUTE.middle, way.middle);
  for (const corner of [0, 1, 2]) put(ROUTE.arrow + 2 * corner, way.arrow?.[corner]);
  if (way.bar) bars.set(row, way.bar);
}

function wayOf(columns: Columns, row: number): Route | undefined {
  const { atlas, source, target, sort, linkWidth } = columns;
  const from = bodyAt(columns, source[row]);
  const to = bodyAt(columns, target[row]);
  if (!from || !to) return undefined;
  const is = sort[row] ?? 0;
  const looks = {
    arrow: (is & ARROW) !== 0,
    bar: (is & BAR) !== 0,
    width: linkWidth[row] ?? 1,
  };
  return route(from, to, { ...fanOf(atlas, atlas.edges[row]?.id ?? ""), ...looks });
}

function bodyAt(columns: Columns, row: number | undefined): Body | undefined {
  const at = placeOf(columns, row);
  if (!at || row === undefined) return undefined;
  return {
    shape: SHAPES[columns.shape[row] ?? 0] ?? SHARED_SHAPE,
    ...at,
    halfWidth: columns.halfWidth[row] ?? 0,
    halfHeight: columns.halfHeight[row] ?? 0,
  };
}

/** The middle of a link; undefined if none is drawn. */
export function middleOf({ routes, course }: Columns, row: number | undefined): Point | undefined {
  if (row === undefined || course[row] === NOWHERE) return undefined;
  const at = row * ROUTE_SIZE + ROUTE.middle;
  return { x: routes[at] ?? 0, y: routes[at + 1] ?? 0 };
}
