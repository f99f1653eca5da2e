/** Converts between UTF-16 code units, as our ranges count, and code points, as annotations and REFI-QDA do. */

/** Offsets of one text in both counts. */
export interface CodePoints {
  /** The code points before an offset in code units. */
  count(offset: number): number;
  /** The offset in code units after so many code points. */
  offset(count: number): number;
}

/**
 * A table of the characters outside the Basic Multilingual Plane, which count as two code units and as
 * one code point (W3C Selectors and States, 4.5). A text without any needs no table.
 */
export function codePointsOf(text: string): CodePoints {
  // The number of code points before each such character.
  const wide: number[] = [];
  for (const { index } of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) wide.push(index - wide.length);
  const before = (isBefore: (at: number) => boolean) => {
    let low = 0;
    let high = wide.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    count: (offset) => offset - before((at) => (wide[at] ?? 0) + at < offset),
    offset: (count) => count + before((at) => (wide[at] ?? 0) < count),
  };
}
