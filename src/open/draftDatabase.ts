/**
 * The browser's database of briefing drafts and own notes. A promise resolves only once the database has
 * completed its transaction, so what the page reports as kept is kept.
 */
import { createStore, del, get, keys, promisifyRequest, type UseStore } from "idb-keyval";
import type { Briefing } from "../atlas/index.ts";
import type { OwnNotes } from "../notes/index.ts";

/** Incremented whenever older versions of the page could not read what this one writes. */
export const RECORD_FORMAT = 2;

export interface DraftRecord {
  readonly format: typeof RECORD_FORMAT;
  /**
   * Incremented with each write, so that a window notices when another one has written in between.
   */
  readonly revision: number;
  /** The atlas's own briefings at the time these drafts were begun, as JSON. */
  readonly base: string;
  /** `undefined` once they have been discarded. */
  readonly briefings: readonly Briefing[] | undefined;
  /** Own notes and named views; `undefined` while they are those of the atlas. */
  readonly notes: OwnNotes | undefined;
}

export interface DraftDatabase {
  /** The value stored under a name; `undefined` where there is none. */
  read(name: string): Promise<unknown>;
  /**
   * Stores a record, unless a record of the same or a later revision, or something that is no
   * record, is stored already. Returns what is stored afterwards.
   */
  write(name: string, next: DraftRecord): Promise<unknown>;
  /** Moves the value stored under a name to a new key, in one transaction. */
  setAside(name: string): Promise<void>;
  /** The keys of all values that were set aside for a name, oldest first. */
  listSetAside(name: string): Promise<readonly string[]>;
  /** Deletes the value stored under a name. */
  discard(name: string): Promise<void>;
}

let opened: UseStore | undefined;
// Opened on first use, since it throws where storage is blocked.
const open = () => {
  opened ??= createStore("policy-atlas", "briefings");
  return opened;
};

const asidePrefix = (name: string) => `aside:${name}:`;

/** The database of this browser. Its promises reject where storage is full or blocked. */
export const browserDatabase: DraftDatabase = {
  read: async (name) => get<unknown>(name, open()),

  write: async (name, next) => {
    let stored: unknown = next;
    await open()("readwrite", (store) => {
      store.get(name).onsuccess = function onFound(this: IDBRequest<unknown>) {
        if (isOlder(this.result, next)) store.put(next, name);
        else stored = this.result;
      };
      return promisifyRequest(store.transaction);
    });
    return stored;
  },

  setAside: async (name) => {
    // The key ends with the time, so that keys sort in the order in which values were set aside.
    const aside = `${asidePrefix(name)}${new Date().toISOString()}`;
    await open()("readwrite", (store) => {
      store.get(name).onsuccess = function onFound(this: IDBRequest<unknown>) {
        if (this.result === undefined) return;
        store.put(this.result, aside);
        store.delete(name);
      };
      return promisifyRequest(store.transaction);
    });
  },

  listSetAside: async (name) => {
    const allKeys = await keys<IDBValidKey>(open());
    return allKeys.filter(
      (key): key is string => typeof key === "string" && key.startsWith(asidePrefix(name)),
    );
  },

  discard: async (name) => del(name, open()),
};

/** Whether a stored value is missing, or a record of an earlier revision than `next`. */
function isOlder(value: unknown, next: DraftRecord): boolean {
  if (value === undefined) return true;
  return revisionOf(value) < next.revision;
}

/** Infinite where it is unknown, so that a value we don't understand is never overwritten. */
function revisionOf(value: unknown): number {
  if (typeof value !== "object" || value === null || isNewer(value))
    return Number.POSITIVE_INFINITY;
  if ("revision" in value && typeof value.revision === "number") return value.revision;
  // Records had a version before they had a format.
  if ("version" in value && typeof value.version === "number") return value.version;
  return Number.POSITIVE_INFINITY;
}

/** Whether a newer version of the page wrote this value. */
export function isNewer(value: unknown): boolean {
  if (typeof value !== "object" || value === null || !("format" in value)) return false;
  return typeof value.format === "number" && value.format > RECORD_FORMAT;
}
