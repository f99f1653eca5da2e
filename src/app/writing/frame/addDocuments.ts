/** Documents that are added to what is written: read as “Read documents” reads them, each one edit. */
import { decode } from "../../../atlas/files/index.ts";
import { addDocument, changeText, type Draft, edit, itemsOf } from "../../../draft/index.ts";
import { documentOf, type NewSource } from "../../../folder/index.ts";
import type { Writing } from "../../../open/writing/writing.ts";
import { importFileText, importOf, originOf } from "../../../sources/index.ts";
import type { readInWorker } from "../../documents/readInWorker.ts";
import { words } from "./words.ts";

/** What became of a file. */
export interface Added {
  readonly name: string;
  /** What was left out on the way, or why nothing was added. */
  readonly note: string | undefined;
  readonly failed: boolean;
}

/** A source, and the report of how it was read. */
interface ReadSource extends NewSource {
  readonly report: string | undefined;
  readonly leftOut: number;
  /** The title that the person gave it, which comes before what the text calls itself. */
  readonly ownTitle?: string;
}

/** The files that are texts already. */
const isText = (name: string) => /\.(md|markdown|txt)$/i.test(name);
const withoutExtension = (name: string) => name.replace(/(?<=.)\.[^.]*$/, "");

/** @throws Error in words for the person if it can't be read */
export async function sourceOf(file: File, read: typeof readInWorker): Promise<ReadSource> {
  const { name } = file;
  if (isText(name)) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { text, failure } = decode(bytes);
    if (failure) throw new Error(failure.message);
    return { name: name.replace(/\.markdown$/i, ".md"), text, report: undefined, leftOut: 0 };
  }
  const { markdown, title, file: imported } = importOf(await read(file), []);
  return {
    name: `${withoutExtension(name)}.md`,
    text: markdown,
    title,
    origin: originOf(imported),
    report: importFileText(imported),
    leftOut: imported.report.leftOut.length,
  };
}

/** The edit that adds a source; its file gets a name that no other has. */
export function adding(draft: Draft, source: ReadSource) {
  const name = freeName(draft, source.name);
  const { id: _, ...read } = documentOf({ ...source, name });
  const document = source.ownTitle === undefined ? read : { ...read, title: source.ownTitle };
  const path = `sources/${withoutExtension(name)}.import.json`;
  const added = addDocument(draft, document, source.text);
  if (source.report === undefined) return added;
  const { report } = source;
  const withReport = edit(draft, added.verb, added.object, (editor) => {
    editor.set(["texts", path], report);
  });
  return { ...added, patches: [...withReport.patches, ...added.patches] };
}

function freeName(draft: Draft, wanted: string): string {
  const used = new Set(itemsOf(draft, "documents").map(({ value }) => value.file));
  const isUsed = (name: string) => used.has(`sources/${name}`);
  let name = wanted;
  for (let number = 2; isUsed(name); number += 1) {
    name = wanted.replace(/(\.[^.]*)?$/, `-${number}$1`);
  }
  return name;
}

/** Adds files one after the other, and tells of each as soon as it is there. */
export async function addFiles(
  writing: Writing,
  files: readonly File[],
  read: typeof readInWorker,
  onAdded: (added: Added) => void,
): Promise<void> {
  for (const file of files) {
    try {
      const source = await sourceOf(file, read);
      if (source.text.trim() === "") throw new Error(words.noText);
      writing.change((draft) => adding(draft, source));
      const note = source.leftOut > 0 ? words.leftOutOf(source.leftOut) : undefined;
      onAdded({ name: file.name, note, failed: false });
    } catch (error) {
      const note = error instanceof Error ? error.message : String(error);
      onAdded({ name: file.name, note, failed: true });
    }
  }
}

/** Adds a text that was pasted or typed. */
export function addText(writing: Writing, title: string, text: string): void {
  const name = `${title.replace(/[\\/:*?"<>|#]+/g, " ").trim() || words.pasted}.md`;
  const source = { name, text, ownTitle: title, report: undefined, leftOut: 0 };
  writing.change((draft) => adding(draft, source));
}

/** Puts what a file says in the place of a document's text; whether it said anything else. */
export async function readAgain(
  writing: Writing,
  id: string,
  file: File,
  read: typeof readInWorker,
): Promise<boolean> {
  const { text } = await sourceOf(file, read);
  const { draft: before } = writing.store.getState().history;
  writing.change((draft) => changeText(draft, id, text));
  return writing.store.getState().history.draft !== before;
}
