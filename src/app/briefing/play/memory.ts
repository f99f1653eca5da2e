/** Where one left each briefing, so that coming back goes on there; kept for the visit. */
import type { Briefing } from "../../../atlas/index.ts";
import { scopeOf } from "../../../open/scope.ts";
import { type PlayedStep, readPlay } from "../../../scene/index.ts";
import { readSetting, writeSetting } from "../../../ui/browser/stored.ts";

const nameOf = (atlas: string, briefing: string) => `step:${scopeOf(atlas)}:${briefing}`;

export function rememberStep(atlas: string, { briefing, step }: PlayedStep): void {
  writeSetting(nameOf(atlas, briefing), String(step), "visit");
}

/** The step at which a briefing was left; its first where it was not begun. */
export function rememberedStep(atlas: string, briefing: Briefing): PlayedStep {
  const { id } = briefing;
  const kept = readSetting(nameOf(atlas, id), "visit") ?? "";
  return readPlay(`${id}:${kept}`, [briefing]) ?? { briefing: id, step: 1 };
}
