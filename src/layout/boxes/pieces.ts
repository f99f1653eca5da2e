/**
 * Splits a name into the pieces that a line may break between: words, parts of long compounds, and
 * words of scripts that write no spaces.
 */

/** A stretch of a name that is never broken. */
export interface Piece {
  readonly text: string;
  readonly hasSpaceBefore: boolean;
  /** Written after it where the line breaks there. */
  readonly hyphen?: string;
}

/** Pieces of a name beyond this many are ignored: they would not fit in three lines. */
const MAX_PIECES = 48;
/** Words of this many letters may break at their hyphens: "Datenschutz-Grundverordnung". */
const LONG_WORD = 18;

/** Scripts that write no spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** What must not begin a line: closing brackets, and marks that end a sentence or lengthen a vowel. */
const NOT_FIRST = /^[\p{Pe}\p{Pf}、。，．：；！？・ー々…·]/u;
/** What must not end a line: opening brackets. */
const NOT_LAST = /[\p{Ps}\p{Pi}]$/u;

/** The pieces of a name. */
export function piecesOf(name: string): Piece[] {
  const pieces: Piece[] = [];
  for (const word of name.trim().split(/\s+/u)) {
    const parts = partsOf(word).flatMap((part) => (UNSPACED.test(part) ? wordsOf(part) : [part]));
    parts.forEach((text, at) => {
      if (text) pieces.push({ text, hasSpaceBefore: at === 0 });
    });
    if (pieces.length >= MAX_PIECES) break;
  }
  return pieces;
}

/** The parts of a word: after a slash between long ones, and after the hyphens of a long word. */
function partsOf(word: string): readonly string[] {
  const breaks =
    [...word].length < LONG_WORD
      ? /(?<=\p{L}{4}\/)(?=\p{L}{4})/u
      : /(?<=\p{L}{4}[/‐-]|\p{L}{4}-)(?=\p{L}{4})/u;
  return word.split(breaks);
}

/** The words of a text without spaces, each with the marks that belong to it. */
function wordsOf(text: string): readonly string[] {
  const segmenter = new Intl.Segmenter(KANA.test(text) ? "ja" : "zh", { granularity: "word" });
  const words: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const before = words.at(-1);
    const isBound = before !== undefined && (NOT_FIRST.test(segment) || NOT_LAST.test(before));
    if (isBound) words[words.length - 1] = before + segment;
    else words.push(segment);
  }
  return words;
}

/** Splits a piece that is wider than a line into pieces that fit, with hyphens where it is a word. */
export function splitToFit(
  piece: Piece,
  maxWidth: number,
  maxLines: number,
  width: (text: string) => number,
): Piece[] {
  if (width(piece.text) <= maxWidth) return [piece];
  const parts: Piece[] = [];
  let rest = [...piece.text];
  while (rest.length > 0 && parts.length <= maxLines) {
    const hasSpaceBefore = parts.length === 0 && piece.hasSpaceBefore;
    const cut = cutOf(rest, maxWidth, width);
    const text = rest.slice(0, cut).join("");
    rest = rest.slice(cut);
    const isWord = /\p{L}$/u.test(text) && /^\p{L}/u.test(rest.join("")) && !UNSPACED.test(text);
    parts.push({ text, hasSpaceBefore, ...(isWord && { hyphen: HYPHEN }) });
  }
  return parts;
}

const HYPHEN = "-";
const VOWEL = /[aeiouyäöüáàâéèêíìîóòôúùûåæøœαεηιουωаеёиоуыэюя]/iu;
/** How far back a word is searched for a place between two syllables, in letters. */
const SYLLABLE = 5;

/** How many letters a line takes: up to a vowel that one consonant and a vowel follow, if there is one. */
function cutOf(
  letters: readonly string[],
  maxWidth: number,
  width: (text: string) => number,
): number {
  let most = 1;
  while (most < letters.length && width(letters.slice(0, most + 1).join("") + HYPHEN) <= maxWidth) {
    most++;
  }
  if (most >= letters.length || width(letters.join("")) <= maxWidth) return letters.length;
  for (let at = most; at > Math.max(2, most - SYLLABLE); at--) {
    const [before = "", here = "", after = ""] = letters.slice(at - 1, at + 2);
    const isBetween = /\p{L}/u.test(before) && !VOWEL.test(here) && VOWEL.test(after);
    if (isBetween) return at;
  }
  return most;
}
