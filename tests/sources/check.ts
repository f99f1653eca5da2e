/**
 * `npm run check:sources -- FOLDER`: how real documents are read, against what a person found in
 * them, and beside other programs. FOLDER has `NAME.md` (the original), `NAME….docx` and `NAME….pdf`
 * files, `sections.json` (by name, `{ level, number?, title? }` in reading order) and `quotes.json`
 * (by name, the words of each).
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { reportLines } from "../../src/sources/model/index.ts";
import { layoutTime, memoryFor } from "./cost.ts";
import { type Expected, type Figures, figuresOf } from "./figures.ts";
import { otherReadings, ownReading } from "./readings.ts";

/** The most of each that may be wrong in a document of a form. */
const MOST = { sections: 1, lostQuotes: 1, strangeWords: 0, repeatedLines: 0 } as const;
/** The most time of our layout, as a share of that of pdf.js's `getTextContent`. */
const MOST_TIME = 0.5;
/** The most memory for a PDF of so many pages, in MB. */
const MOST_MEMORY = 400;
const PAGES = 500;

/** Prints what is found and what is not. Gives whether all of it holds. */
export async function checkSources(
  folder: string,
  root: string,
  print: (line: string) => void,
): Promise<boolean> {
  const sections = jsonOf<Expected>(folder, "sections.json");
  const quotes = jsonOf<string>(folder, "quotes.json");
  const files = readdirSync(folder).sort();
  let good = true;
  const judge = (holds: boolean) => {
    good &&= holds;
    return holds ? "" : "  ← too much";
  };
  for (const [name, expected] of Object.entries(sections)) {
    const original = await ownReading(join(folder, `${name}.md`), root);
    const words = quotes[name] ?? [];
    const forms = files.filter((file) => file.startsWith(name) && /\.(?:md|docx|pdf)$/.test(file));
    for (const form of forms) {
      const path = join(folder, form);
      const isOriginal = form.endsWith(".md");
      const own = await ownReading(path, root);
      const figures = figuresOf(own, expected, words, isOriginal ? undefined : original);
      print(`\n${form}: ${expected.length} sections, ${words.length} quotes`);
      print(HEAD);
      print(row("policy-atlas", figures) + judge(isGood(figures, isOriginal)));
      for (const other of otherReadings(path))
        print(row(other.name, figuresOf(other, expected, words, original)));
      for (const [what, those] of Object.entries(namedFaults(figures)))
        for (const one of those.slice(0, 10)) print(`  ${what}: ${one}`);
      if (own.report) print(reportLines(own.report).join("\n"));
      if (form.endsWith(".pdf")) {
        const { content, drawing, asked, layout } = await layoutTime(
          new Uint8Array(readFileSync(path)),
        );
        const share = layout / content;
        print(
          `  layout ${layout.toFixed(0)} ms, pdf.js's getTextContent ${content.toFixed(0)} ms: ` +
            `${share.toFixed(2)}${judge(share <= MOST_TIME)}`,
        );
        print(`  what ${asked} pages draw besides their text: ${drawing.toFixed(0)} ms`);
      }
    }
  }
  const memory = memoryFor(PAGES, root);
  print(
    `\nA PDF of ${PAGES} full pages: at most ${memory.toFixed(0)} MB${judge(memory <= MOST_MEMORY)}`,
  );
  return good;
}

/** In the original itself every quote is found. */
function isGood(figures: Figures, isOriginal: boolean): boolean {
  const { missed, extra, misplaced, lostQuotes, strangeWords, repeatedLines } = figures;
  return (
    missed.length + extra.length + misplaced.length <= MOST.sections &&
    lostQuotes.length <= (isOriginal ? 0 : MOST.lostQuotes) &&
    strangeWords.length <= MOST.strangeWords &&
    repeatedLines.length <= MOST.repeatedLines
  );
}

const COLUMNS = ["sections", "missed", "false", "level", "quotes lost", "strange words", "heads"];
const HEAD = `  ${"".padEnd(18)}${COLUMNS.map((name) => name.padStart(15)).join("")}`;

function row(name: string, figures: Figures): string {
  const { sections, missed, extra, misplaced, lostQuotes, strangeWords, repeatedLines } = figures;
  const lists = [missed, extra, misplaced, lostQuotes, strangeWords, repeatedLines];
  const cells = [sections, ...lists.map(({ length }) => length)];
  return `  ${name.padEnd(18)}${cells.map((cell) => String(cell).padStart(15)).join("")}`;
}

function namedFaults({ sections, ...faults }: Figures): Omit<Figures, "sections"> {
  return faults;
}

function jsonOf<T>(folder: string, file: string): Readonly<Record<string, readonly T[]>> {
  const path = join(folder, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
}
