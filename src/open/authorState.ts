/** What is under way in writing a briefing. Not part of the Scene, so not of a link. */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Briefing } from "../atlas/index.ts";
import type { Role } from "./writerLock.ts";

/**
 * Why the last change is not in the database: it is full, or blocked, or does not answer, or a newer
 * version of the page keeps its briefings there.
 */
export type Loss = "full" | "blocked" | "silent" | "outdated";

/** `kept` only once the database has said so. */
export type Saving = "kept" | "pending" | Loss;

/** A record of the database that this version of the page can't read. */
export interface SetAside {
  /** Where it stands in the database. */
  readonly key: string;
  readonly reason: "damaged" | "newer";
}

export interface Undo {
  readonly words: string;
  /** The briefings before; `undefined`: as the atlas had them. */
  readonly drafts: readonly Briefing[] | undefined;
}

/**
 * What the person should know of what was found or kept: the atlas's own briefings have changed
 * since; a change of another window stands beside this one's; the author's file could not be read;
 * what is kept here could not be read yet.
 */
export type Note = "movedOn" | "bothKept" | "saveFailed" | "unread";

export interface AuthorState {
  /** The briefing that is written, by id; the first where there is no such. */
  readonly chosen: string | undefined;
  /** The step that is open, from 0. */
  readonly open: number | undefined;
  readonly undo: Undo | undefined;
  readonly saving: Saving;
  readonly note: Note | undefined;
  /** Which window writes. */
  readonly role: Role;
  /** What was found and could not be read. */
  readonly setAside: readonly SetAside[];
}

export type AuthorStore = StoreApi<AuthorState>;

export function createAuthorStore(): AuthorStore {
  return createStore<AuthorState>()(() => ({
    chosen: undefined,
    open: undefined,
    undo: undefined,
    saving: "kept",
    note: undefined,
    role: "free",
    setAside: [],
  }));
}

/** Whether a change may be made here: not while another window writes. */
export function mayWrite({ role }: AuthorState): boolean {
  return role !== "elsewhere";
}
