/**
 * Resolves the Markdown within a line: emphasis, links, code, tags, escapes and character
 * references, as CommonMark defines them.
 */
import { parse, preprocess } from "micromark";
import { decodeString } from "micromark-util-decode-string";
import { append } from "../../longLists.ts";
import type { Edit } from "./edits.ts";
import type { Range } from "./textParts.ts";

/** An edit that removes or resolves a mark and leaves the words. */
export interface InlineEdit extends Edit {
  /** Whether it resolves an escape or a character reference; the result is never a mark. */
  readonly isLiteral: boolean;
}

/** The labels that the document defines. */
export interface Defined {
  /** Of links, as CommonMark compares them. */
  readonly links: readonly string[];
  /** Of notes: `1` for `[^1]`. */
  readonly notes: ReadonlySet<string>;
}

/** A character without which there is nothing to resolve. */
const MARK = /[*_`[\]\\&<]/;

/**
 * Code units parsed at a time, since the parser takes time quadratic in the number of unpaired
 * marks. Emphasis that spans more than a window is left as written.
 */
const WINDOW = 2000;
/** A window with more marks than this is not prose and is left as written. */
const MARKS_MAX = WINDOW / 8;

/** Tokens to delete as a whole, since they contain no words. */
const REMOVED_TOKENS: ReadonlySet<string> = new Set([
  "emphasisSequence",
  "strongSequence",
  "codeTextSequence",
  "codeTextPadding",
  "labelMarker",
  "labelImageMarker",
  "resource",
  "reference",
  "autolinkMarker",
  "escapeMarker",
  "hardBreakEscape",
  "htmlText",
]);

/** The edits that resolve the marks of a run of lines. Labels that are not defined are words. */
export function inlineEdits(
  text: string,
  { start, end }: Range,
  defined: Defined,
): readonly InlineEdit[] {
  const edits: InlineEdit[] = [];
  for (let from = start; from < end; ) {
    const to = windowEnd(text, from, end);
    const words = text.slice(from, to);
    if (MARK.test(words) && (words.match(/[*_[]/g)?.length ?? 0) <= MARKS_MAX)
      append(edits, editsOf(words, from, defined));
    from = to;
  }
  return edits;
}

/** Where a window ends: at a line's end, else at a space, else at its full size. */
function windowEnd(text: string, from: number, end: number): number {
  if (end - from <= WINDOW) return end;
  const line = text.lastIndexOf("\n", from + WINDOW);
  if (line > from) return line + 1;
  const space = text.lastIndexOf(" ", from + WINDOW);
  return space > from ? space + 1 : from + WINDOW;
}

function editsOf(words: string, offset: number, defined: Defined): InlineEdit[] {
  // The parser drops a leading byte order mark and does not count it.
  if (words.startsWith("\uFEFF")) return editsOf(words.slice(1), offset + 1, defined);
  const parser = parse();
  append(parser.defined, defined.links);
  const edits: InlineEdit[] = [];
  const code: Range[] = [];
  let done = 0;
  for (const [step, token] of parser.text().write(preprocess()(words, undefined, true))) {
    const { start, end } = { start: token.start.offset, end: token.end.offset };
    if (step === "enter" && token.type === "codeText") code.push({ start, end });
    if (step !== "enter" || start < done) continue;
    const text = replacement(token.type, words, { start, end });
    if (text === undefined) continue;
    const isLiteral = token.type === "characterReference" || token.type === "escapeMarker";
    edits.push({ start: offset + start, end: offset + end, text, isLiteral });
    done = end;
  }
  const marks = noteMarks(words, defined.notes).filter(
    (mark) => !code.some((range) => mark.start < range.end && range.start < mark.end),
  );
  if (marks.length === 0) return edits;
  const noteEdits = marks.map(({ start, end }) => ({
    start: offset + start,
    end: offset + end,
    text: "",
    isLiteral: false,
  }));
  const others = edits.filter(({ start, end }) =>
    noteEdits.every((mark) => end <= mark.start || start >= mark.end),
  );
  return [...others, ...noteEdits].sort((a, b) => a.start - b.start);
}

/** Where a text refers to notes: `[^1]`, with a space before it if another one would be left. */
function noteMarks(words: string, notes: ReadonlySet<string>): readonly Range[] {
  if (notes.size === 0) return [];
  return [...words.matchAll(/(?<!\\)\[\^([^\s[\]]+)\]/g)].flatMap(
    ({ 0: mark, 1: label, index }) => {
      if (label === undefined || !notes.has(label)) return [];
      const end = index + mark.length;
      const isApart =
        /[ \t]/.test(words.charAt(index - 1)) && /^(?:\s|[.,;:!?)]|$)/.test(words.slice(end));
      return [{ start: isApart ? index - 1 : index, end }];
    },
  );
}

function replacement(type: string, words: string, { start, end }: Range): string | undefined {
  if (type === "characterReference") return decodeString(words.slice(start, end));
  if (!REMOVED_TOKENS.has(type)) return undefined;
  const isBreak = type === "htmlText" && /^<br\b/i.test(words.slice(start, end));
  // Words on either side of a line break must not become one word.
  return isBreak && /^\S/.test(words.slice(end)) ? " " : "";
}
