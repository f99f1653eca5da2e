/**
 * The browser's database of own atlases. A promise resolves only once the database has completed its
 * transaction, so what the page reports as kept is kept.
 */
import { createStore, get, promisifyRequest, type UseStore } from "idb-keyval";
import type { OwnContents, OwnEntry } from "./ownRecord.ts";
import { LOG_FORMAT, type LogEntry, type LogHead, type LogStep, lastIn } from "./writtenLog.ts";

/** What is stored, unchecked. */
export interface WrittenSteps {
  /** The number of the last one; "newer" if a newer version of the page writes. */
  readonly last: number | "newer";
  readonly entries: readonly unknown[];
}

/** `behind`: another window has written since. `gone`: nothing is stored of this atlas any more. */
export type Appended = "kept" | "behind" | "gone" | "newer";

export interface OwnDatabase {
  /** The entries of all atlases, by their ids. */
  entries(): Promise<ReadonlyMap<string, unknown>>;
  /** The contents of one; `undefined` where there are none. */
  contents(id: string): Promise<unknown>;
  /** Stores both, or neither, in the place of what was there. What was written of it before is over. */
  put(entry: OwnEntry, contents: OwnContents): Promise<void>;
  /** What was written of one, in its order; only what came after a step, if one is given. */
  log(id: string, after?: number): Promise<WrittenSteps>;
  /** Stores steps after the one with this number, all or none, and tells if they did not follow it. */
  append(id: string, after: number, steps: readonly LogStep[]): Promise<Appended>;
  /** Stores both at a later moment of what is written; the log goes on. */
  putWritten(entry: OwnEntry, contents: OwnContents): Promise<void>;
  /** Stores all anew, with steps that the files have in them. */
  putAll(entry: OwnEntry, contents: OwnContents, steps: readonly LogStep[]): Promise<void>;
  remove(id: string): Promise<void>;
  /** Moves what was written after a step out of the way; the log ends there. */
  setLogAside(id: string, after: number): Promise<void>;
  /** Moves both out of the way, in one transaction, whatever they are. */
  setAside(id: string): Promise<void>;
  /** The contents that were set aside, by their ids. */
  aside(): Promise<ReadonlyMap<string, unknown>>;
  dropAside(): Promise<void>;
}

const ENTRY = "entry:";
const CONTENTS = "contents:";
const ASIDE = "aside:";
const HEAD = "head:";
const LOG = "log:";

const logOf = (id: string) => `${LOG}${id}:`;
/** Keys sort as their numbers do. */
const logKey = (id: string, at: number) => logOf(id) + String(at).padStart(9, "0");
const logAfter = (id: string, at: number) =>
  IDBKeyRange.bound(logKey(id, at), `${logOf(id)}\uffff`, true);

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

const headAt = (last: number): LogHead => ({ format: LOG_FORMAT, last });

function putBoth(store: IDBObjectStore, entry: OwnEntry, contents: OwnContents): void {
  store.put(contents, CONTENTS + entry.id);
  store.put(entry, ENTRY + entry.id);
}

function putSteps(
  store: IDBObjectStore,
  id: string,
  after: number,
  steps: readonly LogStep[],
): void {
  for (const [index, step] of steps.entries()) {
    const entry: LogEntry = { format: LOG_FORMAT, at: after + 1 + index, step };
    store.put(entry, logKey(id, entry.at));
  }
  store.put(headAt(after + steps.length), HEAD + id);
}

function deleteAll(store: IDBObjectStore, id: string): void {
  for (const key of [CONTENTS, ENTRY, HEAD]) store.delete(key + id);
  store.delete(startingWith(logOf(id)));
}

/** The database of this browser. Its promises reject where storage is full or blocked. */
export const browserOwnDatabase: OwnDatabase = {
  entries: async () => valuesBelow(ENTRY),
  contents: async (id) => get<unknown>(CONTENTS + id, open()),
  put: (entry, contents) =>
    changing((store) => {
      const { id } = entry;
      store.get(HEAD + id).onsuccess = function onHead(this: IDBRequest<unknown>) {
        const last = lastIn(this.result);
        // A window that still writes learns by the number that something else is there now.
        const upTo = this.result === undefined || last === "newer" ? 0 : last + 1;
        store.delete(startingWith(logOf(id)));
        putBoth(store, entry, { ...contents, upTo });
        if (upTo > 0) store.put(headAt(upTo), HEAD + id);
      };
    }),
  log: (id, after = 0) =>
    open()("readonly", async (store) => {
      const [head, entries] = await Promise.all([
        promisifyRequest<unknown>(store.get(HEAD + id)),
        promisifyRequest<unknown[]>(store.getAll(logAfter(id, after))),
      ]);
      return { last: lastIn(head), entries };
    }),
  append: async (id, after, steps) => {
    let appended: Appended = "kept";
    await changing((store) => {
      store.getKey(CONTENTS + id).onsuccess = function onKey(this: IDBRequest) {
        if (this.result === undefined) appended = "gone";
        else store.get(HEAD + id).onsuccess = onHead;
      };
      function onHead(this: IDBRequest<unknown>) {
        const last = lastIn(this.result);
        if (last === "newer") appended = "newer";
        else if (last !== after) appended = "behind";
        else putSteps(store, id, after, steps);
      }
    });
    return appended;
  },
  putWritten: (entry, contents) => changing((store) => putBoth(store, entry, contents)),
  putAll: (entry, contents, steps) =>
    changing((store) => {
      store.delete(startingWith(logOf(entry.id)));
      putBoth(store, entry, { ...contents, upTo: steps.length });
      putSteps(store, entry.id, 0, steps);
    }),
  remove: (id) => changing((store) => deleteAll(store, id)),
  setAside: (id) =>
    changing((store) => {
      store.get(CONTENTS + id).onsuccess = function onFound(this: IDBRequest<unknown>) {
        const contents = this.result ?? null;
        store.getAll(startingWith(logOf(id))).onsuccess = function onLog(
          this: IDBRequest<unknown[]>,
        ) {
          store.put({ contents, log: this.result }, ASIDE + id);
          deleteAll(store, id);
        };
      };
    }),
  setLogAside: (id, after) =>
    changing((store) => {
      const later = logAfter(id, after);
      store.getAll(later).onsuccess = function onLog(this: IDBRequest<unknown[]>) {
        store.put({ contents: null, log: this.result }, ASIDE + id);
        store.delete(later);
        store.put(headAt(after), HEAD + id);
      };
    }),
  aside: async () => valuesBelow(ASIDE),
  dropAside: () => changing((store) => store.delete(startingWith(ASIDE))),
};
