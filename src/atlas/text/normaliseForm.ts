/**
 * Removes differences of form, the only ones in which a quote may differ from its document and
 * still be repaired. This is the complete list: spacing, line ends, Unicode composition, quotation
 * marks, dashes, ligatures, soft hyphens, and a hyphen at a line end. Anything else makes a
 * different text, including letter case and a final full stop: the document's sentence may go on
 * where the quote claims that it ends.
 */
import type { Range } from "./textParts.ts";

/** A normalised text that knows where each of its code units comes from. */
export interface NormalisedForm {
  readonly text: string;
  /** The range of the original text behind a range of the normalised one. */
  toOriginal(range: Range): Range;
  /** Whether an offset of the normalised text lies between two characters of the original. */
  isBoundary(offset: number): boolean;
}

/**
 * Replaces a hyphen at a line end. Such a hyphen may divide a word, belong to it, or stand for an
 * omitted part ("data-\nand"); only the text compared with can tell. No atlas text contains U+0000.
 */
export const LINE_HYPHEN = "\0";
const HYPHEN_AT_LINE_END =
  /(?<=\p{L})[-‐]\u00AD?[^\S\r\n\uFEFF]*(?:\r\n|\n|\r)[^\S\r\n\uFEFF]*(?=\p{L})/gu;
/** White space except U+FEFF, which has no width and separates no words. */
const SPACES = /[^\S\uFEFF]+/g;
/** Hyphens at line ends, runs of white space or hyphens, and characters with combining marks. */
const PIECES = new RegExp(
  `${HYPHEN_AT_LINE_END.source}|${SPACES.source}|-{2,}|\\P{M}\\p{M}*|\\p{M}+`,
  "gu",
);
const LIGATURE = /[\uFB00-\uFB06\uFB13-\uFB17]/g;
const SINGLE = /[‘’‚‛′‵`´‹›＇ʼ]/g;
const DOUBLE = /[“”„‟″‶«»＂〝〞〟「」『』]/g;
const DASH = /-{2,}|[‐‑‒–—―−﹘﹣－]/g;

/** ASCII text that normalising leaves unchanged, as it does most names and many sentences. */
const ALREADY_NORMAL = /^(?:[!-,.-_a-~]|-(?!-)| (?! ))*$/;

/** Whether normalising leaves a text unchanged; it is ASCII then. */
export const isNormal = (text: string): boolean => ALREADY_NORMAL.test(text);

/** The normalised text, without a way back to the original. */
export function normaliseForm(text: string): string {
  if (isNormal(text)) return text;
  return normaliseText(text.replace(HYPHEN_AT_LINE_END, LINE_HYPHEN));
}

function normaliseText(text: string): string {
  // Decomposing a whole text equals decomposing its characters one by one.
  return text
    .normalize("NFD")
    .replace(SPACES, " ")
    .replace(LIGATURE, (ligature) => ligature.normalize("NFKD"))
    .replaceAll("\u00AD", "")
    .replace(SINGLE, "'")
    .replace(DOUBLE, '"')
    .replace(DASH, "-");
}

/**
 * The normalised text with the way back to the original. Costly; needed only when a quote was not
 * found as written.
 */
export function normaliseFormWithPlaces(text: string): NormalisedForm {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const boundaries: boolean[] = [];
  for (const { 0: piece, index } of text.matchAll(PIECES)) {
    const normalised = normalisePiece(piece);
    pieces.push(normalised);
    for (let unit = 0; unit < normalised.length; unit++) {
      starts.push(index);
      ends.push(index + piece.length);
      boundaries.push(unit === 0);
    }
  }
  boundaries.push(true);
  return {
    text: pieces.join(""),
    toOriginal: ({ start, end }) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0 }),
    isBoundary: (offset) => boundaries[offset] ?? false,
  };
}

function normalisePiece(piece: string): string {
  // Most pieces are single ASCII letters or digits, which never change.
  if (piece.length === 1 && /[A-Za-z0-9]/.test(piece)) return piece;
  return /[\r\n]/.test(piece) && /^[-‐]/.test(piece) ? LINE_HYPHEN : normaliseText(piece);
}

/** Whether two normalised texts are equal if a line-end hyphen counts as a hyphen or as nothing. */
export function sameButForLineHyphens(left: string, right: string): boolean {
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    if (left[i] === right[j]) {
      i++;
      j++;
    } else if (left[i] === LINE_HYPHEN) {
      i++;
      j = skipHyphen(right, j);
    } else if (right[j] === LINE_HYPHEN) {
      j++;
      i = skipHyphen(left, i);
    } else return false;
  }
  return true;
}

function skipHyphen(text: string, at: number): number {
  return at + (/^- ?/.exec(text.slice(at, at + 2))?.[0].length ?? 0);
}
