/** Finds Markdown headings as CommonMark defines them: `# Title` and underlined paragraphs. */
import type { Line } from "../text/index.ts";
import { isBlank } from "./headingBlock.ts";
import type { Unnested } from "./nesting.ts";

interface MarkedHeadings {
  readonly headings: readonly (Unnested & { readonly mark: number })[];
  /** Indices of lines that cannot hold another heading: code, front matter, these headings. */
  readonly usedLines: ReadonlySet<number>;
}

/** Begins a list, quotation, table or code block: a line of dashes below it is not an underline. */
const NO_PARAGRAPH = /^ {0,3}(?:[-*+>|]|\d{1,9}[.)])(?:\s|$)|^(?: {4}|\t)/;

/** All `#` headings and underlined ones outside fenced code and front matter. */
export function markedHeadings(lines: readonly Line[]): MarkedHeadings {
  const headings: (Unnested & { readonly mark: number })[] = [];
  const usedLines = new Set<number>();
  let fence: string | undefined;
  /** Index of the first line of the current paragraph. */
  let paragraph: number | undefined;
  const body = afterFrontMatter(lines);
  for (let at = 0; at < body; at++) usedLines.add(at);
  for (let at = body; at < lines.length; at++) {
    const { text, start, end } = lines[at] ?? { text: "", start: 0, end: 0 };
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(text)?.[1];
    const fenced = fence !== undefined;
    if (mark !== undefined && fence === undefined) fence = mark;
    else if (fence !== undefined && mark?.startsWith(fence)) fence = undefined;
    if (fenced || fence !== undefined) {
      usedLines.add(at);
      paragraph = undefined;
      continue;
    }
    const [, marks, rest = ""] = /^ {0,3}(#{1,6})([ \t].*)?$/.exec(text) ?? [];
    if (marks !== undefined) {
      headings.push({ text: withoutClosing(rest), mark: marks.length, range: { start, end } });
      usedLines.add(at);
      paragraph = undefined;
      continue;
    }
    const underline = /^ {0,3}(=+|-+)[ \t]*$/.exec(text)?.[1];
    const first = paragraph === undefined ? undefined : lines[paragraph];
    if (underline !== undefined && first !== undefined && paragraph !== undefined) {
      const words = lines.slice(paragraph, at).map(({ text }) => text.trim());
      const range = { start: first.start, end };
      headings.push({ text: words.join(" "), mark: underline.startsWith("=") ? 1 : 2, range });
      for (let used = paragraph; used <= at; used++) usedLines.add(used);
      paragraph = undefined;
    } else if (text.trim() === "") paragraph = undefined;
    else if (paragraph === undefined) {
      const mayBegin = at === body || isBlank(lines[at - 1]) || usedLines.has(at - 1);
      if (mayBegin && !NO_PARAGRAPH.test(text)) paragraph = at;
    } else if (NO_PARAGRAPH.test(text) && !/^(?: {4}|\t)/.test(text)) paragraph = undefined;
  }
  return { headings, usedLines };
}

/** Index of the first line after YAML front matter, which runs from `---` to the next such line. */
function afterFrontMatter(lines: readonly Line[]): number {
  if (!/^---\s*$/.test(lines[0]?.text ?? "")) return 0;
  const close = lines.findIndex(({ text }, at) => at > 0 && /^(?:---|\.\.\.)\s*$/.test(text));
  return close === -1 ? 0 : close + 1;
}

/** Removes closing marks: `## Routes ##`. */
function withoutClosing(rest: string): string {
  return rest
    .trim()
    .replace(/(^|[ \t])#+$/, "")
    .trim();
}
