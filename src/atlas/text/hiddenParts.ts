/** Finds the parts of a Markdown file that no reader sees: front matter, comments, code fences. */
import type { Edit } from "./edits.ts";
import type { Range } from "./textParts.ts";

/** The beginning of a page, marked in the file by `<!-- page 12 -->`. */
export interface PageMark {
  readonly label: string;
  readonly start: number;
}

interface HiddenParts {
  readonly edits: readonly Edit[];
  /** The code between fences. */
  readonly code: readonly Range[];
  readonly pages: readonly PageMark[];
}

const FENCE_OR_COMMENT = /^ {0,3}(`{3,}(?=[^`\n]*$)|~{3,})([^\n]*)$|<!--/gm;
const PAGE = /^\s*page\s+(\S(?:.*\S)?)\s*$/i;

/** Finds them in a text with LF line ends. A comment that is never closed counts as text. */
export function hiddenParts(text: string): HiddenParts {
  const edits: Edit[] = [];
  const code: Range[] = [];
  const pages: PageMark[] = [];
  const matter = frontMatter(text);
  if (matter > 0) edits.push({ start: 0, end: matter, text: "" });
  const pattern = new RegExp(FENCE_OR_COMMENT);
  pattern.lastIndex = matter;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [opening, fence, info = ""] = match;
    if (fence === undefined) {
      const close = text.indexOf("-->", match.index + opening.length);
      if (close === -1) continue;
      const end = close + 3;
      const label = PAGE.exec(text.slice(match.index + opening.length, close))?.[1];
      if (label !== undefined) pages.push({ label, start: end });
      edits.push(commentEdit(text, { start: match.index, end }, edits.at(-1)?.end ?? 0));
      pattern.lastIndex = end;
      continue;
    }
    const inside = Math.min(match.index + opening.length + 1, text.length);
    const closing = closingFence(text, inside, fence);
    if (/^\s*\{=/.test(info)) {
      // Pandoc passes such blocks to one output format only; no reader sees them.
      edits.push({ start: match.index, end: closing.end, text: "" });
    } else {
      edits.push({ start: match.index, end: match.index + opening.length, text: "" });
      if (closing.start > inside) code.push({ start: inside, end: closing.start });
      if (closing.end > closing.start) edits.push({ ...closing, text: "" });
    }
    pattern.lastIndex = closing.end;
  }
  return { edits, code, pages };
}

/** Length of the YAML front matter between `---` lines at the very beginning; 0 if none. */
function frontMatter(text: string): number {
  if (!/^---[ \t]*\n[ \t]*[^\s]/.test(text)) return 0;
  const close = /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/g;
  close.lastIndex = text.indexOf("\n");
  const match = close.exec(text);
  if (match === null) return 0;
  // Front matter has a key; otherwise `---` is a horizontal rule before the first words.
  const names = /^[ \t]*["']?[\p{L}_][\p{L}\p{N}_ .-]*["']?[ \t]*:(?:\s|$)/mu;
  return names.test(text.slice(0, match.index)) ? match.index + match[0].length : 0;
}

/** The range of the closing fence: the same mark, at least as long; by default the text's end. */
function closingFence(text: string, from: number, fence: string): Range {
  const close = new RegExp(`^ {0,3}\\${fence.charAt(0)}{${fence.length},}[ \\t]*$`, "gm");
  close.lastIndex = from;
  const match = close.exec(text);
  if (match === null) return { start: text.length, end: text.length };
  return { start: match.index, end: match.index + match[0].length };
}

/** Deletes a comment, and with it the line or the spaces that would be left over. */
function commentEdit(text: string, { start, end }: Range, from: number): Edit {
  const lineStart = Math.max(text.lastIndexOf("\n", start - 1) + 1, from);
  const nextLine = text.indexOf("\n", end);
  const lineEnd = nextLine === -1 ? text.length : nextLine;
  const before = text.slice(lineStart, start);
  const after = text.slice(end, lineEnd);
  const isLast = after.trim() === "";
  if (isLast && before.trim() === "" && (lineStart === 0 || text[lineStart - 1] === "\n")) {
    return { start: lineStart, end: Math.min(lineEnd + 1, text.length), text: "" };
  }
  const spaceBefore = /[ \t]+$/.exec(before)?.[0].length ?? 0;
  if (isLast) return { start: start - spaceBefore, end, text: "" };
  const spaceAfter = /^[ \t]+/.exec(after)?.[0].length ?? 0;
  return { start, end: spaceBefore > 0 ? end + spaceAfter : end, text: "" };
}
