/**
 * Finds the headings of a source: Markdown headings (`#`, underlined), numbered headings of laws in
 * either markup, and, in plain text, short lines between blank ones.
 */
import { type Line, lastAtOrBefore, linesOf, type Markup, type Range } from "../text/index.ts";
import { isBlank } from "./headingBlock.ts";
import { markedHeadings } from "./markdownHeadings.ts";
import { type Nested, nest, type Unnested } from "./nesting.ts";
import { numberedHeadings } from "./numberedHeadings.ts";
import { hasItemMark, isUnfinished } from "./titles.ts";

export type Heading = Nested;

/** Longest unnumbered heading in plain text; a longer line is a paragraph. */
const PLAIN_HEADING_MAX = 80;

/** The headings of a text in reading order, each with its level from 1. */
export function headingsOf(text: string, markup: Markup): readonly Heading[] {
  const lines = linesOf(text);
  const { headings: marked, usedLines } =
    markup === "markdown" ? markedHeadings(lines) : { headings: [], usedLines: new Set<number>() };
  const numbered = numberedHeadings(text, lines, markup, marked, usedLines);
  const unnumbered = markup === "plain" ? plainHeadings(lines, numbered) : [];
  const headings: Unnested[] = [...marked, ...numbered, ...unnumbered];
  return nest(headings.sort((a, b) => a.range.start - b.range.start));
}

/**
 * Unnumbered headings of a plain text: a line between blank lines, without a full stop, that is not
 * part of a list. The first line may be one; the last can't, since no text follows it.
 */
function plainHeadings(lines: readonly Line[], numbered: readonly Unnested[]): Unnested[] {
  const lastWords = lines.findLastIndex((line) => !isBlank(line));
  const isNumbered = ({ start, end }: Line) => {
    const before = lastAtOrBefore(numbered, end - 1, ({ range }) => range.start);
    return (numbered[before]?.range.end ?? 0) > start;
  };
  return lines.flatMap((line, at) => {
    const words = line.text.trim();
    const before = lines[at - 1];
    const after = lines[at + 1];
    const isAlone = isBlank(before) && after !== undefined && isBlank(after);
    const fits = words !== "" && words.length <= PLAIN_HEADING_MAX && !/[.。．]/.test(words);
    if (!isAlone || !fits || at >= lastWords || isUnfinished(words) || hasItemMark(words))
      return [];
    const range: Range = { start: line.start, end: line.end };
    return isNumbered(line) ? [] : [{ text: words, range }];
  });
}
