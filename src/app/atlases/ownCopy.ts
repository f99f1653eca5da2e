/** Keeps a copy of an atlas of the site on this machine, so that it can be written. */
import { digestOf, type Files } from "../../folder/index.ts";
import type { BuiltAtlas } from "../../layout/boxes/index.ts";
import { ownAtlases } from "../../open/own/ownAtlases.ts";
import { entryOf } from "../../open/own/ownEntry.ts";
import { newOwnId, ownIdOfFile } from "../../open/own/ownId.ts";
import { OWN_FORMAT } from "../../open/own/ownRecord.ts";
import { scopeOf } from "../../open/windows/storageScope.ts";
import { isOneFile } from "../base/ownFile.ts";
import { MADE_BY } from "./buildInWorker.ts";
import { words } from "./words.ts";

/**
 * The id of the copy. One HTML file has but one, which is gone on with.
 *
 * @throws Error in words for the person if it can't be kept
 */
export async function keepCopy(built: BuiltAtlas, files: Files): Promise<string> {
  const { id: atlas, title } = built.atlas;
  const id = isOneFile() ? copyOfFile(built) : newOwnId(atlas);
  if (isOneFile() && (await isKept(id))) return id;
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

/** The name of what is written in this HTML file, as long as it is the same one. */
const copyOfFile = ({ atlas: { id, hash } }: BuiltAtlas) =>
  ownIdOfFile(id, `${scopeOf(id)} ${hash}`);

const isKept = async (id: string) =>
  (await ownAtlases.list()).entries.some((entry) => entry.id === id);

/** The address of what was written in this HTML file before; `undefined` if nothing was. */
export async function writtenHere(built: BuiltAtlas): Promise<string | undefined> {
  const id = copyOfFile(built);
  return (await isKept(id)) ? `#${id}` : undefined;
}
