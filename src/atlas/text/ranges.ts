/** Lines and ranges of a text, and binary search for the parts that contain or touch a range. */
import type { Range, Section } from "./textParts.ts";

/**
 * Position of the last item whose `key` is at most `value`, in a list sorted by `key`; -1 when
 * there is none.
 */
export function lastAtOrBefore<T>(
  list: readonly T[],
  value: number,
  key: (item: T) => number,
): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && key(item) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Index of the innermost section at an offset. Every heading begins a new innermost section and
 * only a heading ends one, so it is the last section that begins at or before the offset.
 */
export function innermostSection(sections: readonly Section[], offset: number): number {
  return Math.max(
    0,
    lastAtOrBefore(sections, offset, ({ start }) => start),
  );
}

/** Indices of the items that share at least one code unit with `range`; items must be disjoint. */
export function indicesTouching(list: readonly Range[], range: Range): readonly number[] {
  const indices: number[] = [];
  const first = lastAtOrBefore(list, range.start, ({ start }) => start);
  for (let at = Math.max(0, first); at < list.length; at++) {
    const item = list[at];
    if (item === undefined || item.start >= range.end) break;
    if (item.end > range.start) indices.push(at);
  }
  // A copy has no room to spare, which a list that grew has: of many short ones that is most of the memory.
  return indices.slice();
}

/** Marks words that a quote leaves out where its parts are shown as one line. */
export const GAP = " […] ";

/** The ranges of a quote's words: a single one, or one for each of its parts. */
export function rangesOf(quote: Range & { readonly ranges?: readonly Range[] }): readonly Range[] {
  return quote.ranges ?? [quote];
}

/** Whether `outer` contains all of `inner`. */
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two ranges share at least one code unit. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The range moved by an offset. */
export function shifted({ start, end }: Range, offset: number): Range {
  return { start: start + offset, end: end + offset };
}

/** A line and its range, both without the line break. */
export interface Line extends Range {
  readonly text: string;
}

/** The lines of a text; each ends with LF, CRLF or CR. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ text: text.slice(start, match.index), start, end: match.index });
    start = match.index + match[0].length;
  }
  lines.push({ text: text.slice(start), start, end: text.length });
  return lines;
}
