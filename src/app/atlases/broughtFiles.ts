/** The files that a person drops, pastes or chooses, folders with all that is in them, by path. */
import { CannotOpen, FILES_MAX } from "../../folder/index.ts";
import type { BroughtItem } from "../../ui/browser/fileDrop.ts";
import { words } from "./words.ts";

/**
 * The files among what was brought, those of folders too.
 *
 * @throws CannotOpen if there are too many, or one can't be read
 */
export async function filesAmong(
  items: readonly BroughtItem[],
): Promise<ReadonlyMap<string, File>> {
  const files = new Map<string, File>();
  for (const item of items) {
    if (item instanceof File) files.set(item.webkitRelativePath || item.name, item);
    else await gather(item, files);
    if (files.size > FILES_MAX) throw new CannotOpen(words.tooMany(FILES_MAX));
  }
  return files;
}

/** Of no use in an atlas, and often thousands of files. */
const isPassedOver = (name: string) => name.startsWith(".") || name === "node_modules";

async function gather(entry: FileSystemEntry, files: Map<string, File>): Promise<void> {
  if (files.size > FILES_MAX) throw new CannotOpen(words.tooMany(FILES_MAX));
  const path = entry.fullPath.replace(/^\//, "");
  try {
    if (isFile(entry)) files.set(path, await fileOf(entry));
    else if (isFolder(entry)) {
      const reader = entry.createReader();
      // It gives a hundred at a time, then none.
      for (let some = await next(reader); some.length > 0; some = await next(reader)) {
        for (const one of some) if (!isPassedOver(one.name)) await gather(one, files);
      }
    }
  } catch (error) {
    if (error instanceof CannotOpen) throw error;
    throw new CannotOpen(words.notReadable(path, error instanceof Error ? error.message : ""));
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const fileOf = (entry: FileSystemFileEntry) =>
  new Promise<File>((resolve, reject) => entry.file(resolve, reject));

const next = (reader: FileSystemDirectoryReader) =>
  new Promise<readonly FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));

/** Whether “Read documents” can make a source of the file. */
export const isDocument = ({ name }: File) => /\.(pdf|docx?|x?html?)$/i.test(name);

/** Whether a file may be an atlas, or hold one: of these the reader must be asked. */
export const mayHoldAtlas = ({ name }: File) => /\.(zip|json|x?html?)$/i.test(name);
