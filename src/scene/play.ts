/** The step of a briefing that is being presented, and the Scene that it shows. */
import type { Atlas, Briefing } from "../atlas/index.ts";
import { completeScene, defaultScene } from "./completeScene.ts";
import type { PlayedStep, Scene } from "./scene.ts";

export type BriefingStep = Briefing["steps"][number];

/** A step with its place in the briefing, from 1; steps have no ids, and two may be equal. */
interface PlacedStep {
  readonly place: number;
  readonly step: BriefingStep;
}

/** Steps with their places, from 1. */
export function placedSteps(steps: readonly BriefingStep[]): readonly PlacedStep[] {
  return steps.map((step, at) => ({ place: at + 1, step }));
}

/** The briefing and step that are being presented; `undefined` if they don't exist. */
export function playedStep(
  briefings: readonly Briefing[],
  play: PlayedStep | undefined,
): { readonly briefing: Briefing; readonly step: BriefingStep } | undefined {
  const briefing = briefings.find(({ id }) => id === play?.briefing);
  const step = play && briefing?.steps[play.step - 1];
  return step && { briefing, step };
}

/** The Scene of a step as its author left it; the default Scene if there is no such step. */
export function sceneOfStep(atlas: Atlas, briefings: readonly Briefing[], play: PlayedStep): Scene {
  const step = playedStep(briefings, play)?.step;
  return step ? { ...completeScene(atlas, step.scene), play } : defaultScene(atlas);
}

/** Reads `briefing:step`; a number beyond the last step gives the last. */
export function readPlay(value: string, briefings: readonly Briefing[]): PlayedStep | undefined {
  const [id = "", place = "", ...rest] = value.split(":");
  const briefing = briefings.find((each) => each.id === id);
  if (!briefing || !/^[1-9]\d{0,5}$/.test(place) || rest.length > 0) return undefined;
  return { briefing: id, step: Math.min(Number(place), briefing.steps.length) };
}
