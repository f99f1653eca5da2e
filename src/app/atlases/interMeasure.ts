/**
 * Measures text in the page's font as the command line does, so that the same folder gives the same
 * picture here and there. For the worker, which has no fonts of the page.
 */

import cyrillicExt from "@fontsource-variable/inter/files/inter-cyrillic-ext-wght-normal.woff2?url";
import cyrillic from "@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?url";
import greekExt from "@fontsource-variable/inter/files/inter-greek-ext-wght-normal.woff2?url";
import greek from "@fontsource-variable/inter/files/inter-greek-wght-normal.woff2?url";
import latinExt from "@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url";
import latin from "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url";
import vietnamese from "@fontsource-variable/inter/files/inter-vietnamese-wght-normal.woff2?url";
import ranges from "@fontsource-variable/inter/unicode.json";
import {
  inRanges,
  type MeasureText,
  measureBySubset,
  measureFrom,
  type Subset,
} from "../../layout/boxes/index.ts";

/** The addresses of the font's files, by the names of their ranges. */
const FILES: Readonly<Record<string, string>> = {
  "cyrillic-ext": cyrillicExt,
  cyrillic,
  "greek-ext": greekExt,
  greek,
  vietnamese,
  "latin-ext": latinExt,
};

/**
 * A measure for texts with no other characters than this one has: only the files for these are
 * loaded.
 *
 * @throws Error if a file can't be loaded
 */
export async function interMeasure(text: string): Promise<MeasureText> {
  const codePoints = new Set([...new Set(text)].map((character) => character.codePointAt(0) ?? 0));
  const subset = async (address: string, has: Subset["has"]): Promise<Subset> => {
    if (![...codePoints].some(has)) return { has, measure: () => () => 0 };
    const response = await fetch(address);
    if (!response.ok) throw new Error(`The font did not load (${response.status}).`);
    const measure = measureFrom(new Uint8Array(await response.arrayBuffer()));
    return { has, measure: () => measure };
  };
  const others = Object.entries(ranges).filter(([name]) => name !== "latin");
  const [first, ...rest] = await Promise.all([
    // It estimates what is in no file, so it is always there.
    subset(latin, (codePoint) => codePoint === SPACE || inRanges(ranges.latin)(codePoint)),
    ...others.map(([name, range]) => subset(FILES[name] ?? latin, inRanges(range))),
  ]);
  return measureBySubset([first, ...rest]);
}

const SPACE = 0x20;
