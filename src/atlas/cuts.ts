/** What an edge of a range may part: pairs and sequences that are one character. */
import type { Range } from "./atlas.ts";

/** What a range cuts in two at its start or end, in words. */
export function cutsCharacter(text: string, { start, end }: Range): string | undefined {
  return cutAt(text, start) ?? cutAt(text, end);
}

/** What a cut at an offset would part: nothing between two characters of their own. */
function cutAt(text: string, offset: number): string | undefined {
  if (offset <= 0 || offset >= text.length) return undefined;
  const pair = text.slice(offset - 1, offset + 1);
  if (pair === "\r\n") return "a line break (CRLF)";
  if (/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(pair)) return "a surrogate pair";
  const next = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  const joins = BELONGS_TO_BEFORE.test(next) && !/^\s/.test(pair);
  const joined = pair.startsWith("\u200D") && /^\p{Extended_Pictographic}$/u.test(next);
  return joins || joined ? "a combining sequence" : undefined;
}

/** Marks, joiners and skin tones: part of the character before them (Unicode D56). */
const BELONGS_TO_BEFORE = /^(?:\p{M}|\u200C|\u200D|\p{Emoji_Modifier})$/u;
