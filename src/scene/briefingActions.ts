/**
 * Everything an author can do to briefings, as pure functions. Each gives back the very same
 * list where there is nothing to change. Places of steps count from 0.
 */
import { ID_MAX } from "../atlas/format/index.ts";
import type { Briefing } from "../atlas/index.ts";
import type { BriefingStep } from "./play.ts";
import { samePlain } from "./samePlain.ts";

type Briefings = readonly Briefing[];

/** Adds a briefing that begins with this step, since none is without one; ids stay unique. */
export function addBriefing(briefings: Briefings, title: string, step: BriefingStep): Briefings {
  return [...briefings, { id: freeId(briefings, title), title, steps: [step] }];
}

export function changeBriefing(
  briefings: Briefings,
  id: string,
  change: Partial<Pick<Briefing, "title" | "audience">>,
): Briefings {
  return withBriefing(briefings, id, (briefing) => ({ ...briefing, ...change }));
}

export function removeBriefing(briefings: Briefings, id: string): Briefings {
  const left = briefings.filter((briefing) => briefing.id !== id);
  return left.length === briefings.length ? briefings : left;
}

/** Puts a step at a place; without one, at the end. */
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

/** Moves a step to another place; the others close up. */
export function moveStep(briefings: Briefings, id: string, from: number, to: number): Briefings {
  return withSteps(briefings, id, (steps) => {
    const step = steps[from];
    if (!step || from === to || steps[to] === undefined) return steps;
    const others = steps.filter((_, at) => at !== from);
    return [...others.slice(0, to), step, ...others.slice(to)];
  });
}

/** Puts a copy of a step behind it. */
export function duplicateStep(briefings: Briefings, id: string, place: number): Briefings {
  const step = briefings.find((briefing) => briefing.id === id)?.steps[place];
  return step ? addStep(briefings, id, step, place + 1) : briefings;
}

/** Takes a step out; with its last step goes the briefing. */
export function removeStep(briefings: Briefings, id: string, place: number): Briefings {
  const steps = briefings.find((briefing) => briefing.id === id)?.steps ?? [];
  if (!steps[place]) return briefings;
  if (steps.length === 1) return removeBriefing(briefings, id);
  return withSteps(briefings, id, (all) => all.filter((_, at) => at !== place));
}

/**
 * Two states of the same briefings, so that neither loses anything: those of `kept`, and behind
 * them each of `own` that says something else, as a briefing of its own with a title of its own.
 */
export function bothOf(
  kept: Briefings,
  own: Briefings,
  titleOfCopy: (title: string) => string,
): Briefings {
  const all = [...kept];
  for (const briefing of own) {
    const same = kept.find(({ id }) => id === briefing.id);
    if (same && samePlain(same, briefing)) continue;
    const title = titleOfCopy(briefing.title);
    all.push(same ? { ...briefing, id: freeId(all, briefing.id), title } : briefing);
  }
  return all;
}

/** An id for a title that no briefing has, by the grammar of ids. */
function freeId(briefings: Briefings, title: string): string {
  const plain = title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, ID_MAX - 8)
    .replace(/^-+|-+$/g, "");
  const base = plain === "" ? "briefing" : plain;
  const taken = new Set(briefings.map(({ id }) => id));
  let id = base;
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
  return id;
}

function withBriefing(
  briefings: Briefings,
  id: string,
  change: (briefing: Briefing) => Briefing,
): Briefings {
  let same = true;
  const next = briefings.map((briefing) => {
    const changed = briefing.id === id ? change(briefing) : briefing;
    if (changed !== briefing) same = false;
    return changed;
  });
  return same ? briefings : next;
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
