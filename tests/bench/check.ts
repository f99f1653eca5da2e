/**
 * Quotes held against a long source: all of them, and the near ones beside `approx-string-match`, by
 * which Hypothesis anchors (its `match-quote.ts`: at most half of the quote's length in errors).
 */
import search from "approx-string-match";
import { readSource, type SourceText } from "../../src/atlas/documents/document.ts";
import { createReport } from "../../src/atlas/files/report.ts";
import type { Range } from "../../src/atlas/text/textParts.ts";
import { type Random, seeded } from "../../src/random.ts";
import { verdictOf } from "../../src/review/verdict.ts";

const WORDS = 200_000;
const QUOTES = 10_000;
/** Every so many of the quotes is a near one. */
const NEAR = 10;
/** Near ones that both are timed on; the other takes a tenth of a second for each. */
const BESIDE = 100;

export interface CheckTimes {
  /** For all quotes, in milliseconds, with reading the source. */
  readonly all: number;
  /** For one near quote, in milliseconds, and the share that was found where it was made. */
  readonly near: { readonly app: Figures; readonly bare: Figures };
  /** What it adds to the process's memory at its most, in MB. */
  readonly memory: number;
}

interface Figures {
  readonly time: number;
  readonly hits: number;
}

export function timeCheck(): CheckTimes {
  const random = seeded(200);
  const text = madeText(random);
  // In KB.
  const before = process.resourceUsage().maxRSS;
  const began = performance.now();
  const source = readAs(text);
  const quotes = madeQuotes(source.text, random);
  for (const { words } of quotes) verdictOf({ words }, [source]);
  const all = performance.now() - began;
  const memory = (process.resourceUsage().maxRSS - before) / 1024;
  const beside = quotes.filter((_, at) => at % NEAR === 0).slice(0, BESIDE);
  const near = {
    app: timed(beside, ({ words }) => {
      const found = verdictOf({ words }, [source]);
      return found.verdict === "near" ? found.nearest.range : undefined;
    }),
    bare: timed(beside, ({ words }) => bareNearest(source.text, words)),
  };
  return { all, near, memory };
}

/** Sentences of words drawn as in a language: a few often, many seldom. */
function madeText(random: Random): string {
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
  return sentences.map((one, at) => (at % 6 === 5 ? `${one}\n\n` : `${one} `)).join("");
}

function readAs(text: string): SourceText {
  const report = createReport().file("long.txt", text);
  const named = { id: "long", title: "Long", name: "long.txt" };
  return readSource({ ...named, text, markup: "plain", language: "en", report });
}

interface Quote {
  readonly words: string;
  readonly made: Range;
}

function madeQuotes(text: string, random: Random): readonly Quote[] {
  return Array.from({ length: QUOTES }, (_, at) => {
    const from = text.indexOf(" ", Math.floor(random() * (text.length - 400))) + 1;
    const to = text.indexOf(" ", from + 60 + Math.floor(random() * 120));
    const made = { start: from, end: to };
    const words = text.slice(from, to);
    if (at % NEAR !== 0) return { words, made };
    const parts = words.split(" ");
    const spoilt = parts.map((part, index) => (index === parts.length >> 1 ? "banana" : part));
    return { words: spoilt.join(" "), made };
  });
}

function bareNearest(text: string, words: string): Range | undefined {
  const found = search(text, words, Math.min(256, words.length / 2));
  return [...found].sort((a, b) => a.errors - b.errors)[0];
}

function timed(quotes: readonly Quote[], find: (quote: Quote) => Range | undefined): Figures {
  const began = performance.now();
  const found = quotes.map(find);
  const time = (performance.now() - began) / quotes.length;
  const hits = quotes.filter(({ made }, at) => {
    const range = found[at];
    return range !== undefined && range.start < made.end && range.end > made.start;
  }).length;
  return { time, hits: hits / quotes.length };
}
