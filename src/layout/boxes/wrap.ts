/** Breaks a name into the lines of a label, by measured width. */
import type { MeasureText } from "./layout.ts";

export const MAX_LINES = 3;
/** Widest line of a label, in font sizes; longer names are shortened. */
const MAX_EMS = 12;
/** Names up to this width stay on one line, and up to this on two: shorter lines look torn. */
const ONE_LINE_EMS = 6;
const TWO_LINES_EMS = 13;
/** Most pieces of a name that are looked at: more can't fit three lines. */
const MAX_PIECES = 48;
const ELLIPSIS = "…";

/** One way to set a name. */
export interface Wrapped {
  readonly lines: readonly string[];
  /** Width of the widest line, in the unit of the font size. */
  readonly width: number;
}

/** A stretch of a name that is not broken, and whether a space stood before it. */
interface Piece {
  readonly text: string;
  readonly spaced: boolean;
}

/** Scripts that may be broken between any two characters. */
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * The ways to set `name` in one, two, … up to three lines, each with the breaks that make its
 * widest line narrowest and then the lines most even. A way that is no narrower than one with
 * fewer lines is left out. What does not fit three lines is cut at a word and ends in "…".
 */
export function wrap(name: string, measure: MeasureText, size: number): readonly Wrapped[] {
  const most = MAX_EMS * size;
  const width = (text: string) => measure(text, size);
  const all = pieces(name).flatMap((piece) => chop(piece, most, width));
  const ways: Wrapped[] = [];
  const whole = width(name.trim());
  const torn = whole <= ONE_LINE_EMS * size ? 1 : whole <= TWO_LINES_EMS * size ? 2 : MAX_LINES;
  for (let count = 1; count <= Math.min(torn, all.length); count++) {
    const way = balanced(all, count, width);
    const last = ways.at(-1);
    if (way.width <= most && (last === undefined || way.width < last.width - size)) ways.push(way);
  }
  return ways.length > 0 ? ways : [shortened(all, most, width)];
}

/** Splits at spaces, after a slash between long parts, and between ideographs. */
function pieces(name: string): Piece[] {
  const found: Piece[] = [];
  for (const word of name.trim().split(/\s+/u)) {
    let spaced = true;
    let text = "";
    const end = () => {
      if (text) found.push({ text, spaced });
      if (text) spaced = false;
      text = "";
    };
    for (const part of word.split(/(?<=\p{L}{4}\/)(?=\p{L}{4})/u)) {
      end();
      for (const character of part) {
        if (IDEOGRAPH.test(character) && text) end();
        text += character;
      }
    }
    end();
    if (found.length >= MAX_PIECES) break;
  }
  return found;
}

/** Cuts a piece that is wider than a line into ones that are not. */
function chop(piece: Piece, most: number, width: (text: string) => number): Piece[] {
  if (width(piece.text) <= most) return [piece];
  const parts: Piece[] = [];
  let text = "";
  for (const character of piece.text) {
    if (text && width(text + character) > most) {
      parts.push({ text, spaced: parts.length === 0 && piece.spaced });
      if (parts.length > MAX_LINES) return parts;
      text = "";
    }
    text += character;
  }
  parts.push({ text, spaced: parts.length === 0 && piece.spaced });
  return parts;
}

function join(all: readonly Piece[], from: number, to: number): string {
  let text = "";
  for (let i = from; i < to; i++) {
    const piece = all[i];
    if (piece) text += (piece.spaced && text ? " " : "") + piece.text;
  }
  return text;
}

/** The breaks into exactly `count` lines with the narrowest widest line, then the most even. */
function balanced(all: readonly Piece[], count: number, width: (text: string) => number): Wrapped {
  let best: { lines: string[]; width: number; uneven: number } | undefined;
  const visit = (from: number, left: number, lines: string[], widest: number, uneven: number) => {
    const last = left === 1;
    for (let to = last ? all.length : from + 1; to <= all.length - left + 1; to++) {
      const text = join(all, from, to);
      const wide = width(text);
      if (best && Math.max(widest, wide) > best.width) return;
      const next = [...lines, text];
      if (last) {
        const total = uneven + wide * wide;
        if (!best || Math.max(widest, wide) < best.width || total < best.uneven)
          best = { lines: next, width: Math.max(widest, wide), uneven: total };
      } else visit(to, left - 1, next, Math.max(widest, wide), uneven + wide * wide);
    }
  };
  visit(0, count, [], 0, 0);
  return best ?? { lines: [join(all, 0, all.length)], width: width(join(all, 0, all.length)) };
}

/** As many words as three full lines hold, the last one ending in "…". */
function shortened(all: readonly Piece[], most: number, width: (text: string) => number): Wrapped {
  const lines: string[] = [];
  let from = 0;
  while (lines.length < MAX_LINES && from < all.length) {
    const rest = lines.length === MAX_LINES - 1 ? ELLIPSIS : "";
    let to = from + 1;
    while (to < all.length && width(join(all, from, to + 1) + rest) <= most) to++;
    let line = join(all, from, to);
    if (rest && to < all.length) {
      while (line.length > 1 && width(line + rest) > most) line = [...line].slice(0, -1).join("");
      line = line.replace(/[\s,;:.–-]+$/u, "") + rest;
    }
    lines.push(line);
    from = to;
  }
  return { lines, width: Math.max(0, ...lines.map(width)) };
}
