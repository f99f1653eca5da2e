/** Which sentences of a source name something: found in one folded text, not by reading each. */
import { indexGrams } from "../atlas/anchoring/index.ts";
import type { SourceText } from "../atlas/documents/index.ts";
import { isInsideWord, lastAtOrBefore, nameKey } from "../atlas/text/index.ts";

export interface Mentions {
  /** Positions of the sentences in which one of the names stands as whole words. */
  of(names: readonly string[]): ReadonlySet<number>;
}

/** Parts the sentences; a name never holds it, since spaces are folded. */
const BETWEEN = "\n";

export function mentionsIn({ text, sentences }: SourceText): Mentions {
  const starts: number[] = [];
  let joined = "";
  for (const { start, end } of sentences) {
    starts.push(joined.length);
    joined += `${nameKey(text.slice(start, end))}${BETWEEN}`;
  }
  const grams = indexGrams(joined);
  return {
    of(names) {
      const found = new Set<number>();
      for (const name of names) {
        const sought = nameKey(name).trim();
        if (sought === "") continue;
        for (const at of grams.occurrences(sought)) {
          if (isInsideWord(joined, at) || isInsideWord(joined, at + sought.length)) continue;
          found.add(lastAtOrBefore(starts, at, (start) => start));
        }
      }
      return found;
    },
  };
}
