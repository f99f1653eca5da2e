/** Which nodes and links a part of the map holds. */
import type { Box } from "../../../../geometry/index.ts";
import {
  type Columns,
  isDrawn,
  isShown,
  LIFTED,
  LOOPED,
  ROUTE,
  ROUTE_SIZE,
  STRAIGHT,
} from "./columns.ts";

/** Rows, in the order of the atlas. Lists that are filled again and again, so that frames leave no garbage. */
export interface Sight {
  readonly nodes: Rows;
  readonly links: Rows;
}

export interface Rows {
  readonly list: Uint32Array;
  count: number;
}

/** Room for all rows. */
export function sightOf({ x, course }: Columns): Sight {
  return {
    nodes: { list: new Uint32Array(x.length), count: 0 },
    links: { list: new Uint32Array(course.length), count: 0 },
  };
}

/** The box of a node's body, with its edge. */
export function bodyReach({ x, y, halfWidth, halfHeight }: Columns, row: number): Box {
  const [atX, atY] = [x[row] ?? 0, y[row] ?? 0];
  const [across, down] = [(halfWidth[row] ?? 0) + REACH, (halfHeight[row] ?? 0) + REACH];
  return { left: atX - across, top: atY - down, right: atX + across, bottom: atY + down };
}

/** The box of all that is drawn of a link. */
export function linkReach({ routes, course }: Columns, row: number): Box {
  const at = row * ROUTE_SIZE;
  const isCurved = course[row] !== STRAIGHT;
  const offsets = [
    ...[ROUTE.start, ROUTE.end],
    ...(isCurved ? [ROUTE.control] : []),
    ...(course[row] === LOOPED ? [ROUTE.control2] : []),
  ];
  const xs = offsets.map((offset) => routes[at + offset] ?? 0);
  const ys = offsets.map((offset) => routes[at + offset + 1] ?? 0);
  return {
    left: Math.min(...xs) - REACH,
    top: Math.min(...ys) - REACH,
    right: Math.max(...xs) + REACH,
    bottom: Math.max(...ys) + REACH,
  };
}

/** How far, in model units, arrowheads and edges reach beyond the lines and bodies in the columns. */
const REACH = 8;

/** Fills `sight` with all that is drawn in a box, without what is lifted. */
export function look(columns: Columns, box: Box, sight: Sight): void {
  const wide = {
    left: box.left - REACH,
    top: box.top - REACH,
    right: box.right + REACH,
    bottom: box.bottom + REACH,
  };
  lookForNodes(columns, wide, sight.nodes);
  lookForLinks(columns, wide, sight.links);
}

function lookForNodes(columns: Columns, { left, top, right, bottom }: Box, rows: Rows): void {
  const { x, y, halfWidth, halfHeight, nodeState } = columns;
  let count = 0;
  for (let row = 0; row < x.length; row += 1) {
    const atX = x[row] ?? 0;
    const atY = y[row] ?? 0;
    const across = halfWidth[row] ?? 0;
    const down = halfHeight[row] ?? 0;
    const isIn =
      atX + across >= left && atX - across <= right && atY + down >= top && atY - down <= bottom;
    if (!isIn || !isShown(columns, row) || ((nodeState[row] ?? 0) & LIFTED) !== 0) continue;
    rows.list[count] = row;
    count += 1;
  }
  rows.count = count;
}

function lookForLinks(columns: Columns, box: Box, rows: Rows): void {
  const { course, linkState } = columns;
  let count = 0;
  for (let row = 0; row < course.length; row += 1) {
    if (!isDrawn(columns, row) || ((linkState[row] ?? 0) & LIFTED) !== 0) continue;
    if (!meets(columns, row, box)) continue;
    rows.list[count] = row;
    count += 1;
  }
  rows.count = count;
}

/** Whether a link may run through a box; exact for straight ones, of their hull for others. */
function meets({ routes, course }: Columns, row: number, box: Box): boolean {
  const at = row * ROUTE_SIZE;
  const x1 = routes[at] ?? 0;
  const y1 = routes[at + 1] ?? 0;
  const x2 = routes[at + ROUTE.end] ?? 0;
  const y2 = routes[at + ROUTE.end + 1] ?? 0;
  let left = Math.min(x1, x2);
  let right = Math.max(x1, x2);
  let top = Math.min(y1, y2);
  let bottom = Math.max(y1, y2);
  const isStraight = course[row] === STRAIGHT;
  const hulls = isStraight ? 0 : course[row] === LOOPED ? 2 : 1;
  for (let hull = 0; hull < hulls; hull += 1) {
    const control = at + ROUTE.control + 2 * hull;
    const x = routes[control] ?? 0;
    const y = routes[control + 1] ?? 0;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  if (right < box.left || left > box.right || bottom < box.top || top > box.bottom) return false;
  return !isStraight || crosses(x2 - x1, y2 - y1, x1, y1, box);
}

/** Whether the corners of a box lie on both sides of the line through a point in a direction. */
function crosses(dx: number, dy: number, x: number, y: number, box: Box): boolean {
  const a = dx * (box.top - y);
  const b = dx * (box.bottom - y);
  const c = dy * (box.left - x);
  const d = dy * (box.right - x);
  const least = Math.min(a, b) - Math.max(c, d);
  const most = Math.max(a, b) - Math.min(c, d);
  return least <= 0 && most >= 0;
}
