/**
 * One atlas while it is written: its draft with all that was done to it, what is wrong with it, and the
 * atlas of what stands. Made when the person begins to write, and disposed with the open atlas.
 */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { DraftProblem } from "../../atlas/files/index.ts";
import type { Atlas } from "../../atlas/index.ts";
import {
  changeNotes,
  type Draft,
  type Edit,
  type History,
  newIdAfter,
  notesIn,
  type Path,
  type Rename,
  undoing,
} from "../../draft/index.ts";
import { digestOf, type Files } from "../../folder/index.ts";
import type { BuiltAtlas } from "../../layout/boxes/index.ts";
import { placesOfDraft } from "../../layout/index.ts";
import type { OwnNotes } from "../../notes/index.ts";
import { completeScene, renameInScene, type Scene, sceneFile } from "../../scene/index.ts";
import { pageMeasure } from "../../ui/browser/measureText.ts";
import { filesWith } from "../own/draftFiles.ts";
import type { OwnAtlases, Written } from "../own/ownAtlases.ts";
import { entryOf } from "../own/ownEntry.ts";
import { applyStep, type LogStep, stepsTo } from "../own/writtenLog.ts";
import { type Kept, keepWritten } from "./keeping.ts";
import { createJudge, type Judged } from "./standing.ts";

export type { Kept } from "./keeping.ts";

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
  /** Edits that could not be kept or read, for the person to download. */
  readonly lost: readonly unknown[];
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
  /** The files of its folder as they are now. */
  readonly files: () => Files;
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

/** After so many steps the files are kept anew, so that few have to be replayed. */
const STEPS_BETWEEN = 100;

/** Begins to write an atlas that is shown. */
export function createWriting(options: WritingOptions): Writing {
  const { id, own, locks, shown } = options;
  let { written } = options;
  const judge = createJudge();
  const first = judge(written.history.draft);
  const placesOf = placesOfDraft(shown.built().layouts, pageMeasure());
  const store = createStore<WritingState>()(() => ({
    history: written.history,
    ...first,
    claim: onlyOne(shown.scene().select),
    kept: "kept",
    lost: written.unread,
  }));
  let isReplacing = false;
  let filesAt = written.contents.upTo ?? 0;

  /** Shows what stands of a draft, with the Scene carried along. */
  const show = ({ atlas }: Judged, { draft }: History, renames: readonly (readonly Rename[])[]) => {
    if (!atlas) return;
    const { atlas: before } = shown.built();
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
      const notes = draft.notes && { notes: notesIn(draft) };
      shown.replace({ atlas, layouts: placesOf(atlas, newId), ...notes }, carried);
    } finally {
      isReplacing = false;
    }
  };

  const move = (history: History, renames: readonly (readonly Rename[])[]) => {
    const { claim, history: before } = store.getState();
    if (areOnlyNotes(before.draft, history.draft)) {
      store.setState({ history });
      shown.setNotes(notesIn(history.draft));
      return;
    }
    const judged = judge(history.draft);
    const carried = claim && claimAfter(claim, newIdAfterAll(renames));
    store.setState({ history, ...judged, claim: carried });
    show(judged, history, renames);
  };

  /** Takes a step and records it. */
  const take = (step: LogStep) => {
    if (!keeping.mayWrite()) return;
    const { history: before } = store.getState();
    const history = applyStep(before, step);
    if (history === before) return;
    move(history, renamesOf(before, step));
    keeping.record(step);
    const last = keeping.lastKept() ?? 0;
    if (last - filesAt >= STEPS_BETWEEN) void keepFiles();
  };

  /** What is kept of it beside its log. */
  const contentsNow = (upTo: number) => {
    const { history, atlas } = store.getState();
    const files = filesWith(written.read, history.draft);
    const { layouts, atlas: before } = shown.built();
    const { draft } = history;
    const notes = draft.notes && { notes: notesIn(draft) };
    const built = { atlas: { ...(atlas ?? before) }, layouts, ...notes };
    return {
      entry: entryOf(id, digestOf(files), built.atlas, Date.now()),
      contents: { ...written.contents, files, built, upTo },
    };
  };

  const keepFiles = async () => {
    const last = keeping.lastKept();
    if (last === undefined || last === filesAt || !keeping.mayWrite()) return;
    filesAt = last;
    const { entry, contents } = contentsNow(last);
    // What the log holds is not lost; the next time more of it is replayed.
    await own.keepWritten(entry, contents).catch(() => undefined);
  };

  const keeping = keepWritten({
    id,
    last: written.last,
    isKept: written.isKept,
    own,
    locks,
    onKept: (kept) => store.setState({ kept }),
    onSteps: (steps) => {
      let { history } = store.getState();
      const renames = steps.flatMap((step) => {
        const before = history;
        history = applyStep(before, step);
        return renamesOf(before, step);
      });
      move(history, renames);
    },
    reread: async (unkept) => {
      written = await own.written(id);
      filesAt = written.contents.upTo ?? 0;
      let { history } = written;
      const steps: LogStep[] = [];
      const lost: unknown[] = [];
      for (const step of unkept()) {
        try {
          history = applyStep(history, step);
          steps.push(step);
        } catch {
          lost.push(step);
        }
      }
      store.setState((state) => ({ lost: [...state.lost, ...written.unread, ...lost] }));
      move(history, []);
      return { last: written.last, steps };
    },
    keepAll: async () => {
      const steps = stepsTo(store.getState().history);
      const { entry, contents } = contentsNow(steps.length);
      await own.keepAll(entry, contents, steps);
      filesAt = steps.length;
      return steps.length;
    },
  });

  const unsubscribe = shown.onSelect((select) => {
    // What an error leaves out is selected no more, and stays open.
    if (!isReplacing) store.setState({ claim: onlyOne(select) });
  });

  const writing: Writing = {
    store,
    perform: (edit) => take({ is: "edit", edit }),
    change: (make) => writing.perform(make(store.getState().history.draft)),
    changeNotes: (change, verb, object) =>
      writing.change((draft) => changeNotes(draft, change(notesIn(draft)), verb, object)),
    undo: () => writing.goTo(store.getState().history.done.length - 1),
    redo: () => writing.goTo(store.getState().history.done.length + 1),
    goTo: (wanted) => {
      const { done, undone } = store.getState().history;
      const point = Math.max(0, Math.min(wanted, done.length + undone.length));
      take({ is: "go", by: point - done.length });
    },
    openClaim: (claim) => {
      const { atlas } = store.getState();
      const isShown = [...(atlas?.nodes ?? []), ...(atlas?.edges ?? [])].some(
        ({ id: one }) => one === claim,
      );
      shown.select(isShown ? claim : undefined);
      store.setState({ claim });
    },
    files: () => filesWith(written.read, store.getState().history.draft),
    keepFiles: async () => {
      await keeping.settled();
      await keepFiles();
    },
    tryAgain: keeping.tryAgain,
    writeHere: keeping.writeHere,
    close: async () => {
      unsubscribe();
      await keeping.close();
      await keepFiles();
    },
  };
  show(first, written.history, []);
  return writing;
}

/** Whether two states of a draft are of the same atlas, so that nothing is compiled or drawn anew. */
const areOnlyNotes = (a: Draft, b: Draft) =>
  a.notes !== b.notes && a.atlas === b.atlas && a.texts === b.texts && a.review === b.review;

const onlyOne = (ids: readonly string[]) => (ids.length === 1 ? ids[0] : undefined);

/** What becomes of ids by a step from a point of the history, edit by edit. */
function renamesOf(history: History, step: LogStep): readonly (readonly Rename[])[] {
  if (step.is === "edit") return [step.edit.renames];
  if (step.by < 0) {
    return history.done
      .slice(step.by)
      .toReversed()
      .map((edit) => undoing(edit).renames);
  }
  const again = step.by === 0 ? [] : history.undone.slice(-step.by);
  return again.toReversed().map(({ renames }) => renames);
}

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
