/** Where one left each briefing, so that coming back goes on there; kept for the visit. */
import type { Briefing } from "../../../atlas/atlas.ts";
import type { PlayedStep } from "../../../atlas/scene.ts";
import { readPlay } from "../../../scene/play.ts";

const key = (atlas: string, briefing: string) => `policy-atlas:step:${atlas}:${briefing}`;

export function rememberStep(atlas: string, { briefing, step }: PlayedStep): void {
  try {
    window.sessionStorage.setItem(key(atlas, briefing), String(step));
  } catch {
    // Blocked or full: the briefing begins at its first step.
  }
}

/** The step at which a briefing was left; its first where it was not begun. */
export function rememberedStep(atlas: string, briefing: Briefing): PlayedStep {
  const { id } = briefing;
  let kept: string | null = null;
  try {
    kept = window.sessionStorage.getItem(key(atlas, id));
  } catch {
    // Blocked.
  }
  return readPlay(`${id}:${kept ?? ""}`, [briefing]) ?? { briefing: id, step: 1 };
}
