/** The briefing that is written, and all that can be done to it. */
import type { Briefing } from "../../../atlas/atlas.ts";
import { sceneFile } from "../../../atlas/openScene.ts";
import { sceneName } from "../../../graph/sceneName.ts";
import * as verbs from "../../../scene/briefings.ts";
import type { BriefingStep } from "../../../scene/play.ts";
import { samePlain } from "../../../scene/samePlain.ts";
import { briefingsOf } from "../../../scene/store.ts";
import { announce } from "../../announcer.ts";
import { useAppStore } from "../../store.ts";
import { VIEW_NAMES } from "../../views/words.ts";
import { useAuthorStore } from "./authorStore.ts";
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
  const store = useAppStore();
  const present = () => {
    const state = store.getState();
    const briefings = briefingsOf(state);
    const atlas = state.built?.atlas.id ?? "";
    const briefing = chosenOf(atlas, briefings, useAuthorStore.getState().chosen);
    return { state, briefings, briefing, atlas };
  };
  /** Takes the briefings as changed; with words, the way back is offered. */
  const take = (next: readonly Briefing[], gone?: string) => {
    const { state, briefings } = present();
    if (next === briefings) return;
    const undo = gone === undefined ? undefined : { words: gone, drafts: state.drafts };
    useAuthorStore.setState({ undo });
    state.actions.setDrafts(next);
    if (gone !== undefined) announce(gone, "briefing");
  };
  const view = (): BriefingStep => {
    const { scene, built } = present().state;
    const shown = built && sceneName(built.atlas, scene);
    return { title: shown ?? VIEW_NAMES[scene.view], scene: sceneFile(scene) };
  };
  const isAdded = () => samePlain(present().briefing?.steps.at(-1)?.scene, view().scene);
  const create = () => {
    const { briefings, atlas } = present();
    const next = verbs.addBriefing(briefings, words.newTitle, view());
    take(next);
    choose(atlas, next.at(-1)?.id ?? "");
    useAuthorStore.setState({ open: 0 });
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
        useAuthorStore.setState({ open: last - 1 });
        announce(words.already(last), "briefing");
        return;
      }
      take(verbs.addStep(briefings, briefing.id, view()));
      useAuthorStore.setState({ open: briefing.steps.length });
      announce(words.added(briefing.steps.length + 1), "briefing");
    },
    updateToView: (place) => {
      const { briefings, briefing } = present();
      if (!briefing) return;
      take(verbs.changeStep(briefings, briefing.id, place, { scene: view().scene }));
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
      take(verbs.moveStep(briefings, briefing.id, from, to));
      const { open } = useAuthorStore.getState();
      if (open === from) useAuthorStore.setState({ open: to });
      announce(words.moved(step.title, to + 1, briefing.steps.length), "briefing");
    },
    duplicate: (place) => {
      const { briefings, briefing } = present();
      if (!briefing) return;
      take(verbs.duplicateStep(briefings, briefing.id, place));
      useAuthorStore.setState({ open: place + 1 });
    },
    remove: (place) => {
      const { briefings, briefing } = present();
      const step = briefing?.steps[place];
      if (!briefing || !step) return;
      take(verbs.removeStep(briefings, briefing.id, place), words.removed(step.title));
      useAuthorStore.setState({ open: undefined });
    },
    removeBriefing: () => {
      const { briefings, briefing } = present();
      if (!briefing) return;
      const gone = words.removedBriefing(briefing.title);
      take(verbs.removeBriefing(briefings, briefing.id), gone);
      useAuthorStore.setState({ open: undefined, chosen: undefined });
    },
    discard: () => {
      const { state } = present();
      useAuthorStore.setState({
        undo: { words: words.discarded, drafts: state.drafts },
        open: undefined,
        note: undefined,
      });
      state.actions.setDrafts(undefined);
      announce(words.discarded, "briefing");
    },
    undo: () => {
      const { undo } = useAuthorStore.getState();
      if (!undo) return;
      store.getState().actions.setDrafts(undo.drafts);
      useAuthorStore.setState({ undo: undefined });
      announce(words.undone, "briefing");
    },
  };
}
