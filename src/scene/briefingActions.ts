/**
 * Everything an author can do to briefings, as pure functions. Each returns the same list if nothing
 * changes. The places of steps count from 0.
 */
import { freeId, idFrom } from "../atlas/format/index.ts";
import type { Briefing } from "../atlas/index.ts";
import { isDeepEqual } from "./equality.ts";
import type { BriefingStep } from "./play.ts";

type Briefings = readonly Briefing[];

/** Adds a briefing with its first step (a briefing is never empty) and a unique id. */
export function addBriefing(briefings: Briefings, title: string, step: BriefingStep): Briefings {
  return [...briefings, { id: newId(briefings, title), title, steps: [step] }];
}

/** Changes a briefing's title or audience. */
export function changeBriefing(
  briefings: Briefings,
  id: string,
  change: Partial<Pick<Briefing, "title" | "audience">>,
): Briefings {
  return withBriefing(briefings, id, (briefing) => ({ ...briefing, ...change }));
}

export function removeBriefing(briefings: Briefings, id: string): Briefings {
  const others = briefings.filter((briefing) => briefing.id !== id);
  return others.length === briefings.length ? briefings : others;
}

/** Inserts a step at a place, by default at the end. */
export function addStep(
  briefings: Briefings,
  id: string,
  step: BriefingStep,
  place = Number.POSITIVE_INFINITY,
): Briefings {
  return withSteps(briefings, id, (steps) => {
    const at = Math.min(Math.max(0, place), steps.length);
    return [...steps.slice(0, at), step, ...steps.slice(at)];
  });
}

export function changeStep(
  briefings: Briefings,
  id: string,
  place: number,
  change: Partial<BriefingStep>,
): Briefings {
  return withSteps(briefings, id, (steps) =>
    steps[place] ? steps.map((step, at) => (at === place ? { ...step, ...change } : step)) : steps,
  );
}

/** Moves a step to another place among the others. */
export function moveStep(briefings: Briefings, id: string, from: number, to: number): Briefings {
  return withSteps(briefings, id, (steps) => {
    const step = steps[from];
    if (!step || from === to || steps[to] === undefined) return steps;
    const others = steps.filter((_, at) => at !== from);
    return [...others.slice(0, to), step, ...others.slice(to)];
  });
}

/** Inserts a copy of a step after it. */
export function duplicateStep(briefings: Briefings, id: string, place: number): Briefings {
  const step = briefings.find((briefing) => briefing.id === id)?.steps[place];
  return step ? addStep(briefings, id, step, place + 1) : briefings;
}

/** Removes a step; removing the last one removes the briefing. */
export function removeStep(briefings: Briefings, id: string, place: number): Briefings {
  const steps = briefings.find((briefing) => briefing.id === id)?.steps ?? [];
  if (!steps[place]) return briefings;
  if (steps.length === 1) return removeBriefing(briefings, id);
  return withSteps(briefings, id, (current) => current.filter((_, at) => at !== place));
}

/**
 * Merges two versions of the same briefings without losing anything: all briefings of `stored`,
 * followed by each of `local` that differs, as a separate briefing with its own title.
 */
export function mergeBriefings(
  stored: Briefings,
  local: Briefings,
  titleOfCopy: (title: string) => string,
): Briefings {
  const merged = [...stored];
  for (const briefing of local) {
    const counterpart = stored.find(({ id }) => id === briefing.id);
    if (counterpart && isDeepEqual(counterpart, briefing)) continue;
    const title = titleOfCopy(briefing.title);
    merged.push(counterpart ? { ...briefing, id: newId(merged, briefing.id), title } : briefing);
  }
  return merged;
}

/** A valid id, made from a title, that no briefing has yet. */
function newId(briefings: Briefings, title: string): string {
  return freeId(idFrom(title, "briefing"), new Set(briefings.map(({ id }) => id)));
}

function withBriefing(
  briefings: Briefings,
  id: string,
  change: (briefing: Briefing) => Briefing,
): Briefings {
  let isUnchanged = true;
  const next = briefings.map((briefing) => {
    const changed = briefing.id === id ? change(briefing) : briefing;
    if (changed !== briefing) isUnchanged = false;
    return changed;
  });
  return isUnchanged ? briefings : next;
}

function withSteps(
  briefings: Briefings,
  id: string,
  change: (steps: readonly BriefingStep[]) => readonly BriefingStep[],
): Briefings {
  return withBriefing(briefings, id, (briefing) => {
    const steps = change(briefing.steps);
    return steps === briefing.steps ? briefing : { ...briefing, steps: [...steps] };
  });
}
