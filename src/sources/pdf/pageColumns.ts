/**
 * Columns in reading order. They are found by where nothing stands, not by the order in which the
 * text is drawn: some programs draw row by row over all columns.
 */
import { type Line, lineOf, rowsOf } from "./pageLines.ts";
import type { PdfPage, Piece } from "./pieces.ts";

/** Lines that follow each other in one column. */
export interface Flow {
  readonly page: PdfPage;
  readonly lines: readonly Line[];
  /** The column's sides. */
  readonly x: number;
  readonly right: number;
}

/** The narrowest gutter, in shares of the usual size of letters. */
const GUTTER = 0.9;
/** Each side of a gutter has so many rows. */
const ROWS = 5;
/** A side narrower than this share of the text is none: marks of a list stand there. */
const NARROWEST = 0.2;
/** So many rows may cross a gutter, headings among them, as a share of those beside it. */
const CROSSING = 0.25;
/** Lines of a column fill this share of it, half of them at least; cells of a table don't. */
const FILLED = 0.55;

/** The flows of a page, in the order in which they are read. */
export function flowsOf(page: PdfPage): readonly Flow[] {
  if (page.pieces.length === 0) return [];
  return flowsWithin(page, page.pieces, 0);
}

/** Pages have at most four columns: two cuts deep. */
const DEEPEST = 2;

function flowsWithin(page: PdfPage, pieces: readonly Piece[], depth: number): readonly Flow[] {
  const gutter = depth < DEEPEST ? gutterOf(pieces) : undefined;
  if (gutter === undefined) return [flowOf(page, pieces)];
  const flows: Flow[] = [];
  let left: Piece[] = [];
  let right: Piece[] = [];
  let whole: Piece[] = [];
  const flushSides = () => {
    for (const side of [left, right])
      if (side.length > 0) flows.push(...flowsWithin(page, side, depth + 1));
    left = [];
    right = [];
  };
  const flushWhole = () => {
    if (whole.length > 0) flows.push(flowOf(page, whole));
    whole = [];
  };
  for (const row of rowsOf(pieces)) {
    if (row.some((piece) => crosses(piece, gutter))) {
      flushSides();
      whole.push(...row);
    } else {
      flushWhole();
      for (const piece of row) (piece.right <= gutter.right ? left : right).push(piece);
    }
  }
  flushSides();
  flushWhole();
  return flows;
}

function flowOf(page: PdfPage, pieces: readonly Piece[]): Flow {
  const lines = rowsOf(pieces).map(lineOf);
  const x = Math.min(...lines.map((line) => line.x));
  const right = Math.max(...lines.map((line) => line.right));
  return { page, lines, x, right };
}

interface Gutter {
  readonly x: number;
  readonly right: number;
}

function crosses(piece: Piece, { x, right }: Gutter): boolean {
  return piece.x < x && piece.right > right;
}

/** Where the text parts into a left and a right side; undefined where it doesn't. */
function gutterOf(pieces: readonly Piece[]): Gutter | undefined {
  const x = Math.floor(Math.min(...pieces.map((piece) => piece.x)));
  const right = Math.ceil(Math.max(...pieces.map((piece) => piece.right)));
  const width = right - x;
  if (width < 100) return undefined;
  const spans = rowsOf(pieces).flatMap(spansOf);
  // How many spans cover each point from left to right.
  const steps = new Array<number>(width + 2).fill(0);
  for (const span of spans) {
    const from = Math.max(0, Math.ceil(span.x - x));
    const to = Math.max(from, Math.floor(span.right - x));
    steps[from] = (steps[from] ?? 0) + 1;
    steps[to] = (steps[to] ?? 0) - 1;
  }
  const size = median(pieces.map((piece) => piece.size));
  let best: Gutter | undefined;
  let covered = 0;
  let from: number | undefined;
  const most = CROSSING * spans.length * 0.5;
  for (let at = 0; at <= width; at++) {
    covered += steps[at] ?? 0;
    const free = covered <= most && at > NARROWEST * width && at < (1 - NARROWEST) * width;
    if (free) from ??= at;
    if (free || from === undefined) continue;
    const gutter = widestGap({ x: x + from, right: x + at }, spans, size);
    if (gutter && separatesColumns(gutter, spans, { x, right })) {
      if (best === undefined || gutter.right - gutter.x > best.right - best.x) best = gutter;
    }
    from = undefined;
  }
  return best;
}

/**
 * The widest stretch of a band where nothing stands but what crosses all of it: marks of lists
 * and short lines may reach into the band.
 */
function widestGap(band: Gutter, spans: readonly Span[], size: number): Gutter | undefined {
  const within = spans
    .filter((span) => span.right > band.x && span.x < band.right)
    .filter((span) => !(span.x < band.x && span.right > band.right))
    .sort((a, b) => a.x - b.x);
  let best: Gutter | undefined;
  let from = band.x;
  for (const { x, right } of [...within, { x: band.right, right: band.right }]) {
    if (x - from > (best ? best.right - best.x : 0)) best = { x: from, right: x };
    from = Math.max(from, right);
  }
  return best && best.right - best.x >= GUTTER * size ? best : undefined;
}

interface Span {
  readonly x: number;
  readonly right: number;
  readonly y: number;
}

/** The parts of a row that gaps of a gutter's width part. */
function spansOf(row: readonly Piece[]): readonly Span[] {
  const spans: { x: number; right: number; y: number }[] = [];
  for (const piece of row) {
    const last = spans.at(-1);
    if (last && piece.x - last.right < GUTTER * piece.size)
      last.right = Math.max(last.right, piece.right);
    else spans.push({ x: piece.x, right: piece.right, y: piece.y });
  }
  return spans;
}

/** Whether both sides of a gutter hold columns of text, side by side. */
function separatesColumns(gutter: Gutter, spans: readonly Span[], around: Gutter): boolean {
  const left = spans.filter((span) => span.right <= gutter.x + 0.5);
  const right = spans.filter((span) => span.x >= gutter.right - 0.5);
  if (!isColumn(left, { x: around.x, right: gutter.x })) return false;
  if (!isColumn(right, { x: gutter.right, right: around.right })) return false;
  // Side by side: most of what is lower of the two stands beside the other.
  const top = Math.max(minY(left), minY(right));
  const foot = Math.min(maxY(left), maxY(right));
  return [left, right].every(
    (side) => side.filter(({ y }) => y >= top - 2 && y <= foot + 2).length >= ROWS,
  );
}

function isColumn(spans: readonly Span[], { x, right }: Gutter): boolean {
  // A line of justified text may be parted by its own wide gaps.
  const rows = new Map<number, { x: number; right: number }>();
  for (const span of spans) {
    const key = Math.round(span.y);
    const row = rows.get(key);
    rows.set(key, {
      x: Math.min(row?.x ?? span.x, span.x),
      right: Math.max(row?.right ?? span.right, span.right),
    });
  }
  if (rows.size < ROWS) return false;
  const widths = [...rows.values()].map((row) => row.right - row.x);
  return median(widths) >= FILLED * (right - x);
}

function minY(spans: readonly Span[]): number {
  return Math.min(...spans.map(({ y }) => y));
}

function maxY(spans: readonly Span[]): number {
  return Math.max(...spans.map(({ y }) => y));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
