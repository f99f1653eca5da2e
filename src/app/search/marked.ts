/** Which parts of a text to mark as found. */
import { searchKey, searchTerms } from "../../query/search/index.ts";

export interface Piece {
  readonly text: string;
  readonly found: boolean;
  /** Where it stands in the text: a key for a list. */
  readonly at: number;
}

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

/** Least length of the common beginning by which a misspelt word still counts as found. */
const ALIKE = 4;

/** The text in pieces; words that begin as a word of the query are found. */
export function markedPieces(text: string, query: string): readonly Piece[] {
  const wanted = searchTerms(query);
  const exact = pieces(text, (word) => wanted.some((term) => begins(word, term)));
  if (exact.some(({ found }) => found)) return exact;
  return pieces(text, (word) =>
    wanted.some((term) => term.length >= ALIKE && begins(word, term.slice(0, ALIKE))),
  );
}

/** A stretch of a long text around the first piece that was found. */
export function around(all: readonly Piece[], most: number): readonly Piece[] {
  const first = all.findIndex(({ found }) => found);
  if (first === -1) return all;
  const kept = all.slice(Math.max(0, first - 1));
  const [before, ...rest] = kept;
  if (!before || before.found || before.text.length <= most) return kept;
  const cut = before.text.slice(-most);
  const space = cut.indexOf(" ");
  return [{ ...before, text: `…${space === -1 ? cut : cut.slice(space)}` }, ...rest];
}

function begins(word: string, term: string): boolean {
  const folded = searchKey(word);
  // Terms of scripts without spaces are pairs of characters from within a run.
  return (
    folded.startsWith(term) || (term.length <= 2 && /\p{Lo}/u.test(term) && folded.includes(term))
  );
}

function pieces(text: string, isFound: (word: string) => boolean): readonly Piece[] {
  const all: Piece[] = [];
  let from = 0;
  const put = (to: number, found: boolean) => {
    if (to > from) all.push({ text: text.slice(from, to), found, at: from });
    from = to;
  };
  for (const match of text.matchAll(WORDS)) {
    if (!isFound(match[0])) continue;
    put(match.index, false);
    put(match.index + match[0].length, true);
  }
  put(text.length, false);
  return all;
}
