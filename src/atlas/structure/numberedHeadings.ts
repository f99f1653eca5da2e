/** Finds numbered headings of laws: alone on a line, with a title, or at the start of the text. */
import type { Line, Markup, Range } from "../text/index.ts";
import { Block, type HeadingSource, isBlank, TITLE_LINES } from "./headingBlock.ts";
import type { Unnested } from "./nesting.ts";
import { type Label, labelOf, type PartForm } from "./partLabels.ts";
import {
  beginsSentence,
  hasItemMark,
  isCapitalised,
  isTitle,
  isUnfinished,
  titleBeforeText,
} from "./titles.ts";

/** A shorter line may be a title even if text follows without a blank line. */
const SHORT_TITLE_MAX = 60;

interface Numbered extends Unnested {
  readonly form: PartForm;
}

/**
 * Numbered headings outside `usedLines`. A form that the document's Markdown headings use
 * ("#### § 5") is looked for nowhere else.
 */
export function numberedHeadings(
  text: string,
  lines: readonly Line[],
  markup: Markup,
  marked: readonly Unnested[],
  usedLines: ReadonlySet<number>,
): readonly Numbered[] {
  const marks = new Set(marked.map(({ text }) => formName(labelOf(text)?.form)));
  const source: HeadingSource = { text, lines, usedLines, lastWords: text.trimEnd().length };
  const headings: Numbered[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || usedLines.has(at)) continue;
    // In Markdown a line indented by four spaces is code or the text of a list item.
    if (markup === "markdown" && /^(?: {4}|\t)/.test(line.text)) continue;
    const last = headings.at(-1);
    const isCovered = last !== undefined && line.start < last.range.end;
    const label = isCovered ? undefined : labelOf(line.text.trimStart());
    if (label === undefined || marks.has(formName(label.form))) continue;
    // In Markdown these are list items.
    if (markup === "markdown" && (label.form.type === "roman" || isOneNumber(label.form))) continue;
    const before = lines[at - 1];
    const afterHeading =
      usedLines.has(at - 1) || (last !== undefined && last.range.end === before?.end);
    const isFree = before === undefined || isBlank(before) || afterHeading;
    if (!isFree && !endsSentence(before.text)) continue;
    if (isListItem(source, at, label.form)) continue;
    const heading = headingAt(new Block(source, at), label, isFree);
    if (heading !== undefined) headings.push(heading);
  }
  return withoutContents(text, headings);
}

/**
 * Whether a line with a single number is a list item: the paragraph before or after it begins with
 * a number too, whereas a heading has text under it.
 */
function isListItem({ lines }: HeadingSource, at: number, form: PartForm): boolean {
  if (!isOneNumber(form) && form.type !== "roman") return false;
  const isNumber = (line: number) =>
    formName(labelOf(textOf(lines[line]))?.form) === formName(form);
  let before = at - 1;
  while (before >= 0 && isBlank(lines[before])) before--;
  while (before > 0 && !isBlank(lines[before - 1])) before--;
  let after = at + 1;
  while (after < lines.length && !isBlank(lines[after])) after++;
  while (after < lines.length && isBlank(lines[after])) after++;
  return isNumber(before) || isNumber(after);
}

function headingAt(block: Block, label: Label, isFree: boolean): Numbered | undefined {
  const { form, length, isClosed } = label;
  const { first } = block;
  const { start } = first;
  const indent = first.text.length - first.text.trimStart().length;
  const from = indent + length;
  const rest = first.text.slice(from);
  const isLaw = form.type !== "number" && form.type !== "roman";
  const heading = (end: number): Numbered => {
    // Drop the full stop that separates it from its text, but not those within it.
    const text = block.words(indent, end).replace(/\s?[.:]$/, "");
    const range: Range = { start, end };
    return { text: oneLine(text), range, form };
  };

  if (rest.trim() === "") {
    if (!isLaw) return undefined;
    if (!isFree && !beginsSentence(block.line(1)?.text ?? "")) return undefined;
    const title = titleBelow(block);
    return heading(title?.end ?? start + from);
  }

  const eastern = easternLength(first.text.slice(indent), label);
  if (eastern !== undefined) {
    const whole = first.text.trim();
    if (form.type === "division" && isTitle(whole) && !/[，、]/u.test(whole))
      return heading(first.end);
    // Without a space, as in 第五条规定, it is a reference.
    const isParted = /^(?:\s|$)/u.test(first.text.slice(indent + eastern));
    return form.type === "article" && isParted ? heading(start + indent + eastern) : undefined;
  }

  // "Sec. 9.  Protecting Privacy.  (a)  To …", possibly over several lines.
  const lines = block.length;
  const separator = /^\s*[-–—]?\s*/u.exec(rest)?.[0] ?? "";
  const nested = form.type === "number" && form.depth > 1;
  if (isClosed && (isLaw || nested)) {
    const text = block.words(from + separator.length, block.end(lines));
    const title = titleBeforeText(text);
    if (title !== undefined) return heading(start + from + separator.length + title.length);
  }
  if (isAlone(block, rest.slice(separator.length), isLaw && isFree) && block.isFollowed(1)) {
    return heading(first.end);
  }
  const wrapped = lines > 1 && lines <= TITLE_LINES && isFree && block.isFollowed(lines);
  const words = block.words(from + separator.length, block.end(lines));
  if (wrapped && isTitle(words)) return heading(block.end(lines));
  const holdsText = form.type === "article" || form.type === "section";
  const parted = isClosed || (isFree && /^\s+[(（]/.test(rest));
  if (holdsText && parted && /^\s/.test(rest) && beginsSentence(rest.slice(separator.length))) {
    return heading(start + from);
  }
  return undefined;
}

/** Whether a label and the words after it are a whole heading, possibly with text right below. */
function isAlone(block: Block, words: string, mayTouch: boolean): boolean {
  if (!isTitle(words)) return false;
  const next = block.line(1)?.text ?? "";
  if (!block.hasWords(1)) return true;
  if (hasItemMark(next) || labelOf(next.trimStart()) !== undefined) return true;
  return (
    mayTouch &&
    words.trim().length <= SHORT_TITLE_MAX &&
    isCapitalised(words) &&
    beginsSentence(next)
  );
}

/** The title on the next non-blank line, below a label of its own line: "CHAPTER II", "General". */
function titleBelow(block: Block): Line | undefined {
  const at = block.hasWords(1) ? 1 : 2;
  const line = block.line(at);
  if (line === undefined || !isTitle(line.text) || labelOf(line.text.trimStart()) !== undefined)
    return undefined;
  if (!block.isFollowed(at + 1)) return undefined;
  const ends = !block.hasWords(at + 1);
  const short = line.text.trim().length <= SHORT_TITLE_MAX && isCapitalised(line.text);
  return ends || (short && beginsSentence(block.line(at + 1)?.text ?? "")) ? line : undefined;
}

const BRACKETED = /^\s?(?:【[^】]{1,40}】|（[^）]{1,40}）|\([^)]{1,40}\))(?=\s|$)/u;

/** Length of a label such as 第五条 with its title in brackets; `undefined` for other labels. */
function easternLength(text: string, { length }: Label): number | undefined {
  if (!/^[第제]/u.test(text)) return undefined;
  return length + (BRACKETED.exec(text.slice(length))?.[0].length ?? 0);
}

/**
 * Removes entries of a table of contents: headings that occur again later, in a run of headings
 * without text between them, several of one form. (A chapter before its first article is no such
 * run.)
 */
function withoutContents(text: string, headings: readonly Numbered[]): readonly Numbered[] {
  const last = new Map(headings.map((heading, at) => [heading.text, at]));
  const entries = new Set<Numbered>();
  let first = 0;
  headings.forEach((heading, at) => {
    if (touches(text, heading, headings[at + 1])) return;
    const run = headings.slice(first, at + 1);
    const forms = new Set(run.map(({ form }) => formName(form)));
    // The last heading of a run has text under it.
    run.slice(0, -1).forEach((entry, index) => {
      const occursAgain = (last.get(entry.text) ?? 0) > first + index;
      if (occursAgain && forms.size < run.length) entries.add(entry);
    });
    first = at + 1;
  });
  return headings.filter((heading) => !entries.has(heading));
}

/** Whether only blank lines separate two headings. */
function touches(text: string, heading: Numbered, next: Numbered | undefined): boolean {
  return next !== undefined && text.slice(heading.range.end, next.range.start).trim() === "";
}

function formName(form: PartForm | undefined): string {
  if (form === undefined) return "";
  if (form.type === "division") return form.name;
  return form.type === "number" ? `number ${form.depth}` : form.type;
}

function isOneNumber(form: PartForm): boolean {
  return form.type === "number" && form.depth === 1;
}

function endsSentence(line: string): boolean {
  return (
    /[.:;!?。：；！？][”’"」』)）]?\s*$/u.test(line) &&
    !isUnfinished(line.replace(/[:;：；]\s*$/u, ""))
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

function textOf(line: Line | undefined): string {
  return line?.text.trimStart() ?? "";
}
