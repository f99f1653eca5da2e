/**
 * The status line: what is shown, and how many quotes are verified. Not a live region; the
 * announcer speaks.
 */
import type { Atlas, Quote } from "../../atlas/index.ts";
import { GAP, rangesOf } from "../../atlas/text/index.ts";
import { lookup } from "../../query/visible/index.ts";
import { countWords } from "../../query/words/index.ts";
import { type LazyPart, Loaded, lazyPart, useDetails, useLoadedAhead } from "../base/lazyPart.tsx";
import { useApp, useBuilt, useSite, useVisible } from "../base/store.ts";
import { words } from "../base/words.ts";

const TRAIL: LazyPart<object> = lazyPart(async () => (await import("./Trail.tsx")).Trail, true);

const AHEAD = [TRAIL];

export function Status() {
  useLoadedAhead(AHEAD);
  const { atlas } = useBuilt();
  const shown = useVisible();
  const { hidden, kept } = useApp((state) => state.scene.filters);
  const verified = useDetails() ? verifiedQuotes(atlas) : undefined;
  const hasTrail = useSite(({ trail }) => trail.hashes.length > 1);
  return (
    <footer className="status">
      <p role="status" aria-live="off" aria-label={words.status}>
        {countWords(atlas, shown)}
        {words.byHand(hidden.length, kept.length)}
        {verified && verifiedWords(verified)}
        {atlas.agreement && words.agreed(atlas.agreement)}
      </p>
      {hasTrail && <Loaded name={words.trail} part={TRAIL} props={{}} />}
    </footer>
  );
}

interface Verified {
  readonly quotes: number;
  readonly verified: number;
  /** Claims with words that no person has read. */
  readonly unread: number;
}

const cache = new WeakMap<Atlas, Verified>();

/** Counts the quotes that match their source verbatim at the place the atlas gives. */
function verifiedQuotes(atlas: Atlas): Verified {
  const cached = cache.get(atlas);
  if (cached) return cached;
  const { documents } = lookup(atlas);
  const claims = [...atlas.nodes, ...atlas.edges];
  const quotes = claims.flatMap(({ quotes }) => quotes);
  const verified = quotes.filter((quote) => {
    const text = documents.get(quote.document)?.text;
    return wordsOf(quote).every((words, at) => {
      const range = rangesOf(quote)[at];
      return range !== undefined && text?.slice(range.start, range.end) === words;
    });
  });
  const unread = claims.filter(({ quotes }) => quotes.some((quote) => quote.unread)).length;
  const result = { quotes: quotes.length, verified: verified.length, unread };
  cache.set(atlas, result);
  return result;
}

/** The text of each part of a quote; a single part where it omits nothing. */
function wordsOf({ exact, ranges }: Quote): readonly string[] {
  return ranges === undefined ? [exact] : exact.split(GAP);
}

function verifiedWords(verified: Verified): string {
  const { quotes, unread } = verified;
  const all = quotes === 0 ? words.noQuotes : words.verified(percent(verified), quotes);
  return `; ${all}${unread > 0 ? words.unread(unread) : ""}`;
}

/** Whole per cent, rounded down, so that 100 means every quote. */
function percent({ quotes, verified }: Verified): number {
  return quotes === 0 ? 100 : Math.floor((100 * verified) / quotes);
}
