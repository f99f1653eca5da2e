/**
 * Writes blocks as Markdown: a paragraph per line, list marks as printed, footnotes after the
 * section that refers to them. Nothing is escaped that is read as it stands: only what would be
 * taken for a mark within a line ("*" around a word), or for another kind of block at its start.
 */
import { readText } from "../atlas/text/index.ts";
import { append } from "../longLists.ts";
import type { Block, Heading, Note, Words } from "./model/index.ts";

/** The Markdown of a document, with a line end at its end. */
export function markdownOf(blocks: readonly Block[]): string {
  const parts: string[] = [];
  let notes: Note[] = [];
  const flush = () => {
    append(
      parts,
      notes.map(({ mark, words }) => `[^${mark}]: ${lineOf(words)}`),
    );
    notes = [];
  };
  for (const block of blocks) {
    if (block.kind === "heading") flush();
    if (block.kind === "note") notes.push(block);
    else parts.push(blockLines(block));
  }
  flush();
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function blockLines(block: Exclude<Block, Note>): string {
  switch (block.kind) {
    case "page":
      return pageMark(block.label);
    case "heading":
      return headingLine(block);
    case "paragraph":
      return escapeBlockStart(lineOf(block.words));
    case "item": {
      const indent = "    ".repeat(Math.max(0, block.level));
      const text = lineOf(block.words);
      if (block.mark === "") return `${indent}    ${text}`;
      return `${indent}${BULLET.test(block.mark) ? "-" : block.mark} ${text}`;
    }
    case "table":
      return tableLines(block.rows);
  }
}

/** Word processors' bullets, including letters of symbol fonts; Markdown has one mark for all. */
const BULLET = /^[-–—*+•·◦‣▪▫■□●○►▶➢✓✔\uf000-\uf0ff]$/u;

function headingLine({ level, number, words }: Heading): string {
  const marks = "#".repeat(Math.min(6, Math.max(1, level)));
  return [marks, number, lineOf(words)].filter(Boolean).join(" ");
}

function tableLines(rows: readonly (readonly Words[])[]): string {
  const [head = [], ...body] = rows;
  const line = (cells: readonly Words[]) =>
    `| ${cells.map((cell) => lineOf(cell).replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), `|${head.map(() => " --- |").join("")}`, ...body.map(line)].join("\n");
}

/** The words on one line, with their inline marks as Markdown. */
function lineOf(words: Words): string {
  return words
    .map((part) => {
      if (typeof part === "string") return escapeMarks(part.replace(/\s*\n\s*/g, " "));
      return "page" in part ? pageMark(part.page) : `[^${part.note}]`;
    })
    .join("")
    .trim();
}

/** What is escaped where a text would be read otherwise, the first that suffices. */
const MARKS = [
  // Nothing, where a comment is all.
  ...[/(?!)/g, /[*]/g, /_/g, /`/g, /<(?!!--)/g, /&/g, /\[/g, /\\/g],
  /[\\`*_[\]&]|<(?!!--)/g,
];

/** The text with as few escapes as it needs to be read as it stands. */
function escapeMarks(text: string): string {
  if (isReadAsIs(text, text)) return text;
  for (const marks of MARKS) {
    // A comment begins whatever stands before its "<".
    const escaped = text.replace(marks, "\\$&").replaceAll("<!--", "<\\!--");
    if (isReadAsIs(escaped, text)) return escaped;
  }
  return text;
}

/** Within a line; what stands at its start is another matter. */
function isReadAsIs(markdown: string, text: string): boolean {
  return readText(`x ${markdown}`, "markdown").text === `x ${text}`;
}

function pageMark(label: string): string {
  return `<!-- page ${label.replace(/-{2,}/g, "-").replaceAll(">", "")} -->`;
}

/** Escapes the start of a paragraph that Markdown would take for another kind of block. */
function escapeBlockStart(line: string): string {
  return line.replace(/^(?=#{1,6}(?:\s|$)|>|```|~~~|\||=+$|-{3,}$|\*{3,}$|\+{3,}$)/, "\\");
}
