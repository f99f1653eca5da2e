/** Prints the lines around a problem, with its place marked. */
import { type Paint, plain, printable } from "../terminal/io.ts";
import { textWidth } from "../terminal/table.ts";

export interface FramePosition {
  /** 1-based; the column counts UTF-16 code units. */
  readonly line: number;
  readonly column: number;
  /** In UTF-16 code units; the carets end with the line. */
  readonly length: number;
}

/** Columns shown of a line: in sources a line is a whole paragraph. */
const WIDTH = 88;
/** How many of these are before the place. */
const BEFORE = 32;
/** Lines shown before and after the place's. */
const CONTEXT = 1;

/**
 * The line of a place with carets under it, and a line of context on either side:
 *
 *       11 |       "kind": "actor",
 *     > 12 |       "type": "goverment",
 *          |               ^^^^^^^^^^^
 */
export function codeFrame(text: string, place: FramePosition, paint: Paint = plain): string {
  const lines = text.split(/\r\n|\r|\n/);
  const first = Math.max(1, place.line - CONTEXT);
  const last = Math.min(lines.length, place.line + CONTEXT);
  const gutter = String(last).length;
  // The same window for all lines, so that they stay aligned with each other.
  const from = windowStart(lines[place.line - 1] ?? "", place);
  const frame: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const line = lines[number - 1] ?? "";
    const isMarked = number === place.line;
    const head = `${isMarked ? ">" : " "} ${String(number).padStart(gutter)} |`;
    frame.push(`${paint(isMarked ? "red" : "dim", head)} ${clip(line, from)}`.trimEnd());
    if (!isMarked) continue;
    const { blank, carets } = marks(line, from, place);
    frame.push(`${paint("dim", `  ${" ".repeat(gutter)} |`)} ${blank}${paint("red", carets)}`);
  }
  return frame.join("\n");
}

/** The index at which the shown part of a line begins, never within a surrogate pair. */
function windowStart(line: string, { column, length }: FramePosition): number {
  const needed = column - 1 + Math.min(length, WIDTH - BEFORE);
  if (line.length <= WIDTH || needed <= WIDTH) return 0;
  return wholeCharacter(line, Math.max(0, column - 1 - BEFORE));
}

function clip(line: string, from: number): string {
  const to = wholeCharacter(line, from + WIDTH);
  const shown = printable(line.slice(from, to));
  return `${from > 0 && shown ? "…" : ""}${shown}${to < line.length ? "…" : ""}`;
}

function marks(line: string, from: number, { column, length }: FramePosition) {
  const start = Math.max(from, column - 1);
  const end = Math.min(start + length, Math.max(line.length, start + 1), from + WIDTH);
  const blank = textWidth(printable(line.slice(from, start))) + (from > 0 ? 1 : 0);
  const marked = textWidth(printable(line.slice(start, end)));
  return { blank: " ".repeat(blank), carets: "^".repeat(Math.max(1, marked)) };
}

function wholeCharacter(line: string, index: number): number {
  const code = line.charCodeAt(index);
  return index < line.length && code >= 0xdc00 && code <= 0xdfff ? index - 1 : index;
}
