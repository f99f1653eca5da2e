/** `layout.json` among the files of an atlas that is written: where its nodes stand. */

import type { Atlas } from "../../atlas/index.ts";
import type { Files } from "../../folder/index.ts";
import type { BuiltAtlas, Layouts, MeasureText } from "../../layout/boxes/index.ts";
import { LAYOUT_FILE, layoutFile, readLayoutFile } from "../../layout/kept/index.ts";

/** The files with the places of an atlas in them; without nodes there are none to keep. */
export function filesWithPlaces(files: Files, { atlas, layouts }: BuiltAtlas): Files {
  const next = new Map(files);
  if (atlas.nodes.length === 0) next.delete(LAYOUT_FILE);
  else next.set(LAYOUT_FILE, new TextEncoder().encode(layoutFile(layouts)));
  return next;
}

/** The layouts that files keep for an atlas; `undefined` where they keep none. */
export function placesIn(files: Files, atlas: Atlas, measure: MeasureText): Layouts | undefined {
  const bytes = files.get(LAYOUT_FILE);
  return bytes && readLayoutFile(new TextDecoder().decode(bytes), atlas, measure);
}
