/** Lines: pieces on one baseline, left to right, with what is raised among them. */
import type { Piece } from "./pieces.ts";

/** A stretch of a line's text; a raised one is the mark of a note or an exponent. */
export interface Stretch {
  readonly text: string;
  readonly raised: boolean;
}

export interface Line {
  readonly stretches: readonly Stretch[];
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** Of most of its letters. */
  readonly size: number;
  readonly font: string;
  /** Whether all of it is in that font. */
  readonly isOneFont: boolean;
  /** The level of the heading that the file's tags make of all of it. */
  readonly tag: number | undefined;
  /** Where its parts begin that a wide gap parts: cells of a table. */
  readonly cells: readonly { readonly x: number; readonly right: number; readonly text: string }[];
}

/** Baselines that differ by less than this share of the size are one. */
const SAME_BASELINE = 0.3;
/** A smaller piece that is raised by up to this share of the line's size belongs to it. */
const RAISED = 0.7;
/** A gap as wide as this share of the size is a space; letters of one word stand closer. */
const SPACE = 0.15;
/** As wide as this, it parts cells. */
const CELL = 1.4;

/** Pieces in rows from the top, each row from the left. */
export function rowsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const rows: Piece[][] = [];
  const sorted = [...pieces].sort((a, b) => a.y - b.y || a.x - b.x);
  /** The baseline and size of the row that is being filled. */
  for (const piece of sorted) {
    const row = rows.at(-1);
    const last = row?.reduce((big, one) => (one.size > big.size ? one : big));
    const size = Math.max(last?.size ?? 0, piece.size);
    const smaller = Math.min(last?.size ?? 0, piece.size) < 0.85 * size;
    const reach = (smaller ? RAISED : SAME_BASELINE) * size;
    if (row && last && piece.y - last.y < reach && !overlaps(row, piece)) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

/** Whether a piece would cover one of the row's: then it is of another line. */
function overlaps(row: readonly Piece[], piece: Piece): boolean {
  return row.some(
    (one) =>
      Math.min(one.right, piece.right) - Math.max(one.x, piece.x) >
      0.3 * Math.min(one.right - one.x, piece.right - piece.x) + 0.5,
  );
}

/** A row as a line. */
export function lineOf(row: readonly Piece[]): Line {
  const main = mainPiece(row);
  const stretches: Stretch[] = [];
  const cells: { x: number; right: number; text: string }[] = [];
  let before: Piece | undefined;
  for (const piece of row) {
    const raised = piece.size < 0.85 * main.size && piece.y < main.y - 0.1 * main.size;
    const gap = before === undefined ? 0 : piece.x - before.right;
    const spaced =
      before !== undefined &&
      gap > SPACE * Math.min(main.size, piece.size) &&
      !/\s$/.test(before.text) &&
      !/^\s/.test(piece.text);
    const text = (spaced ? " " : "") + piece.text;
    const last = stretches.at(-1);
    if (last && last.raised === raised)
      stretches[stretches.length - 1] = { text: last.text + text, raised };
    else stretches.push({ text, raised });
    const cell = cells.at(-1);
    if (cell && gap < CELL * main.size) {
      cell.text += text;
      cell.right = piece.right;
    } else cells.push({ x: piece.x, right: piece.right, text: piece.text });
    before = piece;
  }
  return {
    stretches,
    text: stretches
      .map(({ text }) => text)
      .join("")
      .trim(),
    x: row[0]?.x ?? 0,
    right: Math.max(...row.map(({ right }) => right)),
    y: main.y,
    size: main.size,
    font: main.font,
    isOneFont: row.every(({ font }) => font === main.font),
    tag: row.every(({ tag }) => tag === main.tag) ? main.tag : undefined,
    cells,
  };
}

/** The font and size of most letters. */
function mainPiece(row: readonly Piece[]): Piece {
  const letters = new Map<string, number>();
  let best = row[0];
  let most = 0;
  for (const piece of row) {
    const key = `${piece.font} ${piece.size.toFixed(1)}`;
    const count = (letters.get(key) ?? 0) + piece.text.length;
    letters.set(key, count);
    if (count > most) {
      most = count;
      best = piece;
    }
  }
  if (best === undefined) throw new Error("a row has no piece");
  return best;
}
