/** Tells which pages have text side by side, as tables have. */
import { type Piece, rowsOf } from "../pages/index.ts";

/** A wider gap than this share of the size is no space, not even the one between sentences. */
const GAP = 1;
/** Lines below each other are further apart than this share of their size. */
const LEADING = 0.9;

/** Whether a row has a gap, or two rows are too close to stand below each other. */
export function hasTextSideBySide(pieces: readonly Piece[]): boolean {
  const isGap = (left: Piece | undefined, right: Piece | undefined) =>
    left && right && right.x - left.right > GAP * Math.max(left.size, right.size);
  let above: readonly Piece[] = [];
  return rowsOf(pieces).some((row) => {
    const [first, last, firstAbove, lastAbove] = [row[0], row.at(-1), above[0], above.at(-1)];
    above = row;
    if (row.some((piece, at) => isGap(row[at - 1], piece))) return true;
    const isClose = first && firstAbove && first.y - firstAbove.y < LEADING * first.size;
    return isClose && (isGap(last, firstAbove) || isGap(lastAbove, first));
  });
}
