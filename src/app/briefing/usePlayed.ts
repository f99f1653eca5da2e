/** The step of a briefing that is played now, as the page around it needs to know it. */
import { useMemo } from "react";
import { sceneToHash } from "../../address/index.ts";
import type { Briefing } from "../../atlas/index.ts";
import { type AtlasState, briefingsOf } from "../../open/state.ts";
import { type BriefingStep, playedStep, type Scene, sceneOfStep } from "../../scene/index.ts";
import { useApp } from "../base/store.ts";

export interface Played {
  readonly briefing: Briefing;
  readonly step: BriefingStep;
  /** Place of the step in its briefing, from 1. */
  readonly place: number;
  /** The step as its author left it; the Scene differs once someone selects or moves anything. */
  readonly scene: Scene;
}

/** `undefined` while nothing is played. */
export function usePlayed(): Played | undefined {
  const atlas = useApp((state) => state.built.atlas);
  const briefings = useApp(briefingsOf);
  const play = useApp((state) => state.scene.play);
  return useMemo(() => {
    const found = playedStep(briefings, play);
    if (!play || !found) return undefined;
    return { ...found, place: play.step, scene: sceneOfStep(atlas, briefings, play) };
  }, [atlas, briefings, play]);
}

/**
 * Whether someone asks for more than the step itself selects: another selection, or a press on
 * what the step selects. Then the inspector opens, which a step leaves closed.
 */
export function isInspecting({ scene, cursor }: AtlasState, played: Played): boolean {
  const own = played.scene.select;
  const { select } = scene;
  const same = select.length === own.length && select.every((id, at) => id === own[at]);
  return !same || (select.length === 1 && select[0] === cursor);
}

/** Whether the picture is no longer the step's: something was selected, opened, moved, filtered. */
export function hasDeparted(state: AtlasState, played: Played): boolean {
  return isInspecting(state, played) || hashOf(state.scene) !== hashOf(played.scene);
}

const hashes = new WeakMap<Scene, string>();

/** Once for each Scene: this is asked with every move of the pointer. */
function hashOf(scene: Scene): string {
  const known = hashes.get(scene) ?? sceneToHash(scene);
  hashes.set(scene, known);
  return known;
}
