/** One line that is always true. It is not spoken when it changes: one announcer does that. */
import type { Atlas, Quote } from "../../atlas/index.ts";
import { GAP, rangesOf } from "../../atlas/text/index.ts";
import { lookup } from "../../query/visible/index.ts";
import { countWords } from "../../query/words/index.ts";
import { useBuilt, useVisible } from "../base/store.ts";
import { words } from "../base/words.ts";

export function Status() {
  const { atlas } = useBuilt();
  const shown = useVisible();
  const verified = verifiedQuotes(atlas);
  return (
    <footer className="status">
      <p role="status" aria-live="off" aria-label={words.status}>
        {countWords(atlas, shown)};{" "}
        {verified.quotes === 0
          ? words.noQuotes
          : words.verified(percent(verified), verified.quotes)}
      </p>
    </footer>
  );
}

export interface Verified {
  readonly quotes: number;
  readonly verified: number;
}

const cache = new WeakMap<Atlas, Verified>();

export function verifiedQuotes(atlas: Atlas): Verified {
  const cached = cache.get(atlas);
  if (cached) return cached;
  const { documents } = lookup(atlas);
  const quotes = [...atlas.nodes, ...atlas.edges].flatMap(({ quotes }) => quotes);
  const verified = quotes.filter((quote) => {
    const text = documents.get(quote.document)?.text;
    return wordsOf(quote).every((words, at) => {
      const range = rangesOf(quote)[at];
      return range !== undefined && text?.slice(range.start, range.end) === words;
    });
  });
  const result = { quotes: quotes.length, verified: verified.length };
  cache.set(atlas, result);
  return result;
}

/** The words of each part, as the quote has them: one, where it leaves nothing out. */
function wordsOf({ exact, ranges }: Quote): readonly string[] {
  return ranges === undefined ? [exact] : exact.split(GAP);
}

/** Whole per cent, rounded down, so that 100 means all of them. */
export function percent({ quotes, verified }: Verified): number {
  return quotes === 0 ? 100 : Math.floor((100 * verified) / quotes);
}
