/** Steps of briefings as Scenes: which step is played, and what it shows. */
import type { Atlas, Briefing } from "../atlas/index.ts";
import { defaultScene, openScene } from "./openScene.ts";
import type { PlayedStep, Scene } from "./scene.ts";

export type BriefingStep = Briefing["steps"][number];

/** A step and its place in its briefing, from 1: steps have no ids, and two may be alike. */
export interface PlacedStep {
  readonly place: number;
  readonly step: BriefingStep;
}

export function placed(steps: readonly BriefingStep[]): readonly PlacedStep[] {
  return steps.map((step, at) => ({ place: at + 1, step }));
}

/** The briefing and the step that are played; `undefined` where there are no such. */
export function playedStep(
  briefings: readonly Briefing[],
  play: PlayedStep | undefined,
): { readonly briefing: Briefing; readonly step: BriefingStep } | undefined {
  const briefing = briefings.find(({ id }) => id === play?.briefing);
  const step = play && briefing?.steps[play.step - 1];
  return step && { briefing, step };
}

/** The Scene of a step, as its author left it; that of a first visit where there is no such step. */
export function stepOf(atlas: Atlas, briefings: readonly Briefing[], play: PlayedStep): Scene {
  const step = playedStep(briefings, play)?.step;
  return step ? { ...openScene(atlas, step.scene), play } : defaultScene(atlas);
}

/** Reads `briefing:step`; a step beyond the last is the last. */
export function readPlay(value: string, briefings: readonly Briefing[]): PlayedStep | undefined {
  const [id = "", place = "", ...rest] = value.split(":");
  const briefing = briefings.find((one) => one.id === id);
  if (!briefing || !/^[1-9]\d{0,5}$/.test(place) || rest.length > 0) return undefined;
  return { briefing: id, step: Math.min(Number(place), briefing.steps.length) };
}
