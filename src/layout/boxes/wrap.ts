/** Breaks a name into the lines of a label, by measured width. */
import type { MeasureText } from "./layout.ts";
import { type Piece, piecesOf, splitToFit } from "./pieces.ts";

const MAX_LINES = 3;
/** Widest line of a label, in font sizes; longer names are shortened. */
const MAX_EMS = 12;
/** Names up to these widths get one line or two: shorter lines look ragged. */
const ONE_LINE_EMS = 6;
const TWO_LINES_EMS = 13;
const ELLIPSIS = "…";

/** One way to break a name into lines. */
export interface Wrapped {
  readonly lines: readonly string[];
  /** Width of the widest line, in the unit of the font size. */
  readonly width: number;
}

/**
 * The best ways to break `name` into one, two and three lines: the widest line is as narrow as
 * possible, then the lines are as even as possible. A way that is no narrower than one with fewer
 * lines is left out. A name too long for three lines is cut at a word and ends in "…".
 */
export function wrap(name: string, measure: MeasureText, size: number): readonly Wrapped[] {
  const maxWidth = MAX_EMS * size;
  const width = (text: string) => measure(text, size);
  const pieces = piecesOf(name).flatMap((piece) => splitToFit(piece, maxWidth, MAX_LINES, width));
  const ways: Wrapped[] = [];
  const wholeWidth = width(name.trim());
  const mostLines =
    wholeWidth <= ONE_LINE_EMS * size ? 1 : wholeWidth <= TWO_LINES_EMS * size ? 2 : MAX_LINES;
  for (let count = 1; count <= Math.min(mostLines, pieces.length); count++) {
    const way = balanced(pieces, count, width);
    const previous = ways.at(-1);
    if (way.width <= maxWidth && (previous === undefined || way.width < previous.width - size))
      ways.push(way);
  }
  const all = ways.length > 0 ? ways : [cutToFit(pieces, maxWidth, width)];
  return all.map((way) => ({ ...way, lines: way.lines.map(directed) }));
}

const RIGHT_TO_LEFT =
  /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u;
const STRONG = /\p{L}/u;
const RIGHT_TO_LEFT_MARK = "\u200F";

/**
 * A line that begins with a letter of a right-to-left script, between marks of that direction: so an
 * ellipsis, a bracket or a full stop at its end stands there, whatever draws the line.
 */
function directed(line: string): string {
  const first = STRONG.exec(line)?.[0];
  if (first === undefined || !RIGHT_TO_LEFT.test(first)) return line;
  const [start, end] = [[...line][0] ?? "", [...line].at(-1) ?? ""];
  return (
    (STRONG.test(start) ? "" : RIGHT_TO_LEFT_MARK) +
    line +
    (STRONG.test(end) ? "" : RIGHT_TO_LEFT_MARK)
  );
}

/** The text of a line from one piece to another, with a hyphen where it ends within a word. */
function join(pieces: readonly Piece[], from: number, to: number): string {
  let text = "";
  for (let i = from; i < to; i++) {
    const piece = pieces[i];
    if (piece) text += (piece.hasSpaceBefore && text ? " " : "") + piece.text;
  }
  return to < pieces.length ? text + (pieces[to - 1]?.hyphen ?? "") : text;
}

/** The best way to break the pieces into exactly `count` lines. */
function balanced(
  pieces: readonly Piece[],
  count: number,
  width: (text: string) => number,
): Wrapped {
  let best: { lines: string[]; width: number; uneven: number } | undefined;
  const visit = (
    from: number,
    linesLeft: number,
    lines: string[],
    widest: number,
    uneven: number,
  ) => {
    const isLastLine = linesLeft === 1;
    for (
      let to = isLastLine ? pieces.length : from + 1;
      to <= pieces.length - linesLeft + 1;
      to++
    ) {
      const text = join(pieces, from, to);
      const wide = width(text);
      if (best && Math.max(widest, wide) > best.width) return;
      const next = [...lines, text];
      if (isLastLine) {
        const total = uneven + wide * wide;
        if (!best || Math.max(widest, wide) < best.width || total < best.uneven)
          best = { lines: next, width: Math.max(widest, wide), uneven: total };
      } else visit(to, linesLeft - 1, next, Math.max(widest, wide), uneven + wide * wide);
    }
  };
  visit(0, count, [], 0, 0);
  return (
    best ?? {
      lines: [join(pieces, 0, pieces.length)],
      width: width(join(pieces, 0, pieces.length)),
    }
  );
}

/** As many words as three lines hold, the last line ending in "…". */
function cutToFit(
  pieces: readonly Piece[],
  maxWidth: number,
  width: (text: string) => number,
): Wrapped {
  const lines: string[] = [];
  let from = 0;
  while (lines.length < MAX_LINES && from < pieces.length) {
    const ellipsis = lines.length === MAX_LINES - 1 ? ELLIPSIS : "";
    let to = from + 1;
    while (to < pieces.length && width(join(pieces, from, to + 1) + ellipsis) <= maxWidth) to++;
    let line = join(pieces, from, to);
    if (ellipsis && to < pieces.length) {
      while (line.length > 1 && width(line + ellipsis) > maxWidth)
        line = [...line].slice(0, -1).join("");
      line = line.replace(/[\s,;:.–-]+$/u, "") + ellipsis;
    }
    lines.push(line);
    from = to;
  }
  return { lines, width: Math.max(0, ...lines.map(width)) };
}
