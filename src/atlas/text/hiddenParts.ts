/** What of a Markdown file is no text: front matter, comments, the fences of code. */
import type { Edit } from "./edits.ts";
import type { Range } from "./textParts.ts";

/** Where a page begins, by `<!-- page 12 -->`. */
export interface PageMark {
  readonly label: string;
  readonly start: number;
}

interface HiddenParts {
  readonly edits: readonly Edit[];
  /** The lines between fences. */
  readonly code: readonly Range[];
  readonly pages: readonly PageMark[];
}

const FENCE_OR_COMMENT = /^ {0,3}(`{3,}(?=[^`\n]*$)|~{3,})([^\n]*)$|<!--/gm;
const PAGE = /^\s*page\s+(\S(?:.*\S)?)\s*$/i;

/** Finds them in a text with line ends as LF; what a comment is that does not end, is text. */
export function hiddenParts(text: string): HiddenParts {
  const edits: Edit[] = [];
  const code: Range[] = [];
  const pages: PageMark[] = [];
  const matter = frontMatter(text);
  if (matter > 0) edits.push({ start: 0, end: matter, text: "" });
  const sought = new RegExp(FENCE_OR_COMMENT);
  sought.lastIndex = matter;
  for (let found = sought.exec(text); found !== null; found = sought.exec(text)) {
    const [opening, fence, info = ""] = found;
    if (fence === undefined) {
      const close = text.indexOf("-->", found.index + opening.length);
      if (close === -1) continue;
      const end = close + 3;
      const label = PAGE.exec(text.slice(found.index + opening.length, close))?.[1];
      if (label !== undefined) pages.push({ label, start: end });
      edits.push(commentEdit(text, { start: found.index, end }, edits.at(-1)?.end ?? 0));
      sought.lastIndex = end;
      continue;
    }
    const inside = Math.min(found.index + opening.length + 1, text.length);
    const closing = closingFence(text, inside, fence);
    if (/^\s*\{=/.test(info)) {
      // What pandoc keeps for one form of output only is not read.
      edits.push({ start: found.index, end: closing.end, text: "" });
    } else {
      edits.push({ start: found.index, end: found.index + opening.length, text: "" });
      if (closing.start > inside) code.push({ start: inside, end: closing.start });
      if (closing.end > closing.start) edits.push({ ...closing, text: "" });
    }
    sought.lastIndex = closing.end;
  }
  return { edits, code, pages };
}

/** The length of the YAML between `---` lines at the very beginning, 0 where there is none. */
function frontMatter(text: string): number {
  if (!/^---[ \t]*\n[ \t]*[^\s]/.test(text)) return 0;
  const close = /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/g;
  close.lastIndex = text.indexOf("\n");
  const found = close.exec(text);
  if (found === null) return 0;
  // A rule before the first words is no front matter: that names something.
  const names = /^[ \t]*["']?[\p{L}_][\p{L}\p{N}_ .-]*["']?[ \t]*:(?:\s|$)/mu;
  return names.test(text.slice(0, found.index)) ? found.index + found[0].length : 0;
}

/** A fence of the same mark, at least as long; the end of the text where none closes it. */
function closingFence(text: string, from: number, fence: string): Range {
  const close = new RegExp(`^ {0,3}\\${fence.charAt(0)}{${fence.length},}[ \\t]*$`, "gm");
  close.lastIndex = from;
  const found = close.exec(text);
  if (found === null) return { start: text.length, end: text.length };
  return { start: found.index, end: found.index + found[0].length };
}

/** Takes out a comment with the spaces that would be left over: its own lines, one of two spaces. */
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
