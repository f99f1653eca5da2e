/** What an author can do to documents, to what was read of them, and to sentences left uncited. */
import { freeId, idFrom } from "../atlas/format/index.ts";
import { type Draft, itemOf, itemsIn, itemsOf, textIn } from "./draft.ts";
import { type Changes, type Edit, edit } from "./edit.ts";
import { carryAlong } from "./references.ts";
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

/** Changes what is said of a document. What names its first section by its title follows the title. */
export function changeDocument(draft: Draft, id: string, changes: Changes): Edit {
  const { path, value } = known(draft, id);
  return edit(draft, "changeDocument", id, (editor) => {
    editor.setAll(path, changes);
    const [before, after] = [textIn(value, "title"), changes.title];
    if (typeof after !== "string" || hasLine(draft, value, before)) return;
    const sections = itemsOf(draft, "pillars").flatMap((pillar) =>
      itemsIn(pillar.value.sections, [...pillar.path, "sections"]),
    );
    for (const item of [...sections, ...itemsOf(draft, "read"), ...itemsOf(draft, "uncited")])
      if (item.value.document === id && item.value.heading === before)
        editor.set([...item.path, "heading"], after);
  });
}

/** Whether a line of a document says this: then a heading may be meant. */
function hasLine({ texts }: Draft, document: JsonObject, words: string): boolean {
  const text = textIn(document, "text") || (texts[textIn(document, "file")] ?? "");
  return text.split(/\r?\n/).some((line) => line.replace(/^[\s#]+|[\s#]+$/g, "") === words);
}

/** Puts another text in the place of a document's; quotes that no longer stand in it are reported. */
export function changeText(draft: Draft, id: string, text: string): Edit {
  const { path, value } = known(draft, id);
  const file = textIn(value, "file");
  return edit(draft, "changeText", id, (editor) =>
    editor.set(file === "" ? [...path, "text"] : ["texts", file], text),
  );
}

/**
 * Removes a document and its text. Steps no longer name it; what quotes it still does, and the compiler
 * says where.
 */
export function removeDocument(draft: Draft, id: string): Edit {
  const { path, value } = known(draft, id);
  return edit(draft, "removeDocument", id, (editor) => {
    editor.set(path, undefined);
    const file = textIn(value, "file");
    const isShared = itemsOf(editor.draft, "documents").some((other) => other.value.file === file);
    if (!isShared) editor.set(["texts", file], undefined);
    carryAlong(editor, [{ named: "document", from: id, to: undefined }]);
  });
}

/** Gives the file of a document's text another path, with the report of how it was read. */
export function moveFile(draft: Draft, id: string, to: string): Edit {
  const { path, value } = known(draft, id);
  const from = textIn(value, "file");
  return edit(draft, "changeDocument", id, (editor) => {
    for (const [before, after] of [
      [from, to],
      [reportOf(from), reportOf(to)],
    ] as const) {
      const text = draft.texts[before];
      if (text === undefined) continue;
      editor.set(["texts", after], text);
      editor.set(["texts", before], undefined);
    }
    for (const { path: other, value: sharing } of itemsOf(draft, "documents"))
      if (sharing.file === from) editor.set([...other, "file"], to);
    editor.set([...path, "file"], to);
  });
}

/** A path like the wanted one that no file of the draft has. */
export function freeFile(draft: Draft, wanted: string): string {
  const used = new Set([
    ...Object.keys(draft.texts),
    ...itemsOf(draft, "documents").map(({ value }) => textIn(value, "file")),
  ]);
  let path = wanted;
  for (let number = 2; used.has(path); number += 1) {
    path = wanted.replace(/(\.[^./]*)?$/, `-${number}$1`);
  }
  return path;
}

/** The file that tells how a text was read from its original. */
export const reportOf = (file: string): string => file.replace(/\.[^./]*$/, ".import.json");

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
