/**
 * Headings of a source: Markdown's own (`#`, underlined), the numbered ones of laws in either
 * markup, and, in plain text, short lines of their own.
 */
import { type Line, lastAtOrBefore, linesOf, type Markup, type Range } from "../text/index.ts";
import { markedHeadings } from "./markdownHeadings.ts";
import { type Nested, nest, type Unnested } from "./nesting.ts";
import { numberedHeadings } from "./numberedHeadings.ts";
import { hasItemMark, isUnfinished } from "./titles.ts";

export type Heading = Nested;

/** Longest heading without a number in plain text: what is longer is a paragraph of one line. */
const PLAIN_HEADING_MAX = 80;

/** The headings of a text in reading order, each with its level from 1. */
export function headingsOf(text: string, markup: Markup): readonly Heading[] {
  const lines = linesOf(text);
  const { headings: marked, usedLines } =
    markup === "markdown" ? markedHeadings(lines) : { headings: [], usedLines: new Set<number>() };
  const numbered = numberedHeadings(text, lines, markup, marked, usedLines);
  const found: Unnested[] = [...marked, ...numbered];
  if (markup === "plain") found.push(...plainHeadings(lines, numbered));
  return nest(found.sort((a, b) => a.range.start - b.range.start));
}

/**
 * Headings of a plain text without a number: a line of its own between blank lines, without a full
 * stop, that is no part of a list. The first line may be one; the last can't, since nothing stands
 * under it.
 */
function plainHeadings(lines: readonly Line[], numbered: readonly Unnested[]): Unnested[] {
  const lastWords = lines.findLastIndex((line) => !isBlank(line));
  const isNumbered = ({ start, end }: Line) => {
    const before = lastAtOrBefore(numbered, end - 1, ({ range }) => range.start);
    return (numbered[before]?.range.end ?? 0) > start;
  };
  return lines.flatMap((own, at) => {
    const line = own.text.trim();
    const before = lines[at - 1];
    const after = lines[at + 1];
    const alone =
      (before === undefined || isBlank(before)) && after !== undefined && isBlank(after);
    const fits = line !== "" && line.length <= PLAIN_HEADING_MAX && !/[.。．]/.test(line);
    if (!alone || !fits || at >= lastWords || isUnfinished(line) || hasItemMark(line)) return [];
    const range: Range = { start: own.start, end: own.end };
    return isNumbered(own) ? [] : [{ text: line, range }];
  });
}

const isBlank = (line: Line): boolean => line.text.trim() === "";
