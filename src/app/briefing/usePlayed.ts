/** The step of a briefing that is being played, and whether the screen still shows it. */
import { useMemo } from "react";
import { sceneToHash } from "../../address/index.ts";
import type { Briefing } from "../../atlas/index.ts";
import { type AtlasState, briefingsOf } from "../../open/state.ts";
import { type BriefingStep, playedStep, type Scene, sceneOfStep } from "../../scene/index.ts";
import { useApp } from "../base/store.ts";

export interface Played {
  readonly briefing: Briefing;
  readonly step: BriefingStep;
  /** The number of the step in its briefing, from 1. */
  readonly place: number;
  /**
   * The step's Scene as its author left it; the Scene on screen differs once anything is selected
   * or moved.
   */
  readonly scene: Scene;
}

/** `undefined` while nothing is played. */
export function usePlayed(): Played | undefined {
  const atlas = useApp((state) => state.built.atlas);
  const briefings = useApp(briefingsOf);
  const play = useApp((state) => state.scene.play);
  return useMemo(() => {
    const current = playedStep(briefings, play);
    if (!play || !current) return undefined;
    return { ...current, place: play.step, scene: sceneOfStep(atlas, briefings, play) };
  }, [atlas, briefings, play]);
}

/**
 * Whether someone asks for details beyond the step: by another selection, or by a press on what the
 * step itself selects. Then the inspector opens, which a step leaves closed.
 */
export function isInspecting({ scene, cursor }: AtlasState, played: Played): boolean {
  const selectedByStep = played.scene.select;
  const { select } = scene;
  const isSame =
    select.length === selectedByStep.length && select.every((id, at) => id === selectedByStep[at]);
  return !isSame || (select.length === 1 && select[0] === cursor);
}

/**
 * Whether the picture is no longer the step's, because something was selected, opened, moved or
 * filtered.
 */
export function hasDeparted(state: AtlasState, played: Played): boolean {
  return isInspecting(state, played) || hashOf(state.scene) !== hashOf(played.scene);
}

const hashes = new WeakMap<Scene, string>();

/** Cached for each Scene, since it is called on every move of the pointer. */
function hashOf(scene: Scene): string {
  const cached = hashes.get(scene) ?? sceneToHash(scene);
  hashes.set(scene, cached);
  return cached;
}
