/** The briefing that is written, and all that can be done to it. */
import type { Briefing } from "../../../atlas/index.ts";
import { mayWrite, type Undo } from "../../../open/authorState.ts";
import { briefingsOf } from "../../../open/state.ts";
import { sceneName } from "../../../query/briefings/index.ts";
import {
  type BriefingStep,
  samePlain,
  sceneFile,
  briefingActions as verbs,
} from "../../../scene/index.ts";
import { announce } from "../../base/announcer.ts";
import { useOpenAtlas } from "../../base/store.ts";
import { VIEW_NAMES } from "../../base/viewNames.ts";
import { editBriefing, editedBriefing } from "./editedBriefing.ts";
import { words } from "./words.ts";

export interface Author {
  /**
   * The present view as a step of the chosen briefing, or as the first of a new one. Where the last
   * step shows it already, that is opened: a copy is what "Duplicate" makes.
   */
  readonly addView: () => void;
  /** Whether the last step of the chosen briefing shows the present view. */
  readonly isAdded: () => boolean;
  /** A new briefing that begins with the present view. */
  readonly create: () => void;
  readonly updateToView: (place: number) => void;
  readonly change: (change: Partial<Pick<Briefing, "title" | "audience">>) => void;
  readonly changeStep: (place: number, change: Partial<BriefingStep>) => void;
  readonly move: (from: number, to: number) => void;
  readonly duplicate: (place: number) => void;
  readonly remove: (place: number) => void;
  readonly removeBriefing: () => void;
  readonly discard: () => void;
  readonly undo: () => void;
}

export function useAuthor(): Author {
  const open = useOpenAtlas();
  const { store, author } = open;
  const current = () => {
    const state = store.getState();
    const briefings = briefingsOf(state);
    const briefing = editedBriefing(open.id, briefings, author.getState().briefing);
    return { state, briefings, briefing };
  };
  /** Whether a change is made: not while another window writes, which is said. */
  const setDrafts = (drafts: readonly Briefing[] | undefined, undo: Undo | undefined): boolean => {
    if (!mayWrite(author.getState())) {
      announce(words.elsewhere, "briefing");
      return false;
    }
    author.setState({ undo });
    store.getState().actions.setDrafts(drafts);
    return true;
  };
  /** Takes the briefings as changed; with words, the way back is offered. */
  const commit = (next: readonly Briefing[], gone?: string): boolean => {
    const { state, briefings } = current();
    if (next === briefings) return false;
    const undo = gone === undefined ? undefined : { words: gone, drafts: state.drafts };
    if (!setDrafts(next, undo)) return false;
    if (gone !== undefined) announce(gone, "briefing");
    return true;
  };
  const view = (): BriefingStep => {
    const { scene, built } = current().state;
    return {
      title: sceneName(built.atlas, scene) ?? VIEW_NAMES[scene.view],
      scene: sceneFile(scene),
    };
  };
  const isAdded = () => samePlain(current().briefing?.steps.at(-1)?.scene, view().scene);
  const create = () => {
    const { briefings } = current();
    const next = verbs.addBriefing(briefings, words.newTitle, view());
    if (!commit(next)) return;
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
      const last = briefing.steps.length;
      if (isAdded()) {
        author.setState({ openStep: last - 1 });
        announce(words.already(last), "briefing");
        return;
      }
      if (!commit(verbs.addStep(briefings, briefing.id, view()))) return;
      author.setState({ openStep: last });
      announce(words.added(last + 1), "briefing");
    },
    updateToView: (place) => {
      const { briefings, briefing } = current();
      if (!briefing) return;
      const { scene } = view();
      if (!commit(verbs.changeStep(briefings, briefing.id, place, { scene }))) return;
      announce(words.updated(place + 1), "briefing");
    },
    change: (change) => {
      const { briefings, briefing } = current();
      if (briefing) commit(verbs.changeBriefing(briefings, briefing.id, change));
    },
    changeStep: (place, change) => {
      const { briefings, briefing } = current();
      if (briefing) commit(verbs.changeStep(briefings, briefing.id, place, change));
    },
    move: (from, to) => {
      const { briefings, briefing } = current();
      const step = briefing?.steps[from];
      if (!briefing || !step || !briefing.steps[to]) return;
      if (!commit(verbs.moveStep(briefings, briefing.id, from, to))) return;
      if (author.getState().openStep === from) author.setState({ openStep: to });
      announce(words.moved(step.title, to + 1, briefing.steps.length), "briefing");
    },
    duplicate: (place) => {
      const { briefings, briefing } = current();
      if (!briefing) return;
      if (commit(verbs.duplicateStep(briefings, briefing.id, place))) {
        author.setState({ openStep: place + 1 });
      }
    },
    remove: (place) => {
      const { briefings, briefing } = current();
      const step = briefing?.steps[place];
      if (!briefing || !step) return;
      if (commit(verbs.removeStep(briefings, briefing.id, place), words.removed(step.title))) {
        author.setState({ openStep: undefined });
      }
    },
    removeBriefing: () => {
      const { briefings, briefing } = current();
      if (!briefing) return;
      const gone = words.removedBriefing(briefing.title);
      if (commit(verbs.removeBriefing(briefings, briefing.id), gone)) {
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
