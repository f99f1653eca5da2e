/**
 * The read text of a source: what a reader of it sees. Of plain text that is the file with line
 * ends as LF; of Markdown without front matter, comments and the marks within lines. What makes
 * lines into headings and list items stays, since numbers of a law are such marks.
 */
import { applyEdits, applyFurtherEdits, type Edit, type EditedText, unedited } from "./edits.ts";
import { hiddenParts, type PageMark } from "./hiddenParts.ts";
import { type InlineEdit, inlineEdits } from "./inlineMarks.ts";
import { LIST_ITEM } from "./itemMarks.ts";
import { type Line, linesOf } from "./ranges.ts";
import type { Markup, ParagraphForm, Range } from "./textParts.ts";

/** A stretch whose lines are kept apart. */
export interface FormRange extends Range {
  readonly form: ParagraphForm;
}

export interface ReadText {
  readonly text: string;
  /**
   * The same with other characters where the file's could be taken for a mark of structure and are
   * none: in code, and where an escape stands. Headings and paragraphs are sought in it.
   */
  readonly shape: string;
  /** Where a range of the read text stands in the file as it was decoded. */
  toFile(range: Range): Range;
  /** The file with its marks and with line ends as LF: what hashes are made of. */
  readonly marked: string;
  toMarked(range: Range): Range;
  /** What is left in the read text of a range of `marked`; empty where no reader sees it. */
  fromMarked(range: Range): Range;
  readonly forms: readonly FormRange[];
  /** Where pages begin, with the label that the document gives them. */
  readonly pages: readonly PageMark[];
}

/** Whether Markdown holds more than headings, lists and words. */
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

/** A text with line ends as LF. */
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
  const seen = applyEdits(marked, hidden.edits);
  const code = hidden.code.map(seen.fromOriginal);
  const blocks = blocksOf(seen.text, code);
  const lined = applyEdits(seen.text, blocks.edits);
  const formsThen = blocks.forms.map((one) => ({ ...one, ...lined.fromOriginal(one) }));
  const inline = inlineOf(lined.text, formsThen, blocks.defined);
  const words = applyEdits(lined.text, inline.edits);
  const forms = formsThen.map((one) => ({ ...one, ...words.fromOriginal(one) }));
  const whole = applyFurtherEdits(applyFurtherEdits(seen, blocks.edits), inline.edits);
  const guarded = inline.guarded.map(words.fromOriginal);
  return {
    text: whole.text,
    shape: masked(whole.text, [...guarded, ...forms.filter(({ form }) => form === "code")]),
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

/** Marks at the head of a line within a block quote. */
const QUOTE_MARK = /^ {0,3}>(?: {0,3}>)*[ \t]?/;
/** The row under a table's head. */
const DELIMITER_ROW =
  /^\s*(?:\|\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?|:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?)\s*$/;
/** Where links by label lead: `[label]: address "title"`. */
const DEFINITION =
  /^ {0,3}\[(?!\^)((?:[^[\]\\]|\\.)+)\]:[ \t]*(?:<[^<>]*>|[^\s<]\S*)(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$/;

interface Blocks {
  readonly edits: readonly Edit[];
  readonly forms: readonly FormRange[];
  readonly defined: readonly string[];
}

/** Block quotes, tables and definitions of links, line by line. */
function blocksOf(text: string, code: readonly Range[]): Blocks {
  const edits: Edit[] = [];
  const forms: FormRange[] = code.map((range) => ({ ...range, form: "code" as const }));
  const defined: string[] = [];
  const takeOut = (start: number, end: number) => {
    if (end > start) edits.push({ start, end, text: "" });
  };
  const lines = linesOf(text);
  let quote = false;
  let table = false;
  let wasBlank = true;
  let inCode = 0;
  lines.forEach((line, at) => {
    for (let one = code[inCode]; one && one.end <= line.start; one = code[inCode]) inCode++;
    const isCode = (code[inCode]?.start ?? text.length + 1) <= line.start;
    const mark = isCode ? undefined : QUOTE_MARK.exec(line.text)?.[0];
    const words = line.text.slice(mark?.length ?? 0);
    const isBlank = isCode || words.trim() === "";
    quote = !isBlank && (quote || mark !== undefined);
    if (mark !== undefined) takeOut(line.start, line.start + mark.length);
    if (quote) forms.push({ start: line.start, end: line.end, form: "quote" });
    if (isBlank) table = false;
    const from = line.end - words.length;
    const next = lines[at + 1]?.text ?? "";
    if (!isBlank && !table && words.includes("|") && isDelimiter(next)) table = true;
    if (table && isDelimiter(words)) takeOut(from, Math.min(line.end + 1, text.length));
    else if (table) {
      forms.push({ start: line.start, end: line.end, form: "table" });
      const [, before = "", after = ""] = /^(\s*\|\s*)?.*?(\s*(?<!\\)\|\s*)?$/.exec(words) ?? [];
      takeOut(from, from + before.length);
      takeOut(Math.max(line.end - after.length, from + before.length), line.end);
    } else {
      const label = wasBlank && !isCode ? DEFINITION.exec(line.text)?.[1] : undefined;
      if (label !== undefined) {
        defined.push(identifier(label));
        takeOut(line.start, line.end);
        // The next line may be another one.
        return;
      }
    }
    wasBlank = isBlank;
  });
  return { edits, forms: forms.sort((a, b) => a.start - b.start), defined };
}

const isDelimiter = (line: string): boolean => line.includes("|") && DELIMITER_ROW.test(line);

/** A label as the parser compares it (CommonMark 6.3: case and spaces don't count). */
const identifier = (label: string): string =>
  label.trim().replace(/\s+/g, " ").toLowerCase().toUpperCase();

/** The marks within lines, read in runs that no mark goes beyond. */
function inlineOf(text: string, forms: readonly FormRange[], defined: readonly string[]) {
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
    for (let one = forms[at]; one && one.end <= line.start; one = forms[at]) at++;
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
  const one = forms[at];
  return one !== undefined && one.start <= line.start ? one.form : undefined;
}

/**
 * Whether a character at an offset would be a mark of structure if it were not escaped: at the head
 * of a line, or after a number there. At the head of a paragraph the number stays one.
 */
function couldBeMark(text: string, offset: number, runStart: number): boolean {
  // A mark is short: what is further back need not be looked at.
  const near = Math.max(runStart, offset - 16);
  const [, end, before = ""] = /(^|\n)([^\n]*)$/.exec(text.slice(near, offset)) ?? [];
  if (end !== "\n" && near > runStart) return false;
  return before.trim() === "" || (end === "\n" && /^\s*\d{1,3}$/.test(before));
}

/** Never a mark of structure, and as long as a character. */
const MASK = "\\";

function masked(text: string, ranges: readonly Range[]): string {
  const edits = [...ranges]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({
      start,
      end,
      text: text.slice(start, end).replace(/\S/g, MASK),
    }));
  return applyEdits(text, edits).text;
}
