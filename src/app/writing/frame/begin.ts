/** Begins to write what is open. An atlas of the site can't be changed, so its copy is written. */
import { sceneToHash } from "../../../address/index.ts";
import type { Briefing } from "../../../atlas/index.ts";
import {
  applyEdit,
  changeBriefings,
  changeNotes,
  notesIn,
  together,
} from "../../../draft/index.ts";
import type { Files } from "../../../folder/index.ts";
import type { OwnNotes } from "../../../notes/index.ts";
import type { OpenAtlas } from "../../../open/openAtlas.ts";
import { filesWith, readDraft } from "../../../open/own/draftFiles.ts";
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
  const { drafts = built.atlas.briefings, notes = built.notes } = open.store.getState();
  const id = await keepCopy(
    { ...built, atlas: { ...built.atlas, briefings: drafts }, ...(notes && { notes }) },
    withOwnParts(await filesOf(open), drafts, notes),
  );
  writeSetting(writeSettingOf(id), "on", "visit");
  writeSetting(writeSettingOf(open.id), "off", "visit");
  announce(words.ownCopy, "writing");
  window.location.hash = sceneToHash({ ...scene, atlas: id });
  return new Promise(() => undefined);
}

/** The briefings as they are edited on this machine, and what was noted here, are part of the copy. */
function withOwnParts(
  files: Files,
  briefings: readonly Briefing[],
  notes: OwnNotes | undefined,
): Files {
  const { draft, ...read } = readDraft(files);
  const { patches } = together(draft, "", "", [
    (now) => changeBriefings(now, briefings, "", ""),
    (now) => changeNotes(now, notes ?? notesIn(now), "", ""),
  ]);
  return filesWith({ draft, ...read }, applyEdit(draft, { patches }));
}

async function filesOf({ files }: OpenAtlas) {
  if (!files) throw new Error(words.onlyRead);
  return files();
}
