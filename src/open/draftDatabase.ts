/**
 * The browser's database of briefings that are being written. A promise is fulfilled only when the
 * database says that its transaction is complete, so what is said to be kept is kept.
 */
import { createStore, del, get, keys, promisifyRequest, type UseStore } from "idb-keyval";
import type { Briefing } from "../atlas/index.ts";

/** Grows when an older version of the page could not read what this one writes. */
export const RECORD_FORMAT = 1;

export interface DraftRecord {
  readonly format: typeof RECORD_FORMAT;
  /** Grows with each write, so that a window sees whether another one wrote in between. */
  readonly revision: number;
  /** The atlas's own briefings when these were begun, as JSON. */
  readonly base: string;
  /** `undefined` once they were discarded. */
  readonly briefings: readonly Briefing[] | undefined;
}

export interface DraftDatabase {
  /** What stands under a name; `undefined` where nothing does. */
  read(name: string): Promise<unknown>;
  /**
   * Puts a record there, unless one of the same or a later revision, or something that is no such
   * record, stands there: then nothing is written. Gives what stands there afterwards.
   */
  write(name: string, next: DraftRecord): Promise<unknown>;
  /** Moves what stands under a name to another one, in one transaction. */
  setAside(name: string): Promise<void>;
  /** The names of all that was set aside of a name, the oldest first. */
  listAside(name: string): Promise<readonly string[]>;
  /** Takes out what stands under a name. */
  discard(name: string): Promise<void>;
}

let opened: UseStore | undefined;
// Opened when first asked for: where storage is blocked that throws.
const open = () => {
  opened ??= createStore("policy-atlas", "briefings");
  return opened;
};

const asidePrefix = (name: string) => `aside:${name}:`;

/** The database of this browser. Its promises reject where storage is full or blocked. */
export const browserDatabase: DraftDatabase = {
  read: async (name) => get<unknown>(name, open()),

  write: async (name, next) => {
    let there: unknown = next;
    await open()("readwrite", (store) => {
      store.get(name).onsuccess = function onFound(this: IDBRequest<unknown>) {
        if (isBefore(this.result, next)) store.put(next, name);
        else there = this.result;
      };
      return promisifyRequest(store.transaction);
    });
    return there;
  },

  setAside: async (name) => {
    // Named by the time: a list of them is in the order in which they were set aside.
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

  listAside: async (name) => {
    const all = await keys<IDBValidKey>(open());
    return all.filter(
      (key): key is string => typeof key === "string" && key.startsWith(asidePrefix(name)),
    );
  },

  discard: async (name) => del(name, open()),
};

/** Whether nothing stands there, or a record of an earlier revision. */
function isBefore(value: unknown, next: DraftRecord): boolean {
  if (value === undefined) return true;
  return revisionOf(value) < next.revision;
}

/** Infinite where it can't be told: what is not understood is not written over. */
function revisionOf(value: unknown): number {
  if (typeof value !== "object" || value === null || isNewer(value))
    return Number.POSITIVE_INFINITY;
  if ("revision" in value && typeof value.revision === "number") return value.revision;
  // As records were written before they told their format.
  if ("version" in value && typeof value.version === "number") return value.version;
  return Number.POSITIVE_INFINITY;
}

/** Whether a later version of the page has written it. */
export function isNewer(value: unknown): boolean {
  if (typeof value !== "object" || value === null || !("format" in value)) return false;
  return typeof value.format === "number" && value.format > RECORD_FORMAT;
}
