/**
 * Texts without what a quote may differ in and still be mended: spacing, Unicode composition,
 * and the shape of quotation marks and dashes. Nothing else is folded: a near miss is no match.
 */
import type { Range } from "./atlas.ts";

/** A folded text that knows where each of its code units comes from. */
export interface Folded {
  readonly text: string;
  /** The range of the original that a range of the folded text stands for. */
  original(range: Range): Range;
  /** Whether an offset of the folded text lies between characters of the original. */
  isBoundary(offset: number): boolean;
}

/** Runs of white space, runs of hyphens, and characters with their combining marks. */
const PIECES = /\s+|-{2,}|\P{M}\p{M}*|\p{M}+/gu;
const SINGLE = /[‘’‚‛′‵`´‹›＇ʼ]/g;
const DOUBLE = /[“”„‟″‶«»＂〝〞〟「」『』]/g;
const DASH = /-{2,}|[‐‑‒–—―−﹘﹣－]/g;

/** The folded text alone. */
export function fold(text: string): string {
  // Canonical decomposition of a text is that of its characters one by one.
  return text
    .normalize("NFD")
    .replace(/\s+/g, " ")
    .replace(SINGLE, "'")
    .replace(DOUBLE, '"')
    .replace(DASH, "-");
}

/** The folded text with the way back; worth it only where a quote was not found as written. */
export function foldWithPlaces(text: string): Folded {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const boundaries: boolean[] = [];
  for (const { 0: piece, index } of text.matchAll(PIECES)) {
    const folded = fold(piece);
    pieces.push(folded);
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(index);
      ends.push(index + piece.length);
      boundaries.push(unit === 0);
    }
  }
  boundaries.push(true);
  return {
    text: pieces.join(""),
    original: ({ start, end }) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0 }),
    isBoundary: (offset) => boundaries[offset] ?? false,
  };
}
