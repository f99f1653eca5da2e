/** Divides a source into sections: each heading begins one, which contains its sub-sections. */
import type { Markup, Range, Section } from "../text/index.ts";
import { type Heading, headingsOf } from "./headings.ts";

/**
 * Sections in reading order; each contains its sub-sections. Text before the first heading is a
 * section of level 0 with the document's title as its heading, unless it is only blank lines.
 */
export function sectionsOf(text: string, markup: Markup, title: string): readonly Section[] {
  const headings = headingsOf(text, markup);
  const first = headings[0]?.range.start ?? text.length;
  const sections: Section[] = [];
  if (headings.length === 0 || text.slice(0, first).trim() !== "") {
    const headingRange: Range = { start: 0, end: 0 };
    sections.push({ index: 0, heading: title, level: 0, headingRange, start: 0, end: first });
  }
  const ends = endsOf(headings, text.length);
  headings.forEach(({ text: heading, level, range }, at) => {
    sections.push({
      index: sections.length,
      heading,
      level,
      headingRange: range,
      // Blank lines before the first heading belong to its section, so that all text is in one.
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
