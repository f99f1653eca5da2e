/** Divides a source into paragraphs: runs of lines between blank lines, headings and list items. */
import {
  type FormRange,
  innermostSection,
  itemMark,
  LIST_ITEM,
  type Line,
  linesOf,
  type Markup,
  type Paragraph,
  type Range,
  type Section,
} from "../text/index.ts";

/** The end of the text before a list item. */
const BEFORE_ITEM = /(?:[:：;；]|[;；,，]\s*(?:and|or|und|oder|et|ou|y|o))\s*$/i;

/** Whether a line begins an item of an enumeration with one item a line: `(b) …`. */
function beginsItem(text: string, { start, end }: Range, line: Line): boolean {
  if (!BEFORE_ITEM.test(text.slice(Math.max(start, end - 12), end))) return false;
  const indent = line.text.length - line.text.trimStart().length;
  return itemMark(text, line.start + indent) !== undefined;
}

/**
 * Paragraphs in reading order, without surrounding white space and without headings. Code, tables
 * and block quotes are paragraphs apart from the text around them; each table row is one.
 */
export function paragraphsOf(
  text: string,
  markup: Markup,
  sections: readonly Section[],
  forms: readonly FormRange[] = [],
): readonly Paragraph[] {
  const headings = new Map(
    sections
      .filter(({ level }) => level > 0)
      .map(({ headingRange }) => [headingRange.start, headingRange.end]),
  );
  const paragraphs: Paragraph[] = [];
  let open: Range | undefined;
  let form: FormRange["form"] | undefined;
  let at = 0;
  const close = () => {
    if (open !== undefined) {
      const section = innermostSection(sections, open.start);
      paragraphs.push({ ...open, section, ...(form !== undefined && { form }) });
    }
    open = undefined;
  };
  /** Where the last heading ends; its text may begin on the same line. */
  let headingEnd = 0;
  for (const line of linesOf(text)) {
    for (let range = forms[at]; range && range.end <= line.start; range = forms[at]) at++;
    const lineForm = (forms[at]?.start ?? text.length) <= line.start ? forms[at]?.form : undefined;
    headingEnd = headings.get(line.start) ?? headingEnd;
    const inHeading = line.start < headingEnd;
    const from = inHeading ? Math.min(headingEnd, line.end) : line.start;
    const words = text.slice(from, line.end);
    const isBlank = words.trim() === "";
    const isItem =
      (markup === "markdown" && LIST_ITEM.test(line.text)) ||
      (open !== undefined && beginsItem(text, open, line));
    if (inHeading || isBlank || isItem || lineForm !== form || lineForm === "table") close();
    form = lineForm;
    if (isBlank) continue;
    const start = from + (words.length - words.trimStart().length);
    const end = from + words.trimEnd().length;
    open = { start: open?.start ?? start, end };
  }
  close();
  return paragraphs;
}
