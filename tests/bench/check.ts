/**
 * Times the search for quotes in a long source, and that for near quotes in comparison with
 * `approx-string-match`, which Hypothesis uses (its `match-quote.ts` allows errors up to half of the
 * quote's length).
 */
import search from "approx-string-match";
import { readSource, type SourceText } from "../../src/atlas/documents/document.ts";
import { createReport } from "../../src/atlas/files/report.ts";
import type { Range } from "../../src/atlas/text/textParts.ts";
import { type Random, seeded } from "../../src/random.ts";
import { verdictOf } from "../../src/review/verdicts/verdict.ts";

const WORDS = 200_000;
const QUOTES = 10_000;
/** One in this many quotes is a near one. */
const NEAR_EVERY = 10;
/** Number of near quotes that both are timed on; the other takes a tenth of a second for each. */
const TIMED = 100;

export interface CheckTimes {
  /** For all quotes and reading the source, in milliseconds. */
  readonly all: number;
  /** For one near quote, in milliseconds, and the share that was found in the right place. */
  readonly near: { readonly app: Figures; readonly bare: Figures };
  /** Greatest increase of the process's memory, in MB. */
  readonly memory: number;
}

interface Figures {
  readonly time: number;
  readonly hits: number;
}

export function timeCheck(): CheckTimes {
  const random = seeded(200);
  const text = generatedText(random);
  // In KB.
  const before = process.resourceUsage().maxRSS;
  const began = performance.now();
  const source = readPlain(text);
  const quotes = generatedQuotes(source.text, random);
  for (const { words } of quotes) verdictOf({ words }, [source]);
  const all = performance.now() - began;
  const memory = (process.resourceUsage().maxRSS - before) / 1024;
  const timedQuotes = quotes.filter((_, at) => at % NEAR_EVERY === 0).slice(0, TIMED);
  const near = {
    app: timed(timedQuotes, ({ words }) => {
      const result = verdictOf({ words }, [source]);
      return result.verdict === "near" ? result.nearest.range : undefined;
    }),
    bare: timed(timedQuotes, ({ words }) => bareNearest(source.text, words)),
  };
  return { all, near, memory };
}

/** Sentences of random words, a few of them frequent and many rare, as in a language. */
function generatedText(random: Random): string {
  const letters = "etaoinshrdlucmfwypvbgk";
  const vocabulary = Array.from({ length: 8000 }, () =>
    Array.from({ length: 2 + Math.floor(random() * 9) }, () =>
      letters.charAt(Math.floor(random() ** 1.5 * letters.length)),
    ).join(""),
  );
  const sentences: string[] = [];
  for (let words = 0; words < WORDS; ) {
    const length = 8 + Math.floor(random() * 24);
    const sentence = Array.from(
      { length },
      () => vocabulary[Math.floor(random() ** 3 * vocabulary.length)] ?? "",
    ).join(" ");
    sentences.push(`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`);
    words += length;
  }
  return sentences
    .map((sentence, at) => (at % 6 === 5 ? `${sentence}\n\n` : `${sentence} `))
    .join("");
}

function readPlain(text: string): SourceText {
  const report = createReport().file("long.txt", text);
  const identity = { id: "long", title: "Long", name: "long.txt" };
  return readSource({ ...identity, text, markup: "plain", language: "en", report });
}

interface Quote {
  readonly words: string;
  /** Where it was made from the text. */
  readonly range: Range;
}

function generatedQuotes(text: string, random: Random): readonly Quote[] {
  return Array.from({ length: QUOTES }, (_, at) => {
    const from = text.indexOf(" ", Math.floor(random() * (text.length - 400))) + 1;
    const to = text.indexOf(" ", from + 60 + Math.floor(random() * 120));
    const range = { start: from, end: to };
    const words = text.slice(from, to);
    if (at % NEAR_EVERY !== 0) return { words, range };
    const parts = words.split(" ");
    const changed = parts.map((part, index) => (index === parts.length >> 1 ? "banana" : part));
    return { words: changed.join(" "), range };
  });
}

function bareNearest(text: string, words: string): Range | undefined {
  const matches = search(text, words, Math.min(256, words.length / 2));
  return [...matches].sort((a, b) => a.errors - b.errors)[0];
}

function timed(quotes: readonly Quote[], find: (quote: Quote) => Range | undefined): Figures {
  const began = performance.now();
  const ranges = quotes.map(find);
  const time = (performance.now() - began) / quotes.length;
  const hits = quotes.filter(({ range }, at) => {
    const hit = ranges[at];
    return hit !== undefined && hit.start < range.end && hit.end > range.start;
  }).length;
  return { time, hits: hits / quotes.length };
}
