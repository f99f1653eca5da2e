/** Markdown's own headings, as CommonMark has them: `# Title`, and a paragraph that is underlined. */
import type { Line } from "../text/index.ts";
import type { Unnested } from "./nesting.ts";

interface MarkedHeadings {
  readonly headings: readonly (Unnested & { readonly mark: number })[];
  /** Positions of lines that can hold no other heading: code, front matter, the headings. */
  readonly usedLines: ReadonlySet<number>;
}

/** What begins another block than a paragraph, whose underline is a rule: list, quotation, table. */
const NO_PARAGRAPH = /^ {0,3}(?:[-*+>|]|\d{1,9}[.)])(?:\s|$)|^(?: {4}|\t)/;

/** `#` headings and underlined ones, outside fenced code and front matter. */
export function markedHeadings(lines: readonly Line[]): MarkedHeadings {
  const headings: (Unnested & { readonly mark: number })[] = [];
  const usedLines = new Set<number>();
  let fence: string | undefined;
  /** Position of the first line of the paragraph that is open. */
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
    const line = /^ {0,3}(=+|-+)[ \t]*$/.exec(text)?.[1];
    const first = paragraph === undefined ? undefined : lines[paragraph];
    if (line !== undefined && first !== undefined && paragraph !== undefined) {
      const words = lines.slice(paragraph, at).map((one) => one.text.trim());
      const range = { start: first.start, end };
      headings.push({ text: words.join(" "), mark: line.startsWith("=") ? 1 : 2, range });
      for (let one = paragraph; one <= at; one++) usedLines.add(one);
      paragraph = undefined;
    } else if (text.trim() === "") paragraph = undefined;
    else if (paragraph === undefined) {
      const free = at === body || isBlank(lines[at - 1]) || usedLines.has(at - 1);
      if (free && !NO_PARAGRAPH.test(text)) paragraph = at;
    } else if (NO_PARAGRAPH.test(text) && !/^(?: {4}|\t)/.test(text)) paragraph = undefined;
  }
  return { headings, usedLines };
}

/** Position of the first line after YAML front matter: `---` on the first line up to the next. */
function afterFrontMatter(lines: readonly Line[]): number {
  if (!/^---\s*$/.test(lines[0]?.text ?? "")) return 0;
  const close = lines.findIndex(({ text }, at) => at > 0 && /^(?:---|\.\.\.)\s*$/.test(text));
  return close === -1 ? 0 : close + 1;
}

/** Marks may stand at the end too: `## Routes ##`. */
function withoutClosing(rest: string): string {
  return rest
    .trim()
    .replace(/(^|[ \t])#+$/, "")
    .trim();
}

function isBlank(line: Line | undefined): boolean {
  return line === undefined || line.text.trim() === "";
}
