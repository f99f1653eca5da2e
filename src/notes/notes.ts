/**
 * A reader's own notes on nodes, links and quotes, and views that have a name. By itself, since readers'
 * pages begin with none and load the verbs when there are some.
 */
import type { WrittenScene } from "../atlas/format/index.ts";

/** What someone wrote of one thing. It says nothing of the sources. */
export interface OwnNote {
  /** The id of a node, a link or a quote. */
  readonly on: string;
  /** What that was called or said when the note was written, should it be gone one day. */
  readonly about?: string | undefined;
  readonly text?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly doubt?: boolean | undefined;
}

/** A Scene, as files have it, under a name. */
export interface NamedView {
  readonly name: string;
  readonly scene: WrittenScene;
}

export interface OwnNotes {
  /** One for each thing at most. */
  readonly notes: readonly OwnNote[];
  /** Of different names. */
  readonly views: readonly NamedView[];
}

/** Limits of what is kept, in characters and numbers. */
export const NOTE_MAX = 10_000;
export const TAG_MAX = 60;
export const TAGS_MAX = 20;
export const NOTES_MAX = 5_000;
export const VIEW_NAME_MAX = 120;
export const VIEWS_MAX = 500;

export const NO_NOTES: OwnNotes = { notes: [], views: [] };
