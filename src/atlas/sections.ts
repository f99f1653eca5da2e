/** Headings and sections of a source, Markdown or plain text. */
import type { Range, Section } from "./atlas.ts";
import { type Line, linesOf } from "./lines.ts";

/** How a source marks its headings. */
export type Markup = "markdown" | "plain";

/** Longest heading of a plain text, in code units: what is longer is a paragraph of one line. */
const PLAIN_HEADING_MAX = 80;

interface Heading {
  readonly text: string;
  readonly level: number;
  readonly range: Range;
}

/**
 * Sections in reading order; each holds its sub-sections. What stands before the first heading
 * is a section of level 0 that bears the document's title; there is none where only blank
 * lines stand there.
 */
export function sectionsOf(text: string, markup: Markup, title: string): readonly Section[] {
  const lines = linesOf(text);
  const headings = markup === "markdown" ? markdownHeadings(lines) : plainHeadings(lines);
  const first = headings[0]?.range.start ?? text.length;
  const sections: Section[] = [];
  if (headings.length === 0 || text.slice(0, first).trim() !== "") {
    const headingRange = { start: 0, end: 0 };
    sections.push({ index: 0, heading: title, level: 0, headingRange, start: 0, end: first });
  }
  const ends = endsOf(headings, text.length);
  headings.forEach(({ text: heading, level, range }, at) => {
    sections.push({
      index: sections.length,
      heading,
      level,
      headingRange: range,
      // Blank lines before the first heading belong to its section, so that all text has one.
      start: sections.length === 0 ? 0 : range.start,
      end: ends[at] ?? text.length,
    });
  });
  return sections;
}

/** Where each heading's section ends: at the next heading that is not below it. */
function endsOf(headings: readonly Heading[], textEnd: number): readonly number[] {
  const ends = headings.map(() => textEnd);
  const open: { readonly at: number; readonly level: number }[] = [];
  headings.forEach(({ level, range }, at) => {
    for (let last = open.at(-1); last !== undefined && last.level >= level; last = open.at(-1)) {
      ends[last.at] = range.start;
      open.pop();
    }
    open.push({ at, level });
  });
  return ends;
}

/** `#` headings of Markdown, outside fenced code. */
function markdownHeadings(lines: readonly Line[]): Heading[] {
  const headings: Heading[] = [];
  let fence: string | undefined;
  for (const { text, start, end } of lines) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(text)?.[1];
    if (mark !== undefined && fence === undefined) fence = mark;
    else if (fence !== undefined && mark?.startsWith(fence)) fence = undefined;
    if (fence !== undefined) continue;
    const [, marks, rest = ""] = /^ {0,3}(#{1,6})([ \t].*)?$/.exec(text) ?? [];
    if (marks === undefined) continue;
    // Marks may stand at the end too: `## Routes ##`.
    const heading = rest
      .trim()
      .replace(/(^|[ \t])#+$/, "")
      .trim();
    headings.push({ text: heading, level: marks.length, range: { start, end } });
  }
  return headings;
}

/**
 * Headings of a plain text: a line of its own between blank lines, without a full stop. The
 * first line may be one; the last can't, since nothing stands under it.
 */
function plainHeadings(lines: readonly Line[]): Heading[] {
  const lastWords = lines.findLastIndex((line) => !isBlank(line));
  return lines.flatMap(({ text, start, end }, at) => {
    const line = text.trim();
    const before = lines[at - 1];
    const after = lines[at + 1];
    const alone =
      (before === undefined || isBlank(before)) && after !== undefined && isBlank(after);
    const fits = line !== "" && line.length <= PLAIN_HEADING_MAX && !/[.。．]/.test(line);
    return alone && fits && at < lastWords ? [{ text: line, level: 1, range: { start, end } }] : [];
  });
}

const isBlank = (line: Line): boolean => line.text.trim() === "";
