/**
 * The commands of the briefing editor. All need the right to write. Where the atlas is written they are
 * edits of its draft; elsewhere they change drafts of its briefings alone, and deletions can be undone.
 */
import type { Briefing } from "../../../atlas/index.ts";
import { changeBriefings } from "../../../draft/index.ts";
import { mayWrite, type Undo } from "../../../open/authorState.ts";
import { briefingsOf } from "../../../open/state.ts";
import { sceneName } from "../../../query/briefings/index.ts";
import {
  type BriefingStep,
  isDeepEqual,
  sceneFile,
  briefingActions as verbs,
} from "../../../scene/index.ts";
import { announce } from "../../base/announcer.ts";
import { useOpenAtlas } from "../../base/store.ts";
import { VIEW_TABLE } from "../../views/viewTable.ts";
import { editBriefing, editedBriefing } from "./editedBriefing.ts";
import { words } from "./words.ts";

export interface Author {
  /**
   * Adds the current view as a step of the edited briefing, or as the first of a new one. Where the
   * last step already shows it, that step is opened instead; "Duplicate" makes copies.
   */
  readonly addView: () => void;
  /** Whether the last step of the edited briefing shows the current view. */
  readonly isAdded: () => boolean;
  /** Creates a briefing that starts with the current view. */
  readonly create: () => void;
  readonly updateToView: (place: number) => void;
  readonly change: (change: Partial<Pick<Briefing, "title" | "audience">>) => void;
  /** With `undoText`, which says what was deleted, it can be undone. */
  readonly changeStep: (place: number, change: Partial<BriefingStep>, undoText?: string) => void;
  readonly move: (from: number, to: number) => void;
  readonly duplicate: (place: number) => void;
  readonly remove: (place: number) => void;
  readonly removeBriefing: () => void;
  readonly discard: () => void;
  readonly undo: () => void;
}

/** The verb of an edit, and the title of what it was done to. */
type Done = readonly [
  verb: `${"add" | "change" | "remove"}Briefing` | `${"add" | "change" | "move" | "remove"}Step`,
  object: string,
];

export function useAuthor(): Author {
  const open = useOpenAtlas();
  const { store, author } = open;
  const current = () => {
    const state = store.getState();
    const briefings = briefingsOf(state);
    const briefing = editedBriefing(open.id, briefings, author.getState().briefing);
    return { state, briefings, briefing };
  };
  /** Whether this window may change briefings; says so while another one writes. */
  const isAllowed = (): boolean => {
    const isWriter = mayWrite(author.getState());
    if (!isWriter) announce(words.elsewhere, "briefing");
    return isWriter;
  };
  const setDrafts = (drafts: readonly Briefing[] | undefined, undo: Undo | undefined): boolean => {
    if (!isAllowed()) return false;
    author.setState({ undo });
    store.getState().actions.setDrafts(drafts);
    return true;
  };
  /**
   * Stores changed briefings; what was done is named for the history of the draft. With `undoText`,
   * which says what was deleted, it can be undone without a draft too.
   */
  const commit = (next: readonly Briefing[], [verb, object]: Done, undoText?: string): boolean => {
    const { state, briefings } = current();
    if (next === briefings) return false;
    const { writing } = author.getState();
    const undo = undoText === undefined ? undefined : { words: undoText, drafts: state.drafts };
    if (writing ? !isAllowed() : !setDrafts(next, undo)) return false;
    writing?.change((draft) => changeBriefings(draft, next, verb, object));
    if (undoText !== undefined) announce(undoText, "briefing");
    return true;
  };
  const stepOfView = (): BriefingStep => {
    const { scene, built } = current().state;
    return {
      title: sceneName(built.atlas, scene) ?? VIEW_TABLE[scene.view].name,
      scene: sceneFile(scene),
    };
  };
  const isAdded = () => isDeepEqual(current().briefing?.steps.at(-1)?.scene, stepOfView().scene);
  const create = () => {
    const { briefings } = current();
    const next = verbs.addBriefing(briefings, words.newTitle, stepOfView());
    if (!commit(next, ["addBriefing", words.newTitle])) return;
    editBriefing(open, next.at(-1)?.id ?? "");
    author.setState({ openStep: 0 });
    announce(words.begun, "briefing");
  };
  return {
    create,
    isAdded,
    addView: () => {
      const { briefings, briefing } = current();
      if (!briefing) return create();
      const stepCount = briefing.steps.length;
      if (isAdded()) {
        author.setState({ openStep: stepCount - 1 });
        announce(words.already(stepCount), "briefing");
        return;
      }
      const step = stepOfView();
      const next = verbs.addStep(briefings, briefing.id, step);
      if (!commit(next, ["addStep", step.title])) return;
      author.setState({ openStep: stepCount });
      announce(words.added(stepCount + 1), "briefing");
    },
    updateToView: (place) => {
      const { briefings, briefing } = current();
      if (!briefing) return;
      const { scene } = stepOfView();
      const next = verbs.changeStep(briefings, briefing.id, place, { scene });
      if (!commit(next, ["changeStep", titleOf(briefing, place)])) return;
      announce(words.updated(place + 1), "briefing");
    },
    change: (change) => {
      const { briefings, briefing } = current();
      if (!briefing) return;
      commit(verbs.changeBriefing(briefings, briefing.id, change), [
        "changeBriefing",
        briefing.title,
      ]);
    },
    changeStep: (place, change, undoText) => {
      const { briefings, briefing } = current();
      if (!briefing) return;
      const next = verbs.changeStep(briefings, briefing.id, place, change);
      commit(next, ["changeStep", titleOf(briefing, place)], undoText);
    },
    move: (from, to) => {
      const { briefings, briefing } = current();
      const step = briefing?.steps[from];
      if (!briefing || !step || !briefing.steps[to]) return;
      const next = verbs.moveStep(briefings, briefing.id, from, to);
      if (!commit(next, ["moveStep", step.title])) return;
      if (author.getState().openStep === from) author.setState({ openStep: to });
      announce(words.moved(step.title, to + 1, briefing.steps.length), "briefing");
    },
    duplicate: (place) => {
      const { briefings, briefing } = current();
      if (!briefing) return;
      const next = verbs.duplicateStep(briefings, briefing.id, place);
      if (commit(next, ["addStep", titleOf(briefing, place)])) {
        author.setState({ openStep: place + 1 });
      }
    },
    remove: (place) => {
      const { briefings, briefing } = current();
      const step = briefing?.steps[place];
      if (!briefing || !step) return;
      const next = verbs.removeStep(briefings, briefing.id, place);
      if (commit(next, ["removeStep", step.title], words.removed(step.title))) {
        author.setState({ openStep: undefined });
      }
    },
    removeBriefing: () => {
      const { briefings, briefing } = current();
      if (!briefing) return;
      const undoText = words.removedBriefing(briefing.title);
      const next = verbs.removeBriefing(briefings, briefing.id);
      if (commit(next, ["removeBriefing", briefing.title], undoText)) {
        author.setState({ openStep: undefined, briefing: undefined });
      }
    },
    discard: () => {
      const { drafts } = store.getState();
      if (!setDrafts(undefined, { words: words.discarded, drafts })) return;
      author.setState({ openStep: undefined, note: undefined });
      announce(words.discarded, "briefing");
    },
    undo: () => {
      const { undo } = author.getState();
      if (undo && setDrafts(undo.drafts, undefined)) announce(words.undone, "briefing");
    },
  };
}

const titleOf = ({ steps }: Briefing, place: number) => steps[place]?.title ?? "";
