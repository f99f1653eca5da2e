/** Measures text in Inter, the page's font, for layouts that are made in Node. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type MeasureText, measureFrom } from "../../layout/boxes/index.ts";

/** One of the font's files, which has the characters of one script. */
interface Subset {
  readonly has: (codePoint: number) => boolean;
  readonly measure: () => MeasureText;
}

const PACKAGE = "@fontsource-variable/inter";
let measure: MeasureText | undefined;

/**
 * Measures text in Inter, the font of the map's labels. It has a file for each script; as in a
 * browser, each character is measured in the file whose range contains it. Files are read on demand.
 */
export function interMeasure(): MeasureText {
  measure ??= bySubset(interSubsets());
  return measure;
}

function interSubsets(): [Subset, ...Subset[]] {
  const require = createRequire(import.meta.url);
  const ranges: Record<string, string> = JSON.parse(
    readFileSync(require.resolve(`${PACKAGE}/unicode.json`), "utf8"),
  );
  const subset = (name: string): Subset => {
    let loaded: MeasureText | undefined;
    const file = require.resolve(`${PACKAGE}/files/inter-${name}-wght-normal.woff2`);
    return {
      has: inRanges(ranges[name] ?? ""),
      measure: () => {
        loaded ??= measureFrom(readFileSync(file));
        return loaded;
      },
    };
  };
  const others = Object.keys(ranges).filter((name) => name !== "latin");
  return [subset("latin"), ...others.map(subset)];
}

/** Measures each run of characters in its subset; the first one estimates unknown characters. */
function bySubset([first, ...others]: readonly [Subset, ...Subset[]]): MeasureText {
  const subsetOf = (character: string): Subset => {
    const codePoint = character.codePointAt(0) ?? 0;
    return first.has(codePoint) ? first : (others.find(({ has }) => has(codePoint)) ?? first);
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
function inRanges(notation: string): (codePoint: number) => boolean {
  const ranges = notation.split(",").map((range) => {
    const [from = "", to = from] = range.trim().replace(/^U\+/i, "").split("-");
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
  return (codePoint) => ranges.some(([from, to]) => codePoint >= from && codePoint <= to);
}
