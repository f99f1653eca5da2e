/** Splits a text into pieces that match a query and pieces that do not. */
import { searchKey, searchTerms } from "../../query/search/index.ts";

export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
  /** Its offset in the text, which serves as a key in lists. */
  readonly at: number;
}

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

/** The least number of letters that a misspelt word must share with a term at its beginning. */
const ALIKE = 4;

/** The text in pieces; a word matches if it begins with a term of the query. */
export function markedPieces(text: string, query: string): readonly Piece[] {
  const terms = searchTerms(query);
  const exact = piecesOf(text, (word) => terms.some((term) => begins(word, term)));
  if (exact.some(({ isMatch }) => isMatch)) return exact;
  return piecesOf(text, (word) =>
    terms.some((term) => term.length >= ALIKE && begins(word, term.slice(0, ALIKE))),
  );
}

/** The pieces from the first match on, with at most `most` characters before it. */
export function aroundMatch(pieces: readonly Piece[], most: number): readonly Piece[] {
  const first = pieces.findIndex(({ isMatch }) => isMatch);
  if (first === -1) return pieces;
  const kept = pieces.slice(Math.max(0, first - 1));
  const [before, ...rest] = kept;
  if (!before || before.isMatch || before.text.length <= most) return kept;
  const cut = before.text.slice(-most);
  const space = cut.indexOf(" ");
  return [{ ...before, text: `…${space === -1 ? cut : cut.slice(space)}` }, ...rest];
}

function begins(word: string, term: string): boolean {
  const key = searchKey(word);
  // In scripts without spaces, terms are pairs of characters from anywhere within a run.
  return key.startsWith(term) || (term.length <= 2 && /\p{Lo}/u.test(term) && key.includes(term));
}

function piecesOf(text: string, isMatching: (word: string) => boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const addUpTo = (to: number, isMatch: boolean) => {
    if (to > from) pieces.push({ text: text.slice(from, to), isMatch, at: from });
    from = to;
  };
  for (const match of text.matchAll(WORDS)) {
    if (!isMatching(match[0])) continue;
    addUpTo(match.index, false);
    addUpTo(match.index + match[0].length, true);
  }
  addUpTo(text.length, false);
  return pieces;
}
