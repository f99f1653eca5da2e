/**
 * One atlas while it is written: its draft with all that was done to it, what is wrong with it, and the
 * atlas of what stands. Made when the person begins to write, and disposed with the open atlas.
 */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { DraftProblem } from "../../atlas/files/index.ts";
import type { Atlas } from "../../atlas/index.ts";
import {
  beginning,
  type Draft,
  type Edit,
  type History,
  newIdAfter,
  type Path,
  perform,
  type Rename,
  redo,
  undo,
  undoing,
} from "../../draft/index.ts";
import type { BuiltAtlas } from "../../layout/boxes/index.ts";
import { completeScene, renameInScene, type Scene, sceneFile } from "../../scene/index.ts";
import type { ReadDraft } from "./draftFiles.ts";
import { type Place, placeNear } from "./places.ts";
import { createJudge } from "./standing.ts";

/** Whether what was done is kept on this machine; `elsewhere` while another window writes. */
export type Kept = "kept" | "keeping" | { readonly failure: string } | "elsewhere";

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
}

export interface Writing {
  readonly store: StoreApi<WritingState>;
  /** Makes an edit: history, compile, the shown atlas, the log. Does nothing while another window writes. */
  readonly perform: (edit: Edit) => void;
  /** The same where the edit is made of the draft as it is now. */
  readonly change: (make: (draft: Draft) => Edit) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Goes to a point of the history: so many edits done. */
  readonly goTo: (done: number) => void;
  /** Opens a claim for writing, also one that is left out of what is shown; `undefined` closes it. */
  readonly openClaim: (id: string | undefined) => void;
  readonly close: () => Promise<void>;
}

/** What shows the atlas, of the state of an open one. */
export interface Shown {
  readonly built: () => BuiltAtlas;
  readonly scene: () => Scene;
  /** Shows another state of the atlas, at a Scene that fits it. */
  readonly replace: (built: BuiltAtlas, scene: Scene) => void;
  readonly select: (id: string | undefined) => void;
  /** Calls a listener with what is selected each time that another thing is. */
  readonly onSelect: (listener: (select: Scene["select"]) => void) => () => void;
}

export interface WritingOptions {
  readonly read: ReadDraft;
  readonly shown: Shown;
  readonly place?: Place;
}

/** Begins to write an atlas that is shown. */
export function createWriting({ read, shown, place = placeNear }: WritingOptions): Writing {
  const judge = createJudge();
  const first = judge(read.draft);
  const store = createStore<WritingState>()(() => ({
    history: beginning(read.draft),
    ...first,
    claim: onlyOne(shown.scene().select),
    kept: "kept",
  }));
  let isReplacing = false;

  /** Shows what stands of a draft, with the Scene carried along. */
  const show = (atlas: Atlas | undefined, renames: readonly (readonly Rename[])[]) => {
    if (!atlas) return;
    const { atlas: before, layouts } = shown.built();
    const newId = newIdAfterAll(renames);
    // The compiler makes a new one each time; its address and its verbs are not in its files.
    Object.assign(
      atlas,
      before.ownId && { ownId: before.ownId },
      before.verbs && { verbs: before.verbs },
    );
    const scene = shown.scene();
    const carried = {
      ...completeScene(atlas, renameInScene(sceneFile(scene), newId)),
      play: scene.play,
      codebook: scene.codebook,
    };
    isReplacing = true;
    try {
      shown.replace({ atlas, layouts: place(layouts, atlas, newId) }, carried);
    } finally {
      isReplacing = false;
    }
  };

  const move = (history: History, renames: readonly (readonly Rename[])[]) => {
    const { history: before, claim } = store.getState();
    if (history === before) return;
    const judged = judge(history.draft);
    const newId = newIdAfterAll(renames);
    const carried = claim === undefined ? undefined : claimAfter(claim, newId);
    store.setState({ history, ...judged, claim: carried });
    show(judged.atlas, renames);
  };

  const unsubscribe = shown.onSelect((select) => {
    // What an error leaves out is selected no more, and stays open.
    if (!isReplacing) store.setState({ claim: onlyOne(select) });
  });

  const writing: Writing = {
    store,
    perform: (edit) => move(perform(store.getState().history, edit), [edit.renames]),
    change: (make) => writing.perform(make(store.getState().history.draft)),
    undo: () => writing.goTo(store.getState().history.done.length - 1),
    redo: () => writing.goTo(store.getState().history.done.length + 1),
    goTo: (done) => {
      let { history } = store.getState();
      const renames: (readonly Rename[])[] = [];
      for (
        let edit = history.done.at(-1);
        edit && history.done.length > done;
        edit = history.done.at(-1)
      ) {
        renames.push(undoing(edit).renames);
        history = undo(history);
      }
      for (
        let edit = history.undone.at(-1);
        edit && history.done.length < done;
        edit = history.undone.at(-1)
      ) {
        renames.push(edit.renames);
        history = redo(history);
      }
      move(history, renames);
    },
    openClaim: (claim) => {
      const { atlas } = store.getState();
      const isShown = [...(atlas?.nodes ?? []), ...(atlas?.edges ?? [])].some(
        ({ id }) => id === claim,
      );
      shown.select(isShown ? claim : undefined);
      store.setState({ claim });
    },
    close: async () => unsubscribe(),
  };
  if (first.leftOut.length > 0 || first.atlas?.hash !== shown.built().atlas.hash)
    show(first.atlas, []);
  return writing;
}

const onlyOne = (ids: readonly string[]) => (ids.length === 1 ? ids[0] : undefined);

/** The ids after several edits, one after the other. */
function newIdAfterAll(renames: readonly (readonly Rename[])[]): ReturnType<typeof newIdAfter> {
  const steps = renames.filter((each) => each.length > 0).map(newIdAfter);
  return (named, id) =>
    steps.reduce<string | undefined>(
      (now, step) => (now === undefined ? now : step(named, now)),
      id,
    );
}

function claimAfter(claim: string, newId: ReturnType<typeof newIdAfter>): string | undefined {
  const node = newId("node", claim);
  return node === claim ? newId("link", claim) : node;
}
