/**
 * Saves the files of an atlas into a folder of the disk: only those that changed, atlas.json last. What
 * another program has changed there since is never lost without being asked about.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Files } from "../../../folder/index.ts";

/** What of `FileSystemDirectoryHandle` is used here. */
export interface FolderHandle {
  readonly name: string;
  getDirectoryHandle(name: string, options?: { create?: boolean }): Promise<FolderHandle>;
  getFileHandle(name: string, options?: { create?: boolean }): Promise<FileHandle>;
  removeEntry(name: string): Promise<void>;
  /** Only where the browser has the File System Access API. */
  queryPermission?(options: { mode: "readwrite" }): Promise<PermissionState>;
  requestPermission?(options: { mode: "readwrite" }): Promise<PermissionState>;
}

export interface FileHandle {
  getFile(): Promise<Pick<Blob, "arrayBuffer">>;
  createWritable(): Promise<{ write(data: BufferSource): Promise<void>; close(): Promise<void> }>;
}

/** What stood in the folder when it was last saved or read: digests by path. */
export type Known = Readonly<Record<string, string>>;

export type SaveResult =
  | { readonly is: "saved"; readonly known: Known }
  /** Another program has changed these files since. */
  | { readonly is: "changed"; readonly theirs: Files }
  | { readonly is: "refused" };

/** What to do about files that another program has changed. */
export type OnChanged = "ask" | "overwrite" | "keepBoth";

const ATLAS_FILE = "atlas.json";

/** @throws what the browser throws if a file can't be written, such as a permission withdrawn meanwhile */
export async function saveInto(
  folder: FolderHandle,
  files: Files,
  known: Known | undefined,
  onChanged: OnChanged = "ask",
): Promise<SaveResult> {
  if (!(await mayWrite(folder))) return { is: "refused" };
  const there = new Map<string, Uint8Array>();
  const gone = Object.keys(known ?? {}).filter((path) => !files.has(path));
  for (const path of [...files.keys(), ...gone]) {
    const bytes = await readFrom(folder, path);
    if (bytes) there.set(path, bytes);
  }
  const theirs = new Map(
    [...there].filter(([path, bytes]) => {
      const digest = digestOf(bytes);
      const own = files.get(path);
      return digest !== known?.[path] && digest !== (own && digestOf(own));
    }),
  );
  if (theirs.size > 0 && onChanged === "ask") return { is: "changed", theirs };
  if (onChanged === "keepBoth") {
    for (const [path, bytes] of theirs) await writeInto(folder, besidePath(path), bytes);
  }
  const order = [...files].sort(([a], [b]) => Number(a === ATLAS_FILE) - Number(b === ATLAS_FILE));
  for (const [path, bytes] of order) {
    const before = there.get(path);
    if (before && digestOf(before) === digestOf(bytes)) continue;
    await writeInto(folder, path, bytes);
  }
  for (const path of gone) if (there.has(path) && !theirs.has(path)) await removeFrom(folder, path);
  return { is: "saved", known: knownOf(files) };
}

/** What is known of a folder that holds these files. */
export const knownOf = (files: Files): Known =>
  Object.fromEntries([...files].map(([path, bytes]) => [path, digestOf(bytes)]));

/** Asks for the permission again if need be, which the browser allows only after a press. */
async function mayWrite(folder: FolderHandle): Promise<boolean> {
  const mode = { mode: "readwrite" } as const;
  if (!folder.queryPermission || !folder.requestPermission) return true;
  if ((await folder.queryPermission(mode)) === "granted") return true;
  return (await folder.requestPermission(mode)) === "granted";
}

/** The folder that a path leads to, and the name in it; `undefined` if it is not there. */
async function parentOf(folder: FolderHandle, path: string, create: boolean) {
  const parts = path.replace(/^(\.\/)+/, "").split("/");
  const name = parts.pop() ?? "";
  let parent = folder;
  for (const part of parts) {
    try {
      parent = await parent.getDirectoryHandle(part, { create });
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }
  return { parent, name };
}

async function readFrom(folder: FolderHandle, path: string): Promise<Uint8Array | undefined> {
  const place = await parentOf(folder, path, false);
  if (!place) return undefined;
  try {
    const file = await (await place.parent.getFileHandle(place.name)).getFile();
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

async function writeInto(folder: FolderHandle, path: string, bytes: Uint8Array): Promise<void> {
  const place = await parentOf(folder, path, true);
  if (!place) return;
  const handle = await place.parent.getFileHandle(place.name, { create: true });
  // The browser writes beside the file and puts it in its place on close, so that it is never half.
  const writable = await handle.createWritable();
  await writable.write(new Uint8Array(bytes));
  await writable.close();
}

async function removeFrom(folder: FolderHandle, path: string): Promise<void> {
  const place = await parentOf(folder, path, false);
  await place?.parent.removeEntry(place.name);
}

/** atlas.json → atlas.other.json */
const besidePath = (path: string) => path.replace(/(\.[^./]*)?$/, ".other$1");

const digestOf = (bytes: Uint8Array) => bytesToHex(sha256(new Uint8Array(bytes)));

const isMissing = (error: unknown) =>
  error instanceof DOMException && error.name === "NotFoundError";
