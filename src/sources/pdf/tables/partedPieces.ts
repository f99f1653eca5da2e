/**
 * Parts a piece of text where a rule runs through it: pdf.js makes one piece of the words of two
 * cells if they stand as close as two words.
 */
import type { Piece } from "../pages/index.ts";

/** A piece that reaches less far over a rule, as a share of its size, does not run over it. */
const OVER = 0.35;
/** How far from a rule the space may be at which a piece is parted, as a share of its size. */
const NEAR = 1.2;

export interface Parted {
  readonly parts: readonly Piece[];
  /** Whether a word stands across a rule. */
  readonly runsOver: boolean;
}

/** The parts of a piece, from left to right; the piece itself where no rule runs through it. */
export function partedAt(piece: Piece, rules: readonly number[]): Parted {
  const parts: Piece[] = [];
  let [rest, runsOver] = [piece, false];
  for (const rule of rules) {
    const over = OVER * piece.size;
    if (rule < rest.x + over || rule > rest.right - over) continue;
    const space = spaceNear(rest, rule);
    if (space === undefined) {
      runsOver = true;
      continue;
    }
    parts.push({ ...rest, text: rest.text.slice(0, space).trimEnd(), right: rule });
    rest = { ...rest, text: rest.text.slice(space).trimStart(), x: rule };
  }
  return { parts: [...parts, rest], runsOver };
}

/** The index of the space that is nearest to a rule; undefined if none is near. */
function spaceNear({ text, x, right, size }: Piece, rule: number): number | undefined {
  const letters = Array.from(text);
  const unit = (right - x) / letters.reduce((sum, letter) => sum + widthOf(letter), 0);
  let [place, index] = [x, 0];
  let best: { readonly index: number; readonly distance: number } | undefined;
  for (const letter of letters) {
    const width = widthOf(letter) * unit;
    const distance = Math.abs(place + width / 2 - rule);
    if (letter === " " && distance < (best?.distance ?? NEAR * size)) best = { index, distance };
    place += width;
    index += letter.length;
  }
  return best?.index;
}

/** About how wide a letter is, as a share of the size; pdf.js tells the width of pieces only. */
function widthOf(letter: string): number {
  if (/[ijl.,;:'’!|()[\]tfrI\s-]/.test(letter)) return 0.3;
  if (/[mwMW—@%]/.test(letter)) return 0.85;
  if (/\p{Lu}/u.test(letter)) return 0.68;
  return /[\u2e80-\uffef]/.test(letter) ? 1 : 0.53;
}
