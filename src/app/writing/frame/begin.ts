/** Begins to write what is open. An atlas of the site can't be changed, so its copy is written. */
import { sceneToHash } from "../../../address/index.ts";
import type { Files } from "../../../folder/index.ts";
import { NOTES_FILE, notesText, type OwnNotes } from "../../../notes/index.ts";
import type { OpenAtlas } from "../../../open/openAtlas.ts";
import type { Writing } from "../../../open/writing/writing.ts";
import { writeSetting } from "../../../ui/browser/stored.ts";
import { keepCopy } from "../../atlases/ownCopy.ts";
import { announce } from "../../base/announcer.ts";
import { writeSettingOf } from "../base.ts";
import { words } from "./words.ts";

/**
 * The writing of an own atlas. For another one a copy is kept and opened in its place, at the same
 * Scene; this promise then never resolves, since the page is drawn anew.
 */
export async function beginWriting(open: OpenAtlas): Promise<Writing> {
  const { built, scene } = open.store.getState();
  if (built.atlas.ownId !== undefined) return open.write();
  const { notes } = open.store.getState();
  const files = await filesOf(open);
  const id = await keepCopy({ ...built, ...(notes && { notes }) }, withNotes(files, notes));
  writeSetting(writeSettingOf(id), "on", "visit");
  writeSetting(writeSettingOf(open.id), "off", "visit");
  announce(words.ownCopy, "writing");
  window.location.hash = sceneToHash({ ...scene, atlas: id });
  return new Promise(() => undefined);
}

/** What was noted of the atlas of the site goes along. */
const withNotes = (files: Files, notes: OwnNotes | undefined): Files =>
  notes ? new Map(files).set(NOTES_FILE, new TextEncoder().encode(notesText(notes))) : files;

async function filesOf({ files }: OpenAtlas) {
  if (!files) throw new Error(words.onlyRead);
  return files();
}
