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
  const headings = new Set(
    sections.filter(({ level }) => level > 0).map(({ headingRange }) => headingRange.start),
  );
  const paragraphs: Paragraph[] = [];
  let open: { start: number; end: number } | undefined;
  const close = () => {
    if (open !== undefined) {
      paragraphs.push({ ...open, section: innermostSection(sections, open.start) });
    }
    open = undefined;
  };
  for (const line of linesOf(text)) {
    const heading = headings.has(line.start);
    if (heading || line.text.trim() === "" || (markup === "markdown" && LIST_ITEM.test(line.text)))
      close();
    if (heading || line.text.trim() === "") continue;
    const start = line.start + (line.text.length - line.text.trimStart().length);
    const end = line.start + line.text.trimEnd().length;
    open = { start: open?.start ?? start, end };
  }
  close();
  return paragraphs;
}
