/**
 * Briefings that are being written, kept in the browser's database: they survive a reload, a
 * crash, and two tabs. A write is done only when the database says that its transaction is.
 */
import { createStore, get, type UseStore, update } from "idb-keyval";
import type { Briefing } from "../../../atlas/atlas.ts";

export interface Kept {
  /** Grows with each write, so that a tab sees whether another one wrote in between. */
  readonly version: number;
  /** The atlas's own briefings when these were begun, as JSON. */
  readonly base: string;
  /** `undefined` once they were discarded. */
  readonly briefings: readonly Briefing[] | undefined;
}

/** Why nothing could be kept. */
export type Loss = "full" | "blocked";

let store: UseStore | undefined;
// Opened when first asked for: where storage is blocked that throws.
const opened = () => {
  store ??= createStore("policy-atlas", "briefings");
  return store;
};

/** What is kept under a name (scopeOf). Throws where storage is blocked. */
export async function readKept(name: string): Promise<Kept | undefined> {
  return await get<Kept>(name, opened());
}

/**
 * Keeps briefings, unless another tab has written since `version`: then nothing is written, and
 * what that tab wrote is the answer.
 */
export async function writeKept(name: string, next: Kept): Promise<Kept> {
  let there: Kept | undefined;
  await update<Kept>(
    name,
    (old) => {
      there = old !== undefined && old.version >= next.version ? old : undefined;
      return there ?? next;
    },
    opened(),
  );
  return there ?? next;
}

export function lossOf(error: unknown): Loss {
  return error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "blocked";
}
