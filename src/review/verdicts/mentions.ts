/** Finds the sentences of a source that contain a name, by an index over all of them. */
import { indexGrams } from "../../atlas/anchoring/index.ts";
import type { SourceText } from "../../atlas/documents/index.ts";
import { isInsideWord, lastAtOrBefore, nameKey } from "../../atlas/text/index.ts";

export interface Mentions {
  /** Indices of the sentences that contain one of the names as whole words. */
  of(names: readonly string[]): ReadonlySet<number>;
}

/** Separates the sentences; no name contains it, since line breaks are normalised to spaces. */
const BETWEEN = "\n";

/** Indexes the sentences of a source. */
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
      const indices = new Set<number>();
      for (const name of names) {
        const sought = nameKey(name).trim();
        if (sought === "") continue;
        for (const at of grams.occurrences(sought)) {
          if (isInsideWord(joined, at) || isInsideWord(joined, at + sought.length)) continue;
          indices.add(lastAtOrBefore(starts, at, (start) => start));
        }
      }
      return indices;
    },
  };
}
