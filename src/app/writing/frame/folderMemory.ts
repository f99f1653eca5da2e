/** Which folder an atlas is saved to, remembered by this browser with what stood there last. */
import { createStore, get, set, type UseStore } from "idb-keyval";
import type { FolderHandle, Known } from "./folderSave.ts";

export interface SavedFolder {
  readonly handle: FolderHandle;
  readonly known: Known;
  /** When it was saved last, in ms since 1970; `undefined` if it was only chosen. */
  readonly at: number | undefined;
}

/** A zip that was downloaded, where there is no folder or none is wanted. */
export interface SavedZip {
  /** Of the file. */
  readonly name: string;
  /** How many files are in it. */
  readonly files: number;
  readonly at: number;
}

export interface FolderMemory {
  readonly recall: (id: string) => Promise<SavedFolder | undefined>;
  readonly remember: (id: string, folder: SavedFolder) => Promise<void>;
}

let opened: UseStore | undefined;
// Opened on first use, since it throws where storage is blocked.
const open = () => {
  opened ??= createStore("policy-atlas-folders", "folders");
  return opened;
};

/** What can't be remembered is chosen anew the next time: it is no reason to stop. */
async function trying<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}

export const browserFolders: FolderMemory = {
  recall: (id) => trying(() => get<SavedFolder>(id, open())),
  remember: (id, folder) => trying(() => set(id, folder, open())),
};
