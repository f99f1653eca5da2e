/** Groups pieces of text into lines: pieces on one baseline, including raised ones. */
import { greatest } from "../../../longLists.ts";
import type { Piece, Stretch, TableRows } from "./pieces.ts";

export interface Line {
  readonly stretches: readonly Stretch[];
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** The baseline. */
  readonly y: number;
  /** The font size of most of its letters. */
  readonly size: number;
  readonly font: string;
  /** Whether the whole line is in that font. */
  readonly isOneFont: boolean;
  /** The heading level that the file's tags give to the whole line. */
  readonly tag: number | undefined;
  /** The rows of a table, of which the line is the place. */
  readonly table: TableRows | undefined;
  /** Its parts between wide gaps: cells, if it is a row of a table. */
  readonly cells: readonly Part[];
  /** The pieces that it is made of, each with the space before it. */
  readonly parts: readonly Part[];
}

/** A part of a line, with its left and right edge. */
export interface Part {
  readonly x: number;
  readonly right: number;
  readonly text: string;
  readonly stretches: readonly Stretch[];
}

/** Baselines that differ by less than this share of the size are the same. */
const SAME_BASELINE = 0.3;
/** A smaller piece that is raised by up to this share of the line's size belongs to the line. */
const RAISED = 0.7;
/** A gap wider than this share of the size is a space; the letters of a word are closer. */
const SPACE = 0.15;
/** A gap of at least this share of the size separates cells. */
const CELL = 1.4;

/** The pieces in rows from top to bottom, each row from left to right. */
export function rowsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const rows: Piece[][] = [];
  const sorted = [...pieces].sort((a, b) => a.y - b.y || a.x - b.x);
  for (const piece of sorted) {
    const row = rows.at(-1);
    const largest = row?.reduce((best, other) => (other.size > best.size ? other : best));
    const size = Math.max(largest?.size ?? 0, piece.size);
    const isSmaller = Math.min(largest?.size ?? 0, piece.size) < 0.85 * size;
    const reach = (isSmaller ? RAISED : SAME_BASELINE) * size;
    if (row && largest && piece.y - largest.y < reach && !overlaps(row, piece)) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

/** Whether a piece would cover another one of the row, and so belongs to another line. */
function overlaps(row: readonly Piece[], piece: Piece): boolean {
  return row.some(
    (other) =>
      Math.min(other.right, piece.right) - Math.max(other.x, piece.x) >
      0.3 * Math.min(other.right - other.x, piece.right - piece.x) + 0.5,
  );
}

/** Makes a row of pieces into a line. */
export function lineOf(row: readonly Piece[]): Line {
  const main = mainPiece(row);
  const stretches: Stretch[] = [];
  const cells: { x: number; right: number; text: string; stretches: Stretch[] }[] = [];
  const parts: Part[] = [];
  let previous: Piece | undefined;
  for (const piece of row) {
    const isRaised = piece.size < 0.85 * main.size && piece.y < main.y - 0.1 * main.size;
    const gap = previous === undefined ? 0 : piece.x - previous.right;
    const needsSpace =
      previous !== undefined &&
      gap > SPACE * Math.min(main.size, piece.size) &&
      !/\s$/.test(previous.text) &&
      !/^\s/.test(piece.text);
    const text = (needsSpace ? " " : "") + piece.text;
    parts.push({ x: piece.x, right: piece.right, text, stretches: [{ text, isRaised }] });
    const previousStretch = stretches.at(-1);
    if (previousStretch && previousStretch.isRaised === isRaised)
      stretches[stretches.length - 1] = { text: previousStretch.text + text, isRaised };
    else stretches.push({ text, isRaised });
    const cell = cells.at(-1);
    if (cell && gap < CELL * main.size) {
      cell.text += text;
      cell.right = piece.right;
      cell.stretches.push({ text, isRaised });
    } else {
      const own = [{ text: piece.text, isRaised }];
      cells.push({ x: piece.x, right: piece.right, text: piece.text, stretches: own });
    }
    previous = piece;
  }
  return {
    stretches,
    text: stretches
      .map(({ text }) => text)
      .join("")
      .trim(),
    x: row[0]?.x ?? 0,
    right: greatest(row, ({ right }) => right),
    y: main.y,
    size: main.size,
    font: main.font,
    isOneFont: row.every(({ font }) => font === main.font),
    tag: row.every(({ tag }) => tag === main.tag) ? main.tag : undefined,
    table: row[0]?.table,
    cells,
    parts,
  };
}

/** A piece in the font and size of most letters. */
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
