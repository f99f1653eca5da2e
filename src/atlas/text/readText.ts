/**
 * Derives the read text of a source: the text as a reader sees it. For plain text that is the file
 * with LF line ends; for Markdown, front matter, comments and inline marks are removed as well.
 * Marks of headings and list items stay, since the numbers in a law are such marks.
 */
import { applyEdits, applyFurtherEdits, type Edit, type EditedText, unedited } from "./edits.ts";
import { hiddenParts, type PageMark } from "./hiddenParts.ts";
import { type Defined, type InlineEdit, inlineEdits } from "./inlineMarks.ts";
import { LIST_ITEM } from "./itemMarks.ts";
import { type Line, linesOf } from "./ranges.ts";
import type { Markup, ParagraphForm, Range } from "./textParts.ts";

/** A stretch of text that is a paragraph of a form, or part of one. */
export interface FormRange extends Range {
  readonly form: ParagraphForm;
}

export interface ReadText {
  readonly text: string;
  /**
   * The same text with code, notes and escaped characters masked, so that they are not taken for
   * marks of structure. Headings and paragraphs are found in it.
   */
  readonly shape: string;
  /** The range of the decoded file behind a range of the read text. */
  toFile(range: Range): Range;
  /** The file with its marks and with LF line ends; hashes are computed from it. */
  readonly marked: string;
  /** The range of `marked` behind a range of the read text. */
  toMarked(range: Range): Range;
  /** What is left in the read text of a range of `marked`; empty if no reader sees it. */
  fromMarked(range: Range): Range;
  readonly forms: readonly FormRange[];
  /** Where pages begin, with their labels in the document. */
  readonly pages: readonly PageMark[];
}

/** Matches Markdown that contains more than headings, lists and words. */
const MARKED = /[*_`[\]\\&<>|~]|^---\s*$/m;

/** The read text of a decoded file. */
export function readText(decoded: string, markup: Markup): ReadText {
  const lines = lfOnly(decoded);
  const { text } = lines;
  const plain: ReadText = {
    text,
    shape: text,
    toFile: lines.toOriginal,
    marked: text,
    toMarked: (range) => range,
    fromMarked: (range) => range,
    forms: [],
    pages: [],
  };
  return markup === "plain" || !MARKED.test(text) ? plain : ofMarkdown(plain);
}

/** The text with LF line ends. */
export function lfOnly(text: string): EditedText {
  if (!text.includes("\r")) return unedited(text);
  return applyEdits(
    text,
    Array.from(text.matchAll(/\r\n?/g), ({ 0: end, index }) => ({
      start: index,
      end: index + end.length,
      text: "\n",
    })),
  );
}

function ofMarkdown({ marked, toFile }: ReadText): ReadText {
  const hidden = hiddenParts(marked);
  const visible = applyEdits(marked, hidden.edits);
  const code = hidden.code.map(visible.fromOriginal);
  const blocks = blocksOf(visible.text, code);
  const withoutBlockMarks = applyEdits(visible.text, blocks.edits);
  const blockForms = blocks.forms.map((form) => ({
    ...form,
    ...withoutBlockMarks.fromOriginal(form),
  }));
  const inline = inlineOf(withoutBlockMarks.text, blockForms, blocks);
  const inlineResolved = applyEdits(withoutBlockMarks.text, inline.edits);
  const forms = blockForms.map((form) => ({ ...form, ...inlineResolved.fromOriginal(form) }));
  const whole = applyFurtherEdits(applyFurtherEdits(visible, blocks.edits), inline.edits);
  const guarded = inline.guarded.map(inlineResolved.fromOriginal);
  return {
    text: whole.text,
    shape: masked(whole.text, [
      ...guarded,
      ...forms.filter(({ form }) => form === "code" || form === "note"),
    ]),
    toFile: (range) => toFile(whole.toOriginal(range)),
    marked,
    toMarked: whole.toOriginal,
    fromMarked: whole.fromOriginal,
    forms,
    pages: hidden.pages.map(({ label, start }) => ({
      label,
      start: whole.fromOriginal({ start, end: start }).start,
    })),
  };
}

/** The marks at the start of a block quote's line. */
const QUOTE_MARK = /^ {0,3}>(?: {0,3}>)*[ \t]?/;
/** The row under a table's header. */
const DELIMITER_ROW =
  /^\s*(?:\|\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?|:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?)\s*$/;
/** A link reference definition: `[label]: address "title"`. */
const DEFINITION =
  /^ {0,3}\[(?!\^)((?:[^[\]\\]|\\.)+)\]:[ \t]*(?:<[^<>]*>|[^\s<]\S*)(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$/;

/** The beginning of a note: `[^1]: `; what follows is its words. */
const NOTE = /^ {0,3}\[\^([^\s[\]]+)\]:[ \t]*/;

interface Blocks extends Defined {
  readonly edits: readonly Edit[];
  readonly forms: readonly FormRange[];
}

/** Finds block quotes, tables, notes and link reference definitions, line by line. */
function blocksOf(text: string, code: readonly Range[]): Blocks {
  const edits: Edit[] = [];
  const forms: FormRange[] = code.map((range) => ({ ...range, form: "code" as const }));
  const links: string[] = [];
  const notes = new Set<string>();
  const remove = (start: number, end: number) => {
    if (end > start) edits.push({ start, end, text: "" });
  };
  const lines = linesOf(text);
  let inQuote = false;
  let inTable = false;
  let inNote = false;
  let wasBlank = true;
  let codeIndex = 0;
  lines.forEach((line, at) => {
    for (let range = code[codeIndex]; range && range.end <= line.start; range = code[codeIndex])
      codeIndex++;
    const isCode = (code[codeIndex]?.start ?? text.length + 1) <= line.start;
    const mark = isCode ? undefined : QUOTE_MARK.exec(line.text)?.[0];
    const words = line.text.slice(mark?.length ?? 0);
    const isBlank = isCode || words.trim() === "";
    inQuote = !isBlank && (inQuote || mark !== undefined);
    if (mark !== undefined) remove(line.start, line.start + mark.length);
    if (inQuote) forms.push({ start: line.start, end: line.end, form: "quote" });
    if (isBlank) inTable = false;
    const note = isCode || inQuote ? null : NOTE.exec(line.text);
    if (note?.[1] !== undefined) {
      notes.add(note[1]);
      // A note begins a paragraph, whatever the line before.
      edits.push({ ...rangeOf(line, note[0]), text: wasBlank ? "" : "\n" });
    }
    inNote = note !== null || (inNote && !isBlank);
    if (inNote) forms.push({ start: line.start, end: line.end, form: "note" });
    const from = line.end - words.length;
    const next = lines[at + 1]?.text ?? "";
    if (!isBlank && !inTable && words.includes("|") && isDelimiter(next)) inTable = true;
    if (inTable && isDelimiter(words)) remove(from, Math.min(line.end + 1, text.length));
    else if (inTable) {
      forms.push({ start: line.start, end: line.end, form: "table" });
      const [, before = "", after = ""] = /^(\s*\|\s*)?.*?(\s*(?<!\\)\|\s*)?$/.exec(words) ?? [];
      remove(from, from + before.length);
      remove(Math.max(line.end - after.length, from + before.length), line.end);
    } else {
      const label = wasBlank && !isCode ? DEFINITION.exec(line.text)?.[1] : undefined;
      if (label !== undefined) {
        links.push(identifier(label));
        remove(line.start, line.end);
        // The next line may be another one.
        return;
      }
    }
    wasBlank = isBlank;
  });
  return { edits, forms: forms.sort((a, b) => a.start - b.start), links, notes };
}

/** The range of what a line begins with. */
const rangeOf = ({ start }: Line, beginning: string): Range => ({
  start,
  end: start + beginning.length,
});

const isDelimiter = (line: string): boolean => line.includes("|") && DELIMITER_ROW.test(line);

/** A label as the parser compares it (CommonMark 6.3: case and spacing are ignored). */
const identifier = (label: string): string =>
  label.trim().replace(/\s+/g, " ").toLowerCase().toUpperCase();

/** Resolves inline marks in runs of lines that no mark extends beyond. */
function inlineOf(text: string, forms: readonly FormRange[], defined: Defined) {
  const edits: InlineEdit[] = [];
  const guarded: Range[] = [];
  let run: Range | undefined;
  const close = () => {
    if (run === undefined) return;
    for (const edit of inlineEdits(text, run, defined)) {
      edits.push(edit);
      if (edit.isLiteral && couldBeMark(text, edit.start, run.start)) {
        guarded.push({ start: edit.start, end: Math.max(edit.end, edit.start + 2) });
      }
    }
    run = undefined;
  };
  let at = 0;
  for (const line of linesOf(text)) {
    for (let form = forms[at]; form && form.end <= line.start; form = forms[at]) at++;
    const form = formAt(forms, at, line);
    const isAlone = form === "table" || /^ {0,3}#/.test(line.text);
    if (line.text.trim() === "" || form === "code") close();
    else {
      if (isAlone || LIST_ITEM.test(line.text)) close();
      run = { start: run?.start ?? line.start, end: line.end };
      if (isAlone) close();
    }
  }
  close();
  return { edits, guarded };
}

function formAt(forms: readonly FormRange[], at: number, line: Line): ParagraphForm | undefined {
  const range = forms[at];
  return range !== undefined && range.start <= line.start ? range.form : undefined;
}

/**
 * Whether a character would be a mark of structure if it were not escaped: at the start of a line,
 * or after a number there. A number at the start of a paragraph remains an item's mark.
 */
function couldBeMark(text: string, offset: number, runStart: number): boolean {
  // Marks are short, so nothing further back matters.
  const near = Math.max(runStart, offset - 16);
  const [, end, before = ""] = /(^|\n)([^\n]*)$/.exec(text.slice(near, offset)) ?? [];
  if (end !== "\n" && near > runStart) return false;
  return before.trim() === "" || (end === "\n" && /^\s*\d{1,3}$/.test(before));
}

/** Replaces each masked character; one code unit, and never a mark of structure. */
const MASK = "\\";

function masked(text: string, ranges: readonly Range[]): string {
  const edits: Edit[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    // An escape within a note is in two ranges.
    const start = Math.max(range.start, edits.at(-1)?.end ?? 0);
    const { end } = range;
    if (start < end) edits.push({ start, end, text: text.slice(start, end).replace(/\S/g, MASK) });
  }
  return applyEdits(text, edits).text;
}
