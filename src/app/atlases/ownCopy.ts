/** Keeps a copy of an atlas of the site on this machine, so that it can be written. */
import { digestOf, type Files } from "../../folder/index.ts";
import type { BuiltAtlas } from "../../layout/boxes/index.ts";
import { ownAtlases } from "../../open/own/ownAtlases.ts";
import { entryOf } from "../../open/own/ownEntry.ts";
import { newOwnId } from "../../open/own/ownId.ts";
import { OWN_FORMAT } from "../../open/own/ownRecord.ts";
import { MADE_BY } from "./buildInWorker.ts";
import { words } from "./words.ts";

/**
 * The id of the copy.
 *
 * @throws Error in words for the person if it can't be kept
 */
export async function keepCopy(built: BuiltAtlas, files: Files): Promise<string> {
  const { id: atlas, title } = built.atlas;
  const id = newOwnId(atlas);
  const why = await ownAtlases.keep(entryOf(id, digestOf(files), built.atlas, Date.now()), {
    format: OWN_FORMAT,
    name: atlas,
    files,
    built,
    madeBy: MADE_BY,
  });
  if (why !== undefined) throw new Error(words.notKept(title, why));
  return id;
}
