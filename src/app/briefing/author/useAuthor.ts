/** The briefing that is written, and all that can be done to it. */
import type { Briefing } from "../../../atlas/atlas.ts";
import { sceneFile } from "../../../atlas/openScene.ts";
import * as verbs from "../../../scene/briefings.ts";
import type { BriefingStep } from "../../../scene/play.ts";
import { briefingsOf } from "../../../scene/store.ts";
import { announce } from "../../announcer.ts";
import { useApp, useAppStore } from "../../store.ts";
import { useAuthorStore } from "./authorStore.ts";
import { words } from "./words.ts";

/** The briefing that is chosen among those there are, or the first. */
export function chosenOf(
  briefings: readonly Briefing[],
  chosen: string | undefined,
): Briefing | undefined {
  return briefings.find(({ id }) => id === chosen) ?? briefings[0];
}

export function useChosen(): Briefing | undefined {
  const chosen = useAuthorStore((state) => state.chosen);
  return chosenOf(useApp(briefingsOf), chosen);
}

export interface Author {
  /** The present view as a step of the chosen briefing, or as the first of a new one. */
  readonly addView: () => void;
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
    return { state, briefings, briefing: chosenOf(briefings, useAuthorStore.getState().chosen) };
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
    const { scene } = present().state;
    return { title: words.newStep, scene: sceneFile(scene) };
  };
  const create = () => {
    const { briefings } = present();
    const next = verbs.addBriefing(briefings, words.newTitle, view());
    take(next);
    useAuthorStore.setState({ chosen: next.at(-1)?.id, open: 0 });
  };
  return {
    create,
    addView: () => {
      const { briefings, briefing } = present();
      if (!briefing) return create();
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
