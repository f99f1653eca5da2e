/** The author's own notes and named views in a draft: kept, undone and saved with it, and never compiled. */
import { NO_NOTES, type OwnNotes, renameInNotes } from "../notes/index.ts";
import type { NewId } from "../scene/index.ts";
import type { Draft } from "./draft.ts";
import { type Edit, type Editor, edit } from "./edit.ts";
import type { JsonObject } from "./value.ts";

/** The notes in a draft; the same object as long as they are the same. */
export function notesIn({ notes }: Pick<Draft, "notes">): OwnNotes {
  // They were checked when their file was read, and only these verbs change them.
  return notes === undefined ? NO_NOTES : (notes as unknown as OwnNotes);
}

/** Other notes and views; `verb` and `object` say what was done to them. */
export function changeNotes(draft: Draft, notes: OwnNotes, verb: string, object: string): Edit {
  return edit(draft, verb, object, (editor) => editor.change(["notes"], asJson(notes)));
}

/** Notes follow new ids; those on what is gone stay, since it may come back. */
export function carryThroughNotes(editor: Editor, newId: NewId): void {
  const before = notesIn(editor.draft);
  const after = renameInNotes(before, newId);
  if (after !== before) editor.change(["notes"], asJson(after));
}

/** As a file has them: without properties that are `undefined`. */
export const asJson = (notes: OwnNotes): JsonObject => JSON.parse(JSON.stringify(notes));
