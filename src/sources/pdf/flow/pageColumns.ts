/**
 * Splits a page into columns in reading order. Columns are found by the empty space between them,
 * not by drawing order: some programs draw row by row across all columns.
 */
import { append, greatest, least } from "../../../longLists.ts";
import { type Line, lineOf, type PdfPage, type Piece, rowsOf } from "../pages/index.ts";
import { withTables } from "../tables/index.ts";

/** Consecutive lines of one column. */
export interface Flow {
  readonly page: PdfPage;
  readonly lines: readonly Line[];
  /** The column's left and right edge, in points. */
  readonly x: number;
  readonly right: number;
}

/** The narrowest gutter, as a share of the median font size. */
const GUTTER = 0.9;
/** Each side of a gutter has at least this many rows. */
const ROWS = 5;
/** A side narrower than this share of the text is not a column: it holds the marks of a list. */
const NARROWEST = 0.2;
/** How many rows (headings, for one) may cross a gutter, as a share of those beside it. */
const CROSSING = 0.25;
/** At least half of a column's lines fill this share of its width; cells of a table don't. */
const FILLED = 0.55;

/** The flows of a page, in reading order. */
export function flowsOf(page: PdfPage): readonly Flow[] {
  if (page.pieces.length === 0) return [];
  return flowsWithin(page, withTables(page.pieces), 0);
}

/** Two cuts: a page has at most four columns. */
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
      if (side.length > 0) append(flows, flowsWithin(page, side, depth + 1));
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
      append(whole, row);
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
  const x = least(lines, (line) => line.x);
  const right = greatest(lines, (line) => line.right);
  return { page, lines, x, right };
}

interface Gutter {
  readonly x: number;
  readonly right: number;
}

function crosses(piece: Piece, { x, right }: Gutter): boolean {
  return piece.x < x && piece.right > right;
}

/** The gutter that separates the text into a left and a right side; undefined if there is none. */
function gutterOf(pieces: readonly Piece[]): Gutter | undefined {
  const x = Math.floor(least(pieces, (piece) => piece.x));
  const right = Math.ceil(greatest(pieces, (piece) => piece.right));
  const width = right - x;
  if (width < 100) return undefined;
  const spans = rowsOf(pieces).flatMap(spansOf);
  // The changes, from left to right, in how many spans cover a point.
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
 * The widest gap within a band, apart from what crosses the whole band: list marks and short
 * lines may reach into it.
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

/** A row's spans of text, separated by gaps as wide as a gutter. */
function spansOf(row: readonly Piece[]): readonly Span[] {
  const spans: { x: number; right: number; y: number }[] = [];
  for (const piece of row) {
    const previous = spans.at(-1);
    if (previous && piece.x - previous.right < GUTTER * piece.size)
      previous.right = Math.max(previous.right, piece.right);
    else spans.push({ x: piece.x, right: piece.right, y: piece.y });
  }
  return spans;
}

/** Whether a gutter has a column of text on either side, next to each other. */
function separatesColumns(gutter: Gutter, spans: readonly Span[], around: Gutter): boolean {
  const left = spans.filter((span) => span.right <= gutter.x + 0.5);
  const right = spans.filter((span) => span.x >= gutter.right - 0.5);
  if (!isColumn(left, { x: around.x, right: gutter.x })) return false;
  if (!isColumn(right, { x: gutter.right, right: around.right })) return false;
  // Next to each other: enough rows of each are at the height of the other.
  const top = Math.max(minY(left), minY(right));
  const foot = Math.min(maxY(left), maxY(right));
  return [left, right].every(
    (side) => side.filter(({ y }) => y >= top - 2 && y <= foot + 2).length >= ROWS,
  );
}

function isColumn(spans: readonly Span[], { x, right }: Gutter): boolean {
  // Wide gaps may split a line of justified text into several spans.
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
  return least(spans, ({ y }) => y);
}

function maxY(spans: readonly Span[]): number {
  return greatest(spans, ({ y }) => y);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
