/** The slides of an atlas's first briefing, as the page makes them. */
import { TABLE_NAMES } from "../../src/app/views/table/words.ts";
import { buildAtlas } from "../../src/build.ts";
import { interMeasure } from "../../src/cli/atlases/interMeasure.ts";
import { fileLayoutCache } from "../../src/cli/atlases/layoutCache.ts";
import { readFolder } from "../../src/cli/disk/readFolder.ts";
import { makeDeck } from "../../src/picture/slides/makeDeck.ts";
import { pptx } from "../../src/pptx/pptx.ts";

/** The bytes of the .pptx, and how many slides there are. */
export function slides(folder: string): { bytes: Uint8Array; count: number } {
  const measure = interMeasure();
  const { built } = buildAtlas(readFolder(folder), { measure, cache: fileLayoutCache() });
  const briefing = built?.atlas.briefings[0];
  if (!built || !briefing) throw new Error(`${folder} has no briefing that compiles.`);
  const deck = toEnd(makeDeck(built, briefing, { measure, notes: true, names: TABLE_NAMES }));
  return { bytes: toEnd(pptx(deck)), count: deck.slides.length };
}

function toEnd<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
