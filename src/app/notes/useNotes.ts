/** Own notes as parts of the page have them: what they are, where they stand, and how they are changed. */
import { type OwnNotes, type PlacedNotes, placedNotes } from "../../notes/index.ts";
import { mayWrite } from "../../open/authorState.ts";
import { notesOf } from "../../open/state.ts";
import { announce } from "../base/announcer.ts";
import { useActions, useApp, useAuthorState, useBuilt, useOpenAtlas } from "../base/store.ts";
import { type NoteVerb, words } from "./words.ts";

/** The current notes; the same object as long as they are the same. */
export const useOwnNotes = (): OwnNotes => useApp(notesOf);

/** Where they stand in the atlas that is open. */
export function usePlacedNotes(): PlacedNotes {
  return placedNotes(useBuilt().atlas, useOwnNotes());
}

/** Whether they are the person's, and did not come with an atlas of a site. */
export function useAreYours(): boolean {
  const isOwnAtlas = useBuilt().atlas.ownId !== undefined;
  return (
    useApp((state) => state.notes !== undefined || state.built.notes === undefined) || isOwnAtlas
  );
}

export interface NotesDesk {
  /** Changes the notes and says so; does nothing but say so while another window writes. */
  readonly change: (change: (notes: OwnNotes) => OwnNotes, verb: NoteVerb, object: string) => void;
  /** Whether this window may write. */
  readonly isWriter: boolean;
  /** Makes this window the one that writes. */
  readonly writeHere: () => void;
}

/**
 * While an atlas is written its notes are a part of the draft, with one undo for all; for readers they are
 * kept on this machine, and the last change can be undone.
 */
export function useNotesDesk(): NotesDesk {
  const open = useOpenAtlas();
  const writing = useAuthorState((state) => state.writing);
  const isWriter = useAuthorState(mayWrite);
  const { setNotes } = useActions();
  return {
    isWriter,
    writeHere: () => {
      if (writing) void writing.writeHere();
      else void open.keepDrafts().then((keeper) => keeper?.writeHere());
    },
    change: (change, verb, object) => {
      const before = notesOf(open.store.getState());
      const next = change(before);
      if (next === before) return;
      const isAllowed = mayWrite(open.author.getState());
      if (isAllowed && writing) writing.changeNotes(change, verb, object);
      else if (isAllowed) setNotes(next, words.done(verb, object));
      announce(isAllowed ? words.done(verb, object) : words.elsewhere, "notes");
    },
  };
}

/** What was done last, with its undoing; while an atlas is written, its own Undo does that. */
export function useNotesUndo(): { readonly done: string; readonly undo: () => void } | undefined {
  const isWritten = useAuthorState((state) => state.writing !== undefined);
  const undo = useApp((state) => state.notesUndo);
  const { setNotes } = useActions();
  if (isWritten || !undo) return undefined;
  return {
    done: undo.done,
    undo: () => {
      setNotes(undo.notes);
      announce(words.undone, "notes");
    },
  };
}
