/** The briefing that is written, and all that can be done to it. */
import type { Briefing } from "../../../atlas/index.ts";
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
import { VIEW_NAMES } from "../../base/viewNames.ts";
import { choose, chosenOf } from "./chosen.ts";
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
  const present = () => {
    const state = store.getState();
    const briefings = briefingsOf(state);
    const briefing = chosenOf(open.id, briefings, author.getState().chosen);
    return { state, briefings, briefing };
  };
  /** Whether a change is made: not while another window writes, which is said. */
  const put = (drafts: readonly Briefing[] | undefined, undo: Undo | undefined): boolean => {
    if (!mayWrite(author.getState())) {
      announce(words.elsewhere, "briefing");
      return false;
    }
    author.setState({ undo });
    store.getState().actions.setDrafts(drafts);
    return true;
  };
  /** Takes the briefings as changed; with words, the way back is offered. */
  const take = (next: readonly Briefing[], gone?: string): boolean => {
    const { state, briefings } = present();
    if (next === briefings) return false;
    const undo = gone === undefined ? undefined : { words: gone, drafts: state.drafts };
    if (!put(next, undo)) return false;
    if (gone !== undefined) announce(gone, "briefing");
    return true;
  };
  const view = (): BriefingStep => {
    const { scene, built } = present().state;
    return {
      title: sceneName(built.atlas, scene) ?? VIEW_NAMES[scene.view],
      scene: sceneFile(scene),
    };
  };
  const isAdded = () => isDeepEqual(present().briefing?.steps.at(-1)?.scene, view().scene);
  const create = () => {
    const { briefings } = present();
    const next = verbs.addBriefing(briefings, words.newTitle, view());
    if (!take(next)) return;
    choose(open, next.at(-1)?.id ?? "");
    author.setState({ open: 0 });
    announce(words.begun, "briefing");
  };
  return {
    create,
    isAdded,
    addView: () => {
      const { briefings, briefing } = present();
      if (!briefing) return create();
      const last = briefing.steps.length;
      if (isAdded()) {
        author.setState({ open: last - 1 });
        announce(words.already(last), "briefing");
        return;
      }
      if (!take(verbs.addStep(briefings, briefing.id, view()))) return;
      author.setState({ open: last });
      announce(words.added(last + 1), "briefing");
    },
    updateToView: (place) => {
      const { briefings, briefing } = present();
      if (!briefing) return;
      const { scene } = view();
      if (!take(verbs.changeStep(briefings, briefing.id, place, { scene }))) return;
      announce(words.updated(place + 1), "briefing");
    },
    change: (change) => {
      const { briefings, briefing } = present();
      if (briefing) take(verbs.changeBriefing(briefings, briefing.id, change));
    },
    changeStep: (place, change) => {
      const { briefings, briefing } = present();
      if (briefing) take(verbs.changeStep(briefings, briefing.id, place, change));
    },
    move: (from, to) => {
      const { briefings, briefing } = present();
      const step = briefing?.steps[from];
      if (!briefing || !step || !briefing.steps[to]) return;
      if (!take(verbs.moveStep(briefings, briefing.id, from, to))) return;
      if (author.getState().open === from) author.setState({ open: to });
      announce(words.moved(step.title, to + 1, briefing.steps.length), "briefing");
    },
    duplicate: (place) => {
      const { briefings, briefing } = present();
      if (!briefing) return;
      if (take(verbs.duplicateStep(briefings, briefing.id, place))) {
        author.setState({ open: place + 1 });
      }
    },
    remove: (place) => {
      const { briefings, briefing } = present();
      const step = briefing?.steps[place];
      if (!briefing || !step) return;
      if (take(verbs.removeStep(briefings, briefing.id, place), words.removed(step.title))) {
        author.setState({ open: undefined });
      }
    },
    removeBriefing: () => {
      const { briefings, briefing } = present();
      if (!briefing) return;
      const gone = words.removedBriefing(briefing.title);
      if (take(verbs.removeBriefing(briefings, briefing.id), gone)) {
        author.setState({ open: undefined, chosen: undefined });
      }
    },
    discard: () => {
      const { drafts } = store.getState();
      if (!put(undefined, { words: words.discarded, drafts })) return;
      author.setState({ open: undefined, note: undefined });
      announce(words.discarded, "briefing");
    },
    undo: () => {
      const { undo } = author.getState();
      if (undo && put(undo.drafts, undefined)) announce(words.undone, "briefing");
    },
  };
}
