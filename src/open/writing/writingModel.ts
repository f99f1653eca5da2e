/** What there is of an atlas that is written, what can be done with it, and what it needs of the page. */
import type { StoreApi } from "zustand/vanilla";
import type { DraftProblem } from "../../atlas/files/index.ts";
import type { Atlas } from "../../atlas/index.ts";
import type { Draft, Edit, History, Path } from "../../draft/index.ts";
import type { Files } from "../../folder/index.ts";
import type { BuiltAtlas, Layouts } from "../../layout/boxes/index.ts";
import type { placesOfDraft } from "../../layout/index.ts";
import type { OwnNotes } from "../../notes/index.ts";
import type { Scene } from "../../scene/index.ts";
import type { OwnAtlases, Written } from "../own/ownAtlases.ts";
import type { Kept } from "./keeping.ts";

export interface WritingState {
  readonly history: History;
  /** What compile() finds in the draft, errors and warnings; paths begin in atlas.json. */
  readonly problems: readonly DraftProblem[];
  /** The atlas of what stands; `undefined` where nothing does. */
  readonly atlas: Atlas | undefined;
  /** What is left out of it since it has errors, by paths in atlas.json. */
  readonly leftOut: readonly Path[];
  /**
   * The id of the claim that is open for writing: the one that is selected. It stays open when an
   * error leaves it out of what is shown.
   */
  readonly claim: string | undefined;
  readonly kept: Kept;
  readonly places: Places;
  /** Edits that could not be kept or read, for the person to download. */
  readonly lost: readonly unknown[];
}

/** Where the nodes stand. */
export interface Places {
  /** The layouts of each state of the draft, one after the other. */
  readonly of: ReturnType<typeof placesOfDraft>;
  /** Those before all were arranged anew, with what was moved by hand; forgotten with the next step. */
  readonly before: (Pick<Places, "of"> & Pick<Scene, "moved">) | undefined;
  /**
   * Whether no node stood anywhere when the atlas was opened, and the map was not looked at since: then
   * each stands where there was room when it came, and nobody misses these places.
   */
  readonly areUnseen: boolean;
}

export interface Writing {
  readonly store: StoreApi<WritingState>;
  /** Makes an edit: history, compile, the shown atlas, the log. Does nothing while another window writes. */
  readonly perform: (edit: Edit) => void;
  /** The same where the edit is made of the draft as it is now. */
  readonly change: (make: (draft: Draft) => Edit) => void;
  /** Changes the author's own notes; `verb` and `object` say how. */
  readonly changeNotes: (
    change: (notes: OwnNotes) => OwnNotes,
    verb: string,
    object: string,
  ) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Goes to a point of the history: so many edits done. */
  readonly goTo: (done: number) => void;
  /** Opens a claim for writing, also one that is left out of what is shown; `undefined` closes it. */
  readonly openClaim: (id: string | undefined) => void;
  /** Gives all nodes the places of these layouts, with room for what they do not know. */
  readonly arrange: (layouts: Layouts) => void;
  /** Notes that a person has seen where the nodes stand. */
  readonly seePlaces: () => void;
  /** Puts all nodes back where they stood before they were arranged anew. */
  readonly putBack: () => void;
  /** The files of its folder as they are now, layout.json among them. */
  readonly files: () => Files;
  /**
   * Keeps the file that a document was read from beside its text, at a path of the folder; returns
   * whether there is room for it. It goes when no document names it any more.
   */
  readonly keepOriginal: (path: string, bytes: Uint8Array) => Promise<boolean>;
  /** Keeps its files as they are now, once all steps are kept, for whatever reads them. */
  readonly keepFiles: () => Promise<void>;
  /** Keeps what could not be kept before. */
  readonly tryAgain: () => void;
  /** Makes this window the one that writes. */
  readonly writeHere: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What shows the atlas, of the state of an open one. */
export interface Shown {
  readonly built: () => BuiltAtlas;
  readonly scene: () => Scene;
  /** Shows another state of the atlas, at a Scene that fits it. */
  readonly replace: (built: BuiltAtlas, scene: Scene) => void;
  readonly select: (id: string | undefined) => void;
  /** Shows other notes of the author, which change nothing else. */
  readonly setNotes: (notes: OwnNotes) => void;
  /** Calls a listener with what is selected each time that another thing is. */
  readonly onSelect: (listener: (select: Scene["select"]) => void) => () => void;
}

export interface WritingOptions {
  readonly id: string;
  readonly written: Written;
  readonly shown: Shown;
  readonly own: OwnAtlases;
  readonly locks: LockManager | undefined;
}
