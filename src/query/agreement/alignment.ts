/**
 * Aligns the documents of two atlases, whose texts may differ by some words: two people who import the
 * same law seldom get the same characters. Their quotes are compared at the places that correspond.
 */
import type { Atlas, Document, Quote } from "../../atlas/index.ts";
import { inOrder, lastAtOrBefore, type Range } from "../../atlas/text/index.ts";

/** A range in the document of the other atlas that corresponds to a quote's. */
export interface Aligned extends Range {
  readonly document: string;
}

export interface Alignment {
  /** Where a quote of A stands in B; undefined if B has no such document. */
  place(quote: Quote): Aligned | undefined;
  /** Documents of A that B doesn't have, not even with some other words. */
  readonly missing: readonly Document[];
  /** Documents of A that B has with some other words. */
  readonly differing: readonly Document[];
}

/** From this share of A's words on, found in order in a document of B, it is the same document. */
const LEAST_COMMON = 0.5;
/** Words in a row that tell one place of a text from others. */
const RUN = 5;

/** Aligns the documents of A with those of B that have the most of their words. */
export function alignDocuments(a: Atlas, b: Atlas): Alignment {
  const shifts = new Map<string, { readonly to: string; readonly shift: (at: number) => number }>();
  const missing: Document[] = [];
  const differing: Document[] = [];
  const wordsInB = new Map(b.documents.map((document) => [document, lazyWords(document)]));
  for (const document of a.documents) {
    const same = b.documents.filter(({ text }) => text === document.text);
    const equal = same.find(({ id }) => id === document.id) ?? same[0];
    if (equal !== undefined) {
      shifts.set(document.id, { to: equal.id, shift: (at) => at });
      continue;
    }
    const words = runsOf(document);
    const [best] = [...wordsInB]
      .map(([other, wordsOf]) => ({ other, ...shiftTo(words, wordsOf()) }))
      .sort((x, y) => y.common - x.common);
    if (best === undefined || best.common < LEAST_COMMON) missing.push(document);
    else {
      differing.push(document);
      shifts.set(document.id, { to: best.other.id, shift: best.shift });
    }
  }
  return {
    missing,
    differing,
    place({ document, start, end }) {
      const found = shifts.get(document);
      return found && { document: found.to, start: found.shift(start), end: found.shift(end) };
    },
  };
}

/** The words of a text as runs that each begin with one of them, and where they begin. */
interface Runs {
  readonly keys: readonly string[];
  readonly starts: readonly number[];
  readonly distinct: number;
}

function runsOf({ text }: Document): Runs {
  // Characters of Han stand without spaces: each counts as a word.
  const words = [...text.matchAll(/\p{Script=Han}|[\p{L}\p{N}\p{M}]+/gu)];
  const keys = words.map((_, at) =>
    words
      .slice(at, at + RUN)
      .map(([word]) => word.toLowerCase())
      .join(" "),
  );
  return { keys, starts: words.map(({ index }) => index), distinct: new Set(keys).size };
}

function lazyWords(document: Document): () => Runs {
  let runs: Runs | undefined;
  return () => {
    runs ??= runsOf(document);
    return runs;
  };
}

/** The share of A's distinct runs that B has in the same order, and what offsets of A are in B. */
function shiftTo(a: Runs, b: Runs) {
  const pairs = [...inOrder(a.keys, b.keys)];
  const shift = (offset: number) => {
    const before = lastAtOrBefore(pairs, offset, ([at]) => a.starts[at] ?? 0);
    const [from, to] = pairs[Math.max(0, before)] ?? [0, 0];
    return Math.max(0, offset + (b.starts[to] ?? 0) - (a.starts[from] ?? 0));
  };
  return { common: a.distinct === 0 ? 0 : pairs.length / a.distinct, shift };
}
