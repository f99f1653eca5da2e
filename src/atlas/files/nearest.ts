/** "Did you mean …?": the known word nearest to an unknown one. */

/**
 * The known word with the fewest edits (insert, delete, change, swap of neighbours) from
 * `word`, if they are few for its length; ties by the order of `known`. Letter case counts
 * as no difference.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  // A third of the letters: "fund" is near to "funds", not to "guides".
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

/** ` Did you mean "…"?` for a message, or nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const near = nearest(word, known);
  return near === undefined ? "" : ` Did you mean "${near}"?`;
}

/** Suggestions made in one run: each is compared with every id of the atlas. */
const SUGGESTIONS_MAX = 300;

/** `didYouMean` for rules that may meet thousands of unknown ids; falls silent after some. */
export function limitedSuggestions(): typeof didYouMean {
  let made = 0;
  return (word, known) => (++made > SUGGESTIONS_MAX ? "" : didYouMean(word, known));
}

/** Longest words compared letter by letter; longer ones are ids of no use in a suggestion. */
const WORD_MAX = 120;

/** Optimal string alignment distance; anything above `limit` comes back as `limit + 1`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (a.length > WORD_MAX || b.length > WORD_MAX) return a === b ? 0 : limit + 1;
  const width = b.length + 1;
  // Three rows in turn: a swap of neighbours looks back two.
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
