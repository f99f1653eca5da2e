/**
 * The state of the briefing editor: what is open in it, and whether changes are saved. Not part of
 * the Scene, so never in a link.
 */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Briefing } from "../atlas/index.ts";
import type { Role } from "./windows/writerLock.ts";
import type { Writing } from "./writing/writing.ts";

/**
 * Why the last change is not in the database: it is full, blocked or not responding, or a newer
 * version of the page stores its briefings there.
 */
export type SaveFailure = "full" | "blocked" | "silent" | "outdated";

/** `kept` only once the database has confirmed it. */
export type Saving = "kept" | "pending" | SaveFailure;

/** A record in the database that this version of the page can't read. */
export interface UnreadableRecord {
  /** Its key in the database. */
  readonly key: string;
  readonly reason: "damaged" | "newer";
}

export interface Undo {
  readonly words: string;
  /** The briefings to restore; `undefined` restores those of the atlas. */
  readonly drafts: readonly Briefing[] | undefined;
}

/**
 * What the person should know about their drafts. `movedOn`: the atlas's own briefings have changed
 * since the drafts were begun. `bothKept`: another window changed the same briefing, and both
 * versions are kept. `saveFailed`: the author's file could not be read. `unread`: the stored drafts
 * could not be read yet.
 */
export type Note = "movedOn" | "bothKept" | "saveFailed" | "unread";

export interface AuthorState {
  /** The writing of the atlas, whose draft has the briefings then; what is said of drafts holds without. */
  readonly writing: Writing | undefined;
  /** The id of the briefing being edited; the first briefing where no briefing has this id. */
  readonly briefing: string | undefined;
  /** The index of the step that is open for editing, from 0. */
  readonly openStep: number | undefined;
  readonly undo: Undo | undefined;
  readonly saving: Saving;
  readonly note: Note | undefined;
  /** Which window may write. */
  readonly role: Role;
  /** Records that were found and could not be read. */
  readonly unreadable: readonly UnreadableRecord[];
}

export type AuthorStore = StoreApi<AuthorState>;

export function createAuthorStore(): AuthorStore {
  return createStore<AuthorState>()(() => ({
    writing: undefined,
    briefing: undefined,
    openStep: undefined,
    undo: undefined,
    saving: "kept",
    note: undefined,
    role: "free",
    unreadable: [],
  }));
}

/** Whether this window may change briefings: not while another one writes. */
export function mayWrite({ role }: AuthorState): boolean {
  return role !== "elsewhere";
}
