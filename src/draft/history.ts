/** Undo and redo without end, as edits: a step takes no more room than what it changed. */
import type { Draft } from "./draft.ts";
import { applyEdit, type Edit, undoing } from "./edit.ts";

export interface History {
  readonly draft: Draft;
  /** Edits made, the latest last. */
  readonly done: readonly Edit[];
  /** Edits taken back, the one to make again last. */
  readonly undone: readonly Edit[];
}

/** The history of a draft as it was opened. */
export const beginning = (draft: Draft): History => ({ draft, done: [], undone: [] });

/** Makes an edit; what was taken back before can't be made again. An edit that changes nothing is none. */
export function perform(history: History, edit: Edit): History {
  if (edit.patches.length === 0) return history;
  return { draft: applyEdit(history.draft, edit), done: [...history.done, edit], undone: [] };
}

/** Takes back the latest edit, if there is one. */
export function undo(history: History): History {
  const edit = history.done.at(-1);
  if (edit === undefined) return history;
  return {
    draft: applyEdit(history.draft, undoing(edit)),
    done: history.done.slice(0, -1),
    undone: [...history.undone, edit],
  };
}

/** Makes the edit again that was taken back last, if there is one. */
export function redo(history: History): History {
  const edit = history.undone.at(-1);
  if (edit === undefined) return history;
  return {
    draft: applyEdit(history.draft, edit),
    done: [...history.done, edit],
    undone: history.undone.slice(0, -1),
  };
}
