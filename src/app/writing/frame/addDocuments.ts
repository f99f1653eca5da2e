/** Documents that are added to what is written: read as “Read documents” reads them, each one edit. */
import { decode } from "../../../atlas/files/index.ts";
import {
  addDocument,
  type Changes,
  type Draft,
  edit,
  freeFile,
  itemOf,
  reportOf,
} from "../../../draft/index.ts";
import { documentOf, type NewSource } from "../../../folder/index.ts";
import type { Writing } from "../../../open/writing/writing.ts";
import { reasonOf } from "../../../reasonOf.ts";
import { textOfDocument } from "../../../review/kept/index.ts";
import { readAgain } from "../../../review/versions/index.ts";
import { importFileText, importOf, type Origin, originOf } from "../../../sources/index.ts";
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
  /** What it was read from. */
  readonly bytes?: Uint8Array;
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
    bytes: new Uint8Array(await file.arrayBuffer()),
  };
}

/** The edit that adds a source; its file gets a name that no other has. */
export function adding(draft: Draft, source: ReadSource) {
  const file = freeFile(draft, `sources/${source.name}`);
  const name = file.slice("sources/".length);
  const { id: _, ...read } = documentOf({ ...source, name });
  const document = source.ownTitle === undefined ? read : { ...read, title: source.ownTitle };
  const added = addDocument(draft, document, source.text);
  if (source.report === undefined) return added;
  const { report } = source;
  const withReport = edit(draft, added.verb, added.object, (editor) => {
    editor.set(["texts", reportOf(file)], report);
  });
  return { ...added, patches: [...withReport.patches, ...added.patches] };
}

/** Where what a text was read from stands in the folder. */
const pathOf = (name: string) => `sources/${name}`;

/** The source with a name for its original that no other file of the folder has. */
function withFreeOriginal(writing: Writing, source: ReadSource): ReadSource {
  const { origin } = source;
  if (!origin) return source;
  const files = writing.files();
  const { file } = origin.original;
  let name = file;
  for (let number = 2; files.has(pathOf(name)); number += 1) {
    name = file.replace(/(\.[^.]*)?$/, `-${number}$1`);
  }
  return { ...source, origin: { ...origin, original: { ...origin.original, file: name } } };
}

/** Keeps what a text was read from beside it, so that its pages can be opened; whether there is room. */
async function keepOriginal(writing: Writing, { origin, bytes }: ReadSource): Promise<boolean> {
  return !origin || !bytes || writing.keepOriginal(pathOf(origin.original.file), bytes);
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
      const source = withFreeOriginal(writing, await sourceOf(file, read));
      if (source.text.trim() === "") throw new Error(words.noText);
      writing.change((draft) => adding(draft, source));
      const hasRoom = await keepOriginal(writing, source);
      const notes = [
        ...(source.leftOut > 0 ? [words.leftOutOf(source.leftOut)] : []),
        ...(hasRoom ? [] : [words.originalNotKept]),
      ];
      onAdded({ name: file.name, note: notes.join(" ") || undefined, failed: false });
    } catch (error) {
      const note = reasonOf(error);
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

/** What became of a document that was read again, and of its quotes. */
export type ReadAnew =
  | { readonly is: "same" }
  | {
      readonly is: "other";
      readonly followed: number;
      readonly open: number;
      /** Whether what it was read from is kept beside it. */
      readonly hasRoom: boolean;
    };

/** Puts what a file says in the place of a document's text; its quotes follow where they can. */
export async function readAnew(
  writing: Writing,
  id: string,
  file: File,
  read: typeof readInWorker,
): Promise<ReadAnew> {
  const source = withFreeOriginal(writing, await sourceOf(file, read));
  const { text, report, origin } = source;
  if (text.trim() === "") throw new Error(words.noText);
  const { draft } = writing.store.getState().history;
  const document = itemOf(draft, "documents", id)?.value;
  if (document && textOfDocument(draft, document) === text) return { is: "same" };
  const cuts = origin && origin.cuts.length > 0 ? origin.cuts : undefined;
  // A text that is brought as such says nothing of its original.
  const said: Changes = origin ? { original: { ...origin.original }, cuts: asJson(cuts) } : {};
  const { edit, followed, open } = readAgain(draft, id, { text, said, report });
  writing.perform(edit);
  const hasRoom = await keepOriginal(writing, source);
  return { is: "other", followed, open, hasRoom };
}

const asJson = (cuts: Origin["cuts"] | undefined) => cuts?.map(({ what }) => ({ what }));
