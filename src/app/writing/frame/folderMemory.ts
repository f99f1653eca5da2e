/** Which folder an atlas is saved to, remembered by this browser with what stood there last. */
import { createStore, del, get, set, type UseStore } from "idb-keyval";
import type { FolderHandle, Known } from "./folderSave.ts";

export interface SavedFolder {
  readonly handle: FolderHandle;
  readonly known: Known;
  /** When it was saved last, in ms since 1970; `undefined` if it was only chosen. */
  readonly at: number | undefined;
}

export interface FolderMemory {
  readonly recall: (id: string) => Promise<SavedFolder | undefined>;
  readonly remember: (id: string, folder: SavedFolder) => Promise<void>;
  readonly forget: (id: string) => Promise<void>;
}

let opened: UseStore | undefined;
// Opened on first use, since it throws where storage is blocked.
const open = () => {
  opened ??= createStore("policy-atlas-folders", "folders");
  return opened;
};

/** A folder that can't be remembered is chosen anew the next time. */
export const browserFolders: FolderMemory = {
  recall: async (id) => get<SavedFolder>(id, open()).catch(() => undefined),
  remember: async (id, folder) => set(id, folder, open()).catch(() => undefined),
  forget: async (id) => del(id, open()).catch(() => undefined),
};
