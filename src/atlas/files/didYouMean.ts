/** Suggests the known word nearest to an unknown one: "Did you mean …?" */

/**
 * The known word with the smallest edit distance (insert, delete, change, swap of neighbours) from
 * `word`, if that is small for its length. Ties go to the first in `known`; letter case is ignored.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  // A third of the letters: "fund" is near "funds", but not "guides".
  let least = Math.floor(word.length / 3) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > least) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), least);
    if (distance < least || (distance === least && best === undefined)) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

/** ` Did you mean "…"?` to append to a message; empty if no known word is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const near = nearest(word, known);
  return near === undefined ? "" : ` Did you mean "${near}"?`;
}

/** Most suggestions in one run, since each compares a word with every id of the atlas. */
const SUGGESTIONS_MAX = 300;

/**
 * `didYouMean` for rules that may meet thousands of unknown ids: after a limit it returns "".
 * `before` holds what was suggested among the same known words, by word.
 */
export function limitedSuggestions() {
  let count = 0;
  return (word: string, known: Iterable<string>, before?: Map<string, string>): string => {
    if (++count > SUGGESTIONS_MAX) return "";
    const suggestion = before?.get(word) ?? didYouMean(word, known);
    before?.set(word, suggestion);
    return suggestion;
  };
}

/** Longest words compared letter by letter; longer ids are not useful suggestions. */
const WORD_MAX = 120;

/** Optimal string alignment distance; `limit + 1` if it exceeds `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (a.length > WORD_MAX || b.length > WORD_MAX) return a === b ? 0 : limit + 1;
  const width = b.length + 1;
  // Three rows reused in turn, since a swap of neighbours looks back two.
  const rows = [0, 1, 2].map(() => new Uint16Array(width));
  const rowOf = (i: number) => rows[i % 3] ?? new Uint16Array(width);
  for (let j = 0; j < width; j++) rowOf(0)[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const row = rowOf(i);
    const last = rowOf(i - 1);
    const before = rowOf(i + 1);
    let least = i;
    row[0] = i;
    for (let j = 1; j < width; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
  }
  return Math.min(rowOf(a.length)[b.length] ?? 0, limit + 1);
}
