/** Measures text in Inter, the page's font, for layouts that are made in Node. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import {
  inRanges,
  type MeasureText,
  measureBySubset,
  measureFrom,
  type Subset,
} from "../../layout/boxes/index.ts";

const PACKAGE = "@fontsource-variable/inter";
let measure: MeasureText | undefined;

/**
 * Measures text in Inter, the font of the map's labels. It has a file for each script; as in a
 * browser, each character is measured in the file whose range contains it. Files are read on demand.
 */
export function interMeasure(): MeasureText {
  measure ??= measureBySubset(interSubsets());
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
