/** What an author can do to documents, to what was read of them, and to sentences left uncited. */
import { freeId, idFrom } from "../atlas/format/index.ts";
import { type Draft, itemOf, itemsOf, textIn } from "./draft.ts";
import { type Changes, type Edit, edit } from "./edit.ts";
import { isSame, type JsonObject } from "./value.ts";

/** A document as the format has it, without its id. */
export interface NewDocument extends JsonObject {
  readonly title: string;
  readonly file: string;
}

/** Adds a document with its text; its id is made from its file's name. */
export function addDocument(draft: Draft, document: NewDocument, text: string): Edit {
  const used = new Set(itemsOf(draft, "documents").map(({ value }) => textIn(value, "id")));
  const name = document.file.replace(/^.*\//, "").replace(/\.[^.]*$/, "");
  const id = freeId(idFrom(name, "source"), used);
  return edit(draft, "addDocument", document.title, (editor) => {
    editor.insert(["atlas", "documents"], { id, ...document });
    editor.set(["texts", document.file], text);
  });
}

/** Changes what is said of a document. */
export function changeDocument(draft: Draft, id: string, changes: Changes): Edit {
  const { path } = known(draft, id);
  return edit(draft, "changeDocument", id, (editor) => editor.setAll(path, changes));
}

/** Puts another text in the place of a document's; quotes that no longer stand in it are reported. */
export function changeText(draft: Draft, id: string, text: string): Edit {
  const { path, value } = known(draft, id);
  const file = textIn(value, "file");
  return edit(draft, "changeText", id, (editor) =>
    editor.set(file === "" ? [...path, "text"] : ["texts", file], text),
  );
}

/** Removes a document and its text; what quotes it still does, and the compiler says where. */
export function removeDocument(draft: Draft, id: string): Edit {
  const { path, value } = known(draft, id);
  return edit(draft, "removeDocument", id, (editor) => {
    editor.set(path, undefined);
    const file = textIn(value, "file");
    const isShared = itemsOf(editor.draft, "documents").some((other) => other.value.file === file);
    if (!isShared) editor.set(["texts", file], undefined);
    editor.renames.push({ named: "document", from: id, to: undefined });
  });
}

/** Leaves a sentence, or a section by its heading, uncited for a reason. */
export function leaveUncited(draft: Draft, passage: JsonObject): Edit {
  return edit(draft, "leaveUncited", textIn(passage, "exact"), (editor) =>
    editor.insert(["atlas", "uncited"], passage),
  );
}

/** Takes back that something was left uncited. */
export function citeAgain(draft: Draft, passage: JsonObject): Edit {
  return edit(draft, "citeAgain", textIn(passage, "exact"), (editor) =>
    editor.removeFrom(["atlas", "uncited"], (own) => isSame(own, passage), true),
  );
}

/** @throws RangeError if there is no such document */
function known(draft: Draft, id: string) {
  const item = itemOf(draft, "documents", id);
  if (item === undefined) throw new RangeError(`There is no document “${id}”.`);
  return item;
}
