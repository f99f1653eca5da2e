/** A draft and the files of its folder: read from them, and written back with few lines changed. */
import { decode } from "../../atlas/files/index.ts";
import {
  type Draft,
  fileBytes,
  type JsonObject,
  notesAsJson,
  notesIn,
  rewritten,
  type WrittenFile,
  writtenFile,
} from "../../draft/index.ts";
import { NOTES_FILE, notesText, readNotes } from "../../notes/index.ts";
import { reasonOf } from "../../reasonOf.ts";
import { REVIEW_FILE, readReview, reviewText } from "../../review/kept/index.ts";

/** Contents by path, `/` between the parts of paths. */
export type Files = ReadonlyMap<string, Uint8Array>;

export const ATLAS_FILE = "atlas.json";

/** A draft as it was read, with the text that it is written back into. */
export interface ReadDraft {
  readonly draft: Draft;
  readonly written: WrittenFile;
  readonly files: Files;
}

/** Files that can't be written in the page, with a message for the person. */
export class CannotWrite extends Error {}

/**
 * The draft in a folder's files.
 *
 * @throws CannotWrite if there is no atlas.json, or it is no JSON object
 */
export function readDraft(files: Files): ReadDraft {
  const bytes = files.get(ATLAS_FILE);
  if (!bytes) throw new CannotWrite(NO_SOURCES);
  // The byte order mark is part of the file, so it stays.
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const written = writtenOf(text);
  const draft = { atlas: written.value, texts: textsOf(written.value, files) };
  const review = reviewOf(files);
  const notes = notesOf(files);
  return {
    draft: { ...draft, ...(review && { review }), ...(notes && { notes }) },
    written,
    files,
  };
}

/** What notes.json says; one that can't be read is never written over either. */
function notesOf(files: Files): JsonObject | undefined {
  const bytes = files.get(NOTES_FILE);
  if (!bytes) return undefined;
  const read = readNotes(decode(bytes).text);
  if ("notes" in read) return notesAsJson(read.notes);
  const [{ line, column, message }] = read.problems;
  throw new CannotWrite(notNotes(`${line}:${column}: ${message}`));
}

/** What review.json says; one that can't be read is never written over. */
function reviewOf(files: Files): JsonObject | undefined {
  const bytes = files.get(REVIEW_FILE);
  if (!bytes) return undefined;
  const read = readReview(decode(bytes).text);
  if ("review" in read) return read.review;
  throw new CannotWrite(read.isNewer ? NEWER_REVIEW : notReview(read.fault));
}

function writtenOf(text: string): WrittenFile {
  try {
    return writtenFile(text);
  } catch (error) {
    throw new CannotWrite(notJson(reasonOf(error)));
  }
}

const cleanPath = (path: string) => path.replace(/^(\.\/)+/, "");

/** The texts of the documents that are files of the folder. */
function textsOf({ documents }: JsonObject, files: Files): Record<string, string> {
  const paths = (Array.isArray(documents) ? documents : []).flatMap((document: unknown) => {
    const file = typeof document === "object" && document ? Reflect.get(document, "file") : null;
    return typeof file === "string" ? [file] : [];
  });
  // What was left out when a document was read stands beside its text, and comes and goes with it.
  const reports = [...files.keys()].filter((path) => path.endsWith(".import.json"));
  const texts = [...paths, ...reports].flatMap((path) => {
    const bytes = files.get(cleanPath(path));
    return bytes ? [[path, decode(bytes).text] as const] : [];
  });
  return Object.fromEntries(texts);
}

/**
 * The files of a folder with a draft written into them. Files of texts that the draft no longer has
 * are gone, all others stay as they are.
 */
export function filesWith({ draft: before, written, files }: ReadDraft, draft: Draft): Files {
  const encoder = new TextEncoder();
  const next = new Map(files);
  if (draft.atlas !== before.atlas) {
    next.set(ATLAS_FILE, fileBytes(rewritten(written, draft.atlas)));
  }
  for (const path of Object.keys(before.texts)) {
    if (!Object.hasOwn(draft.texts, path)) next.delete(cleanPath(path));
  }
  for (const [path, text] of Object.entries(draft.texts)) {
    if (text !== before.texts[path]) next.set(cleanPath(path), encoder.encode(text));
  }
  if (draft.review !== before.review) {
    if (draft.review) next.set(REVIEW_FILE, encoder.encode(reviewText(draft.review)));
    else next.delete(REVIEW_FILE);
  }
  if (draft.notes !== before.notes) {
    if (draft.notes) next.set(NOTES_FILE, encoder.encode(notesText(notesIn(draft))));
    else next.delete(NOTES_FILE);
  }
  return next;
}

export const NO_SOURCES =
  "This atlas came as one HTML file, which has the words of its sources and not the sources. Open its folder to write it.";
const notJson = (why: string) =>
  `Its atlas.json is no JSON (${why}). Mend the file, then open it again.`;
const NEWER_REVIEW =
  "Its review.json was written by a newer version of Policy Atlas. Open it there.";
const notNotes = (why: string) =>
  `Its notes.json can’t be read (${why}). Mend or remove the file, then open it again.`;
const notReview = (why: string) =>
  `Its review.json can’t be read (${why}). Mend or remove the file, then open it again.`;
