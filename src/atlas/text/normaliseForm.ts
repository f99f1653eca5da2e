/**
 * Texts without the differences of form: what a quote may differ in from its document and still be
 * mended. This is the one list of them: spacing, line ends, Unicode composition, quotation marks,
 * dashes, ligatures, soft hyphens, and a hyphen with a line end. All else is another text: letter
 * case and a final stop too, since a sentence may go on where the quote says that it ends.
 */
import type { Range } from "./textParts.ts";

/** A folded text that knows where each of its code units comes from. */
export interface NormalisedForm {
  readonly text: string;
  /** The range of the original that a range of the folded text stands for. */
  toOriginal(range: Range): Range;
  /** Whether an offset of the folded text lies between characters of the original. */
  isBoundary(offset: number): boolean;
}

/**
 * What a hyphen at a line's end becomes: it may divide a word, belong to it, or stand for a part
 * of one ("data-\nand"), which only the other text can tell. No text of an atlas holds U+0000.
 */
export const LINE_HYPHEN = "\0";
const HYPHEN_AT_LINE_END =
  /(?<=\p{L})[-‐]\u00AD?[^\S\r\n\uFEFF]*(?:\r\n|\n|\r)[^\S\r\n\uFEFF]*(?=\p{L})/gu;
/** White space without U+FEFF, which has no width and parts no words. */
const SPACES = /[^\S\uFEFF]+/g;
/** Hyphens at line ends, runs of white space and of hyphens, and characters with their marks. */
const PIECES = new RegExp(
  `${HYPHEN_AT_LINE_END.source}|${SPACES.source}|-{2,}|\\P{M}\\p{M}*|\\p{M}+`,
  "gu",
);
const LIGATURE = /[\uFB00-\uFB06\uFB13-\uFB17]/g;
const SINGLE = /[‘’‚‛′‵`´‹›＇ʼ]/g;
const DOUBLE = /[“”„‟″‶«»＂〝〞〟「」『』]/g;
const DASH = /-{2,}|[‐‑‒–—―−﹘﹣－]/g;

/** A text of ASCII that folding leaves as it is, as most names and many sentences are. */
const ALREADY_NORMAL = /^(?:[!-,.-_a-~]|-(?!-)| (?! ))*$/;

/** The folded text alone. */
export function normaliseForm(text: string): string {
  if (ALREADY_NORMAL.test(text)) return text;
  return normaliseText(text.replace(HYPHEN_AT_LINE_END, LINE_HYPHEN));
}

function normaliseText(text: string): string {
  // Canonical decomposition of a text is that of its characters one by one.
  return text
    .normalize("NFD")
    .replace(SPACES, " ")
    .replace(LIGATURE, (ligature) => ligature.normalize("NFKD"))
    .replaceAll("\u00AD", "")
    .replace(SINGLE, "'")
    .replace(DOUBLE, '"')
    .replace(DASH, "-");
}

/** The folded text with the way back; worth it only where a quote was not found as written. */
export function normaliseFormWithPlaces(text: string): NormalisedForm {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const boundaries: boolean[] = [];
  for (const { 0: piece, index } of text.matchAll(PIECES)) {
    const folded = normalisePiece(piece);
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
    toOriginal: ({ start, end }) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0 }),
    isBoundary: (offset) => boundaries[offset] ?? false,
  };
}

function normalisePiece(piece: string): string {
  // A letter or digit of ASCII, as most pieces are, is what it is.
  if (piece.length === 1 && /[A-Za-z0-9]/.test(piece)) return piece;
  return /[\r\n]/.test(piece) && /^[-‐]/.test(piece) ? LINE_HYPHEN : normaliseText(piece);
}

/** Whether two folded texts are the same, where a hyphen at a line's end is a hyphen or nothing. */
export function sameButForLineHyphens(one: string, other: string): boolean {
  let a = 0;
  let b = 0;
  while (a < one.length || b < other.length) {
    if (one[a] === other[b]) {
      a++;
      b++;
    } else if (one[a] === LINE_HYPHEN) {
      a++;
      b = skipHyphen(other, b);
    } else if (other[b] === LINE_HYPHEN) {
      b++;
      a = skipHyphen(one, a);
    } else return false;
  }
  return true;
}

function skipHyphen(text: string, at: number): number {
  return at + (/^- ?/.exec(text.slice(at, at + 2))?.[0].length ?? 0);
}
