/** What is found in a reading of a document, against what a person found in the document. */
import { type Compiled, compile } from "../../src/atlas/compile.ts";
import type { Section } from "../../src/atlas/text/textParts.ts";
import { commonOrder } from "./commonOrder.ts";

/** A section that a person found. */
export interface Expected {
  readonly level: number;
  readonly number?: string;
  readonly title?: string;
}

/** The text that a program makes of a document. */
export interface Reading {
  readonly text: string;
  readonly markup: "md" | "txt";
}

export interface Figures {
  readonly sections: number;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
  readonly misplaced: readonly string[];
  readonly lostQuotes: readonly string[];
  /** Words that the original has not: torn, glued, or wrongly spelt. */
  readonly strangeWords: readonly string[];
  /** Lines that stand on many pages and not in the original: running heads, page numbers. */
  readonly repeatedLines: readonly string[];
}

/** @param original the document as a person made it, in Markdown; undefined if this is it */
export function figuresOf(
  reading: Reading,
  expected: readonly Expected[],
  quotes: readonly string[],
  original: Reading | undefined,
): Figures {
  const found = sectionsOf(reading);
  return {
    sections: found.length,
    ...compareSections(found, expected),
    lostQuotes: quotes.length === 0 ? [] : notFound(reading, quotes),
    strangeWords: original ? strangeWords(reading, original) : [],
    repeatedLines: original ? repeatedLines(reading, original) : [],
  };
}

function sectionsOf(reading: Reading): readonly Section[] {
  return documentOf(reading).sections.filter(({ level }) => level > 0);
}

function compareSections(found: readonly Section[], expected: readonly Expected[]) {
  const pairs = commonOrder(found, expected, isSame);
  const kept = new Set(pairs.map(([at]) => at));
  const known = new Set(pairs.map(([, at]) => at));
  // A document with its title as a heading has all others one level deeper.
  const [first] = pairs;
  const deeper = first ? (found[first[0]]?.level ?? 0) - (expected[first[1]]?.level ?? 0) : 0;
  return {
    missed: expected
      .filter((_, at) => !known.has(at))
      .map(({ number, title }) => [number, title].join(" ").trim()),
    // The law's own title may be a section more.
    extra: found.filter((_, at) => at > 0 && !kept.has(at)).map(({ heading }) => heading),
    misplaced: pairs.flatMap(([one, other]) => {
      const section = found[one];
      return section && section.level - deeper !== expected[other]?.level
        ? [`level ${section.level}: ${section.heading}`]
        : [];
    }),
  };
}

function isSame({ heading }: Section, { number, title }: Expected): boolean {
  if (number === undefined) return heading === title;
  const wanted = number.replace(/\.$/, "");
  return heading.startsWith(wanted) && !/^[.\d]*\d/.test(heading.slice(wanted.length));
}

/** The quotes with an error of their own; that one runs over a section's end is none here. */
function notFound(reading: Reading, quotes: readonly string[]): readonly string[] {
  const { problems } = compileReading(reading, quotes);
  const codes = new Set(["quote-not-found", "quote-ambiguous", "quote-cuts-character"]);
  const lines = new Set(problems.filter(({ code }) => codes.has(code)).map(({ line }) => line - 1));
  const written = atlasJson(reading, quotes).split("\n");
  return [...lines].map((line) => written[line]?.trim() ?? "");
}

function strangeWords(reading: Reading, original: Reading): readonly string[] {
  const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [];
  const { text } = documentOf(original);
  // Its lines may end in a hyphen; its front matter is no text of it, but may be printed.
  const known = new Set([text, text.replace(/-\n\s*/g, "-"), original.text].flatMap(wordsOf));
  return wordsOf(documentOf(reading).text).filter((word) => !known.has(word));
}

/** A line is on many pages if it stands at least as often as this. */
const MANY = 5;

function repeatedLines(reading: Reading, original: Reading): readonly string[] {
  const linesOf = (of: Reading) =>
    documentOf(of)
      .text.split(/[\n\f]/)
      .map((line) => line.replace(/\s+/g, " ").replace(/\d+/g, "#").trim())
      .filter((line) => line !== "");
  const known = new Set(linesOf(original));
  const lines = linesOf(reading).filter((line) => !known.has(line));
  const times = new Map<string, number>();
  for (const line of lines) times.set(line, (times.get(line) ?? 0) + 1);
  return [...times].flatMap(([line, count]) => (count >= MANY ? [line] : []));
}

function documentOf(reading: Reading) {
  const { atlas, problems } = compileReading(reading, []);
  const [document] = atlas?.documents ?? [];
  if (document === undefined) throw new Error(JSON.stringify(problems[0]));
  return document;
}

function compileReading(reading: Reading, quotes: readonly string[]): Compiled {
  const files = new Map([
    ["atlas.json", atlasJson(reading, quotes)],
    [`source.${reading.markup}`, reading.text],
  ]);
  return compile((path) => {
    const text = files.get(path);
    return text === undefined ? { reason: "missing" } : new TextEncoder().encode(text);
  });
}

/** An atlas of one document, with a node for each quote; each quote stands on a line. */
function atlasJson({ markup }: Reading, quotes: readonly string[]): string {
  const about = { name: "Passage", definition: "Words of the source." };
  const atlas = {
    format: "policy-atlas/1",
    id: "check",
    title: "Check",
    description: "A real document.",
    scope: "All of it.",
    language: "en",
    documents: [{ id: "source", title: "Source", file: `source.${markup}`, role: "primary" }],
    kinds: [{ id: "passage", plural: "Passages", ...about, types: [{ id: "any", ...about }] }],
    pillars: [],
    relations: [],
    families: [],
    nodes: quotes.map((exact, at) => ({
      id: `p${at}`,
      kind: "passage",
      type: "any",
      name: `Passage ${at}`,
      summary: "Words of the source.",
      evidence: [{ document: "source", exact }],
    })),
    edges: [],
  };
  return JSON.stringify(atlas, undefined, 1);
}
