/**
 * One atlas while it is written: its draft with all that was done to it, what is wrong with it, and the
 * atlas of what stands. Made when the person begins to write, and disposed with the open atlas.
 */
import { createStore } from "zustand/vanilla";
import type { Atlas } from "../../atlas/index.ts";
import {
  changeNotes,
  type Draft,
  type History,
  newIdAfter,
  notesIn,
  type Rename,
  undoing,
} from "../../draft/index.ts";
import { digestOf, type Files } from "../../folder/index.ts";
import { placesOfDraft } from "../../layout/index.ts";
import { completeScene, renameInScene, type Scene, sceneFile } from "../../scene/index.ts";
import { pageMeasure } from "../../ui/browser/measureText.ts";
import { filesWith } from "../own/draftFiles.ts";
import { entryOf } from "../own/ownEntry.ts";
import { applyStep, type LogStep, stepsTo } from "../own/writtenLog.ts";
import { keepWritten } from "./keeping.ts";
import { withoutLoose } from "./looseOriginals.ts";
import { filesWithPlaces } from "./placesFile.ts";
import { withStepsRequoted } from "./requoted.ts";
import { createJudge, type Judged } from "./standing.ts";
import type { Places, Writing, WritingOptions, WritingState } from "./writingModel.ts";

export type { Kept } from "./keeping.ts";
export type { Places, Shown, Writing, WritingState } from "./writingModel.ts";

/** After so many steps the files are kept anew, so that few have to be replayed. */
const STEPS_BETWEEN = 100;

/** Begins to write an atlas that is shown. */
export function createWriting(options: WritingOptions): Writing {
  const { id, own, locks, shown } = options;
  let { written } = options;
  const judge = createJudge();
  const first = judge(written.history.draft);
  const measure = pageMeasure();
  const store = createStore<WritingState>()(() => ({
    history: written.history,
    ...first,
    claim: onlyOne(shown.scene().select),
    kept: "kept",
    places: {
      of: placesOfDraft(shown.built().layouts, measure),
      before: undefined,
      areUnseen: shown.built().atlas.nodes.length === 0,
    },
    lost: written.unread,
  }));
  let isReplacing = false;
  /** The step up to which the files are kept; `undefined` if they have to be anew. */
  let filesAt: number | undefined = written.contents.upTo ?? 0;

  /** Shows what stands of a draft, with the Scene carried along, or nodes moved by hand elsewhere. */
  const show = (
    { atlas }: Pick<Judged, "atlas">,
    { draft }: History,
    renames: readonly (readonly Rename[])[],
    moved?: Scene["moved"],
  ) => {
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
      ...(moved && { moved }),
      play: scene.play,
      codebook: scene.codebook,
    };
    isReplacing = true;
    try {
      const { places } = store.getState();
      const notes = draft.notes && { notes: notesIn(draft) };
      shown.replace({ atlas, layouts: places.of(atlas, newId), ...notes }, carried);
    } finally {
      isReplacing = false;
    }
  };

  const move = (
    history: History,
    renames: readonly (readonly Rename[])[],
    judged = judge(history.draft),
  ) => {
    const { claim, history: before, places } = store.getState();
    const carried = claim && claimAfter(claim, newIdAfterAll(renames));
    const standing = places.before ? { ...places, before: undefined } : places;
    store.setState({ history, ...judged, claim: carried, places: standing });
    // Briefings are shown as the draft has them, so that nothing else is drawn anew for them.
    const changed = partsChanged(before.draft, history.draft);
    if (changed !== "briefings" && changed !== "notes") show(judged, history, renames);
    if (changed === "notes") shown.setNotes(notesIn(history.draft));
  };

  /** Takes a step and records it. */
  const take = (wanted: LogStep) => {
    if (!keeping.mayWrite()) return;
    const { history: before, atlas } = store.getState();
    const wantedHistory = applyStep(before, wanted);
    if (wantedHistory === before) return;
    const judged = judge(wantedHistory.draft);
    const step = withSteps(wanted, wantedHistory.draft, atlas, judged.atlas);
    const history = step === wanted ? wantedHistory : applyStep(before, step);
    move(history, renamesOf(before, step), step === wanted ? judged : judge(history.draft));
    keeping.record(step);
    const last = keeping.lastKept() ?? 0;
    if (last - (filesAt ?? 0) >= STEPS_BETWEEN) void keepFiles();
  };

  /** Has nodes stand elsewhere, which is no step of the log, so that it is kept with the files. */
  const rearrange = (places: Places, moved: Scene["moved"]) => {
    if (!keeping.mayWrite()) return;
    store.setState({ places });
    show(store.getState(), store.getState().history, [], moved);
    filesAt = undefined;
    void keepFiles();
  };

  const filesNow = () => {
    const { history, places } = store.getState();
    const files = filesWith(written.read, history.draft);
    // Without the places that nobody saw, all nodes are laid out together when it is opened next.
    return places.areUnseen ? files : filesWithPlaces(files, shown.built());
  };

  /** What is kept of it beside its log. */
  const contentsNow = (upTo: number) => {
    const { atlas, history, places } = store.getState();
    const files = filesNow();
    const { layouts, atlas: before } = shown.built();
    const { draft } = history;
    const notes = draft.notes && { notes: notesIn(draft) };
    const built = { atlas: { ...(atlas ?? before) }, layouts, ...notes };
    const isToBeLaidOut = places.areUnseen && built.atlas.nodes.length > 0;
    return {
      entry: entryOf(id, digestOf(files), built.atlas, Date.now()),
      contents: { ...written.contents, files, built: isToBeLaidOut ? undefined : built, upTo },
    };
  };

  /** Whether its files are kept as they are now. */
  const keepFiles = async (): Promise<boolean> => {
    const last = keeping.lastKept();
    if (last === undefined || !keeping.mayWrite()) return false;
    if (last === filesAt) return true;
    filesAt = last;
    const { entry, contents } = contentsNow(last);
    // What the log holds is not lost; the next time more of it is replayed.
    return own.keepWritten(entry, contents).then(
      () => true,
      () => false,
    );
  };

  /** Paths of those that were kept since. */
  const originals = new Set<string>();
  const withOriginals = (files: Files) => {
    written = { ...written, read: { ...written.read, files } };
    filesAt = undefined;
  };
  const keepOriginal = async (path: string, bytes: Uint8Array): Promise<boolean> => {
    originals.add(path);
    withOriginals(new Map(written.read.files).set(path, bytes));
    await keeping.settled();
    if (await keepFiles()) return true;
    // Without room for it, what is written must be kept all the same.
    const without = new Map(written.read.files);
    without.delete(path);
    withOriginals(without);
    return false;
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
    arrange: (layouts) => {
      const { of } = store.getState().places;
      const before = { of, moved: shown.scene().moved };
      rearrange({ of: placesOfDraft(layouts, measure), before, areUnseen: false }, {});
    },
    seePlaces: () => {
      const { places } = store.getState();
      if (!places.areUnseen) return;
      store.setState({ places: { ...places, areUnseen: false } });
      // They are kept from now on.
      filesAt = undefined;
    },
    putBack: () => {
      const { before } = store.getState().places;
      if (before) rearrange({ of: before.of, before: undefined, areUnseen: false }, before.moved);
    },
    files: () => withoutLoose(filesNow(), store.getState().history.draft, originals),
    keepOriginal,
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

/** What is done, with the steps of briefings that quote what it changes. */
function withSteps(step: LogStep, ...of: readonly [Draft, Atlas | undefined, Atlas | undefined]) {
  if (step.is !== "edit") return step;
  const edit = withStepsRequoted(step.edit, ...of);
  return edit === step.edit ? step : { ...step, edit };
}

/** What two states of a draft differ in, if it is a single part that is not drawn. */
function partsChanged(a: Draft, b: Draft): "briefings" | "notes" | "more" {
  const isSame = (name: string) => name === "briefings" || a.atlas[name] === b.atlas[name];
  const isSameRest =
    a.texts === b.texts &&
    a.review === b.review &&
    [...Object.keys(a.atlas), ...Object.keys(b.atlas)].every(isSame);
  const areBriefingsSame = a.atlas.briefings === b.atlas.briefings;
  if (!isSameRest || (!areBriefingsSame && a.notes !== b.notes)) return "more";
  if (!areBriefingsSame) return "briefings";
  return a.notes === b.notes ? "more" : "notes";
}

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
