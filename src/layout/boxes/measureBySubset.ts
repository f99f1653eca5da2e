/** Measures text in a font that has a file for each script. */
import type { MeasureText } from "./layout.ts";

/** One of the font's files, which has the characters of one script. */
export interface Subset {
  readonly has: (codePoint: number) => boolean;
  /** Called when a text has one of its characters. */
  readonly measure: () => MeasureText;
}

/**
 * As in a browser, each run of characters is measured in the file whose range contains it; the first
 * one estimates characters that are in none.
 */
export function measureBySubset([first, ...others]: readonly [Subset, ...Subset[]]): MeasureText {
  const known = new Map<string, Subset>();
  const find = (character: string): Subset => {
    const codePoint = character.codePointAt(0) ?? 0;
    return first.has(codePoint) ? first : (others.find(({ has }) => has(codePoint)) ?? first);
  };
  const subsetOf = (character: string): Subset => {
    const before = known.get(character);
    if (before !== undefined) return before;
    const subset = find(character);
    known.set(character, subset);
    return subset;
  };
  return (text, size) => {
    let width = 0;
    let run = "";
    let current = first;
    for (const character of text) {
      const subset = subsetOf(character);
      if (subset !== current) {
        if (run) width += current.measure()(run, size);
        run = "";
        current = subset;
      }
      run += character;
    }
    return run ? width + current.measure()(run, size) : width;
  };
}

/** Whether a code point is in a range in CSS's notation: `U+0000-00FF,U+0131`. */
export function inRanges(notation: string): (codePoint: number) => boolean {
  const ranges = notation.split(",").map((range) => {
    const [from = "", to = from] = range.trim().replace(/^U\+/i, "").split("-");
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
  return (codePoint) => ranges.some(([from, to]) => codePoint >= from && codePoint <= to);
}
