/**
 * The browser's database of own atlases. A promise resolves only once the database has completed its
 * transaction, so what the page reports as kept is kept.
 */
import { createStore, get, promisifyRequest, type UseStore } from "idb-keyval";
import type { OwnContents, OwnEntry } from "./ownRecord.ts";

/** What is stored, unchecked. */
export interface OwnDatabase {
  /** The entries of all atlases, by their ids. */
  entries(): Promise<ReadonlyMap<string, unknown>>;
  /** The contents of one; `undefined` where there are none. */
  contents(id: string): Promise<unknown>;
  /** Stores both, or neither. */
  put(entry: OwnEntry, contents: OwnContents): Promise<void>;
  remove(id: string): Promise<void>;
  /** Moves both out of the way, in one transaction, whatever they are. */
  setAside(id: string): Promise<void>;
  /** The contents that were set aside, by their ids. */
  aside(): Promise<ReadonlyMap<string, unknown>>;
  dropAside(): Promise<void>;
}

const ENTRY = "entry:";
const CONTENTS = "contents:";
const ASIDE = "aside:";

let opened: UseStore | undefined;
// Opened on first use, since it throws where storage is blocked.
const open = () => {
  opened ??= createStore("policy-atlas-own", "atlases");
  return opened;
};

/** All keys that begin so: the character after is the last of its plane. */
const startingWith = (prefix: string) => IDBKeyRange.bound(prefix, `${prefix}\uffff`);

/** The values whose keys begin so, by the rest of their keys. */
async function valuesBelow(prefix: string): Promise<ReadonlyMap<string, unknown>> {
  return open()("readonly", async (store) => {
    const [keys, values] = await Promise.all([
      promisifyRequest(store.getAllKeys(startingWith(prefix))),
      promisifyRequest<unknown[]>(store.getAll(startingWith(prefix))),
    ]);
    return new Map(keys.map((key, at) => [String(key).slice(prefix.length), values[at]]));
  });
}

/** Resolves once the transaction of what `change` does is complete. */
function changing(change: (store: IDBObjectStore) => void): Promise<void> {
  return open()("readwrite", async (store) => {
    const done = promisifyRequest(store.transaction);
    change(store);
    await done;
  });
}

/** The database of this browser. Its promises reject where storage is full or blocked. */
export const browserOwnDatabase: OwnDatabase = {
  entries: async () => valuesBelow(ENTRY),
  contents: async (id) => get<unknown>(CONTENTS + id, open()),
  put: (entry, contents) =>
    changing((store) => {
      store.put(contents, CONTENTS + entry.id);
      store.put(entry, ENTRY + entry.id);
    }),
  remove: (id) =>
    changing((store) => {
      store.delete(CONTENTS + id);
      store.delete(ENTRY + id);
    }),
  setAside: (id) =>
    changing((store) => {
      store.get(CONTENTS + id).onsuccess = function onFound(this: IDBRequest<unknown>) {
        store.put(this.result ?? null, ASIDE + id);
        store.delete(CONTENTS + id);
        store.delete(ENTRY + id);
      };
    }),
  aside: async () => valuesBelow(ASIDE),
  dropAside: () => changing((store) => store.delete(startingWith(ASIDE))),
};
