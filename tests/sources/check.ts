/**
 * `npm run check:sources -- FOLDER`: what the compiler finds in real documents, against what a
 * person found. FOLDER has `NAME.md`, `NAME.docx` and
 * `NAME….pdf` files, `sections.json` (by name, `{ level, number?, title? }`
 * in reading order) and `quotes.json` (by name, the words of each).
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Compiled, compile } from "../../src/atlas/compile.ts";
import type { Section } from "../../src/atlas/text/textParts.ts";
import { reportLines } from "../../src/sources/model/importReport.ts";
import { readDocument } from "../../src/sources/readDocument.ts";
import { markdownOf } from "../../src/sources/writeMarkdown.ts";
import { commonOrder } from "./commonOrder.ts";

interface Expected {
  readonly level: number;
  readonly number?: string;
  readonly title?: string;
}

/** Sections that may be missed or false in a document. */
const MOST_WRONG = 1;

/** Quotes of a PDF or Word file that may not be found. */
const MOST_LOST = 1;

/** Prints what is found and what is not. Gives whether all of it holds. */
export async function checkSources(
  folder: string,
  print: (line: string) => void,
): Promise<boolean> {
  const sections = jsonOf<Expected>(folder, "sections.json");
  const quotes = jsonOf<string>(folder, "quotes.json");
  let good = true;
  const files = readdirSync(folder).sort();
  const forms = Object.entries(sections).flatMap(([document, expected]) =>
    files
      .filter((file) => file.startsWith(document) && /\.(?:md|docx|pdf)$/.test(file))
      .map((file) => ({ document, expected, name: file })),
  );
  for (const { document, expected, name } of forms) {
    const bytes = await markdownOfFile(join(folder, name), print);
    if (!name.endsWith(".md")) {
      const strange = strangeWords(bytes, readFileSync(join(folder, `${document}.md`)));
      print(`${name}: ${strange.length} words that the Markdown has not`);
      if (strange.length > 0) print(`  ${strange.slice(0, 10).join(", ")}`);
    }
    const found = sectionsOf(bytes);
    const { missed, extra, misplaced } = compareSections(found, expected);
    print(
      `${name}: ${found.length} sections, of ${expected.length}: ` +
        `${missed.length} missed, ${extra.length} false, ${misplaced.length} at another level`,
    );
    for (const one of missed) print(`  missed: ${[one.number, one.title].join(" ").trim()}`);
    for (const one of extra) print(`  false: ${one.heading}`);
    for (const one of misplaced) print(`  level ${one.level}: ${one.heading}`);
    if (missed.length + extra.length + misplaced.length > MOST_WRONG) good = false;

    const given = quotes[document] ?? [];
    if (given.length === 0) continue;
    const lost = notFound(bytes, given);
    print(`${name}: ${given.length - lost.length} of ${given.length} quotes found`);
    for (const one of lost) print(`  not found: ${one}`);
    if (lost.length > (name.endsWith(".md") ? 0 : MOST_LOST)) good = false;
  }
  return good;
}

/** Words that are torn or glued: the Markdown has none such. Its lines may end in a hyphen. */
function strangeWords(bytes: Uint8Array, original: Uint8Array): readonly string[] {
  const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [];
  const whole = new TextDecoder().decode(original);
  const known = new Set([...wordsOf(whole), ...wordsOf(whole.replace(/-\n\s*/g, "-"))]);
  return wordsOf(new TextDecoder().decode(bytes)).filter((word) => !known.has(word));
}

/** The Markdown of a file, whatever its form, without the marks of pages, which are no text. */
async function markdownOfFile(path: string, print: (line: string) => void): Promise<Uint8Array> {
  const bytes = new Uint8Array(readFileSync(path));
  if (path.endsWith(".md")) return bytes;
  const started = performance.now();
  const { blocks, report } = await readDocument(path, bytes);
  const taken = Math.round(performance.now() - started);
  print(`${reportLines(report).join("\n")}\n  read in ${taken} ms`);
  const text = markdownOf(blocks).replace(/<!-- page [^>]* -->/g, "");
  return new TextEncoder().encode(text);
}

function jsonOf<T>(folder: string, file: string): Readonly<Record<string, readonly T[]>> {
  const path = join(folder, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
}

function sectionsOf(bytes: Uint8Array): readonly Section[] {
  const { atlas, problems } = compileSource(bytes, []);
  if (atlas === undefined) throw new Error(JSON.stringify(problems[0]));
  return atlas.documents[0]?.sections.filter(({ level }) => level > 0) ?? [];
}

function compareSections(found: readonly Section[], expected: readonly Expected[]) {
  const pairs = commonOrder(found, expected, isSame);
  const kept = new Set(pairs.map(([at]) => at));
  const known = new Set(pairs.map(([, at]) => at));
  // A document with its title as a heading has all others one level deeper.
  const [first] = pairs;
  const deeper = first ? (found[first[0]]?.level ?? 0) - (expected[first[1]]?.level ?? 0) : 0;
  return {
    missed: expected.filter((_, at) => !known.has(at)),
    // The law's own title may be a section more.
    extra: found.filter((_, at) => at > 0 && !kept.has(at)),
    misplaced: pairs.flatMap(([one, other]) => {
      const section = found[one];
      return section && section.level - deeper !== expected[other]?.level ? [section] : [];
    }),
  };
}

function isSame({ heading }: Section, { number, title }: Expected): boolean {
  if (number === undefined) return heading === title;
  const wanted = number.replace(/\.$/, "");
  return heading.startsWith(wanted) && !/^[.\d]*\d/.test(heading.slice(wanted.length));
}

/** The quotes with an error of their own; that one runs over a section's end is none here. */
function notFound(bytes: Uint8Array, quotes: readonly string[]): readonly string[] {
  const { problems } = compileSource(bytes, quotes);
  const codes = new Set(["quote-not-found", "quote-ambiguous", "quote-cuts-character"]);
  const lines = new Set(problems.filter(({ code }) => codes.has(code)).map(({ line }) => line - 1));
  const written = fileOf(quotes).split("\n");
  return [...lines].map((line) => written[line]?.trim() ?? "");
}

function compileSource(bytes: Uint8Array, quotes: readonly string[]): Compiled {
  const files = new Map([
    ["atlas.json", new TextEncoder().encode(fileOf(quotes))],
    ["source.md", bytes],
  ]);
  return compile((path) => files.get(path) ?? { reason: "missing" });
}

/** An atlas of one document, with a node for each quote; each quote stands on a line. */
function fileOf(quotes: readonly string[]): string {
  const about = { name: "Passage", definition: "Words of the source." };
  const atlas = {
    format: "policy-atlas/1",
    id: "check",
    title: "Check",
    description: "A real document.",
    scope: "All of it.",
    language: "en",
    documents: [{ id: "source", title: "Source", file: "source.md", role: "primary" }],
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
