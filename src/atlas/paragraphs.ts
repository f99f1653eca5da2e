/** Paragraphs of a source: runs of lines between blank lines, headings and list items. */
import type { Paragraph, Section } from "./atlas.ts";
import { innermostSection } from "./find.ts";
import { linesOf } from "./lines.ts";
import type { Markup } from "./sections.ts";

/** A Markdown list item's mark, or a rule; each begins a paragraph of its own. */
const LIST_ITEM = /^\s*(?:[-*+]|\d{1,3}[.)])\s+/;

/** Paragraphs in reading order, trimmed of white space; headings are none. */
export function paragraphsOf(
  text: string,
  markup: Markup,
  sections: readonly Section[],
): readonly Paragraph[] {
  const headings = new Map(
    sections
      .filter(({ level }) => level > 0)
      .map(({ headingRange }) => [headingRange.start, headingRange.end]),
  );
  const paragraphs: Paragraph[] = [];
  let open: { start: number; end: number } | undefined;
  const close = () => {
    if (open !== undefined) {
      paragraphs.push({ ...open, section: innermostSection(sections, open.start) });
    }
    open = undefined;
  };
  /** Where the last heading ends: its text may begin in the same line. */
  let headingEnd = 0;
  for (const line of linesOf(text)) {
    headingEnd = headings.get(line.start) ?? headingEnd;
    const inHeading = line.start < headingEnd;
    const from = inHeading ? Math.min(headingEnd, line.end) : line.start;
    const words = text.slice(from, line.end);
    const isBlank = words.trim() === "";
    if (inHeading || isBlank || (markup === "markdown" && LIST_ITEM.test(line.text))) close();
    if (isBlank) continue;
    const start = from + (words.length - words.trimStart().length);
    const end = from + words.trimEnd().length;
    open = { start: open?.start ?? start, end };
  }
  close();
  return paragraphs;
}
