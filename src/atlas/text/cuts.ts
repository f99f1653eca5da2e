/** Detects ranges that cut a character in two: surrogate pairs, flags, combining sequences. */
import type { Range } from "./textParts.ts";

/** Names what a range cuts in two at its start or end ("a flag"); `undefined` if nothing. */
export function characterCutBy(text: string, { start, end }: Range): string | undefined {
  return cutAt(text, start) ?? cutAt(text, end);
}

/** Names what a cut at an offset would divide; `undefined` between two characters. */
function cutAt(text: string, offset: number): string | undefined {
  if (offset <= 0 || offset >= text.length) return undefined;
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  if (before < FIRST_MARK && after < FIRST_MARK && before !== CR) return undefined;
  const pair = text.slice(offset - 1, offset + 1);
  if (/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(pair)) return "a surrogate pair";
  const next = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  if (FLAG_LETTER.test(next) && flagLettersBefore(text, offset) % 2 === 1) return "a flag";
  const joins = BELONGS_TO_BEFORE.test(next) && !/^\s/.test(pair);
  const joined = pair.startsWith("\u200D") && /^\p{Extended_Pictographic}$/u.test(next);
  return joins || joined ? "a combining sequence" : undefined;
}

/** Everything that joins characters has a code from here up, except CR with LF. */
const FIRST_MARK = 0x300;
const CR = 0x0d;

/** Marks, joiners, skin tones and trailing Hangul letters: part of the character before them. */
const BELONGS_TO_BEFORE = /^(?:\p{M}|\u200C|\u200D|\p{Emoji_Modifier}|[\u1160-\u11FF])$/u;

/** Two of these make a flag (Unicode Annex 29, GB12 and GB13). */
const FLAG_LETTER = /^\p{Regional_Indicator}$/u;

function flagLettersBefore(text: string, offset: number): number {
  let count = 0;
  // Each takes two code units.
  while (FLAG_LETTER.test(text.slice(offset - 2 * count - 2, offset - 2 * count))) count++;
  return count;
}
