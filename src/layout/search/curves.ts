/** What bent links meet: each other, boxes and nodes. A curve is taken for the pieces of its course. */
import { STRAIGHT } from "../boxes/index.ts";
import { type Board, COURSE, PIECES } from "./board.ts";
import { float, int } from "./cells.ts";

export function isBent(board: Board, e: number): boolean {
  return int(board.bend, e) !== STRAIGHT;
}

/** How often two links meet of which one is bent or both are. Where they have an end in common they don't. */
export function meetings(board: Board, e: number, f: number): number {
  const { courses, ends, spans } = board;
  const cellsE = isBent(board, e) ? courses : ends;
  const startE = isBent(board, e) ? COURSE * e : 4 * e;
  const piecesE = isBent(board, e) ? PIECES : 1;
  const cellsF = isBent(board, f) ? courses : ends;
  const startF = isBent(board, f) ? COURSE * f : 4 * f;
  const piecesF = isBent(board, f) ? PIECES : 1;
  const left = float(spans, 4 * f);
  const top = float(spans, 4 * f + 1);
  const right = float(spans, 4 * f + 2);
  const bottom = float(spans, 4 * f + 3);
  if (float(spans, 4 * e) > right || float(spans, 4 * e + 2) < left) return 0;
  if (float(spans, 4 * e + 1) > bottom || float(spans, 4 * e + 3) < top) return 0;
  let count = 0;
  for (let k = 0; k < piecesE; k++) {
    const ax = float(cellsE, startE + 2 * k);
    const ay = float(cellsE, startE + 2 * k + 1);
    const bx = float(cellsE, startE + 2 * k + 2);
    const by = float(cellsE, startE + 2 * k + 3);
    if ((ax < left && bx < left) || (ax > right && bx > right)) continue;
    if ((ay < top && by < top) || (ay > bottom && by > bottom)) continue;
    const dx = bx - ax;
    const dy = by - ay;
    for (let l = 0; l < piecesF; l++) {
      const cx = float(cellsF, startF + 2 * l);
      const cy = float(cellsF, startF + 2 * l + 1);
      const gx = float(cellsF, startF + 2 * l + 2);
      const gy = float(cellsF, startF + 2 * l + 3);
      const onC = dx * (cy - ay) - dy * (cx - ax);
      const onG = dx * (gy - ay) - dy * (gx - ax);
      // At a common end one of the products is exactly 0.
      if (onC * onG >= 0) continue;
      const ex = gx - cx;
      const ey = gy - cy;
      const onA = ex * (ay - cy) - ey * (ax - cx);
      const onB = ex * (by - cy) - ey * (bx - cx);
      if (onA * onB < 0) count++;
    }
  }
  return count;
}

/** Whether a bent link meets a box. */
export function curveMeetsBox(
  { courses }: Board,
  e: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
): boolean {
  const start = COURSE * e;
  for (let k = start; k < start + 2 * PIECES; k += 2) {
    const x1 = float(courses, k);
    const y1 = float(courses, k + 1);
    const x2 = float(courses, k + 2);
    const y2 = float(courses, k + 3);
    if ((x1 < left && x2 < left) || (x1 > right && x2 > right)) continue;
    if ((y1 < top && y2 < top) || (y1 > bottom && y2 > bottom)) continue;
    const dx = x2 - x1;
    const dy = y2 - y1;
    const off = dx * ((top + bottom) / 2 - y1) - dy * ((left + right) / 2 - x1);
    const reach = (Math.abs(dy) * (right - left) + Math.abs(dx) * (bottom - top)) / 2;
    if (off <= reach && off >= -reach) return true;
  }
  return false;
}

/** Whether a bent link comes nearer than this to a point beside its ends. */
export function curveNears(
  { courses }: Board,
  e: number,
  x: number,
  y: number,
  reach: number,
): boolean {
  const start = COURSE * e;
  for (let k = start; k < start + 2 * PIECES; k += 2) {
    const dx = float(courses, k + 2) - float(courses, k);
    const dy = float(courses, k + 3) - float(courses, k + 1);
    const px = x - float(courses, k);
    const py = y - float(courses, k + 1);
    const along = (px * dx + py * dy) / (dx * dx + dy * dy || 1);
    const at = along < 0 ? 0 : along > 1 ? 1 : along;
    const awayX = px - at * dx;
    const awayY = py - at * dy;
    if (awayX * awayX + awayY * awayY < reach * reach) return true;
  }
  return false;
}
