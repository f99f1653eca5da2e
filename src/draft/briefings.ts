/** The briefings of a draft, which may be faulty: read as far as they can be shown, and changed as a list. */
import type { Briefing } from "../atlas/index.ts";
import { type Draft, itemsIn, itemsOf, textsIn } from "./draft.ts";
import { type Edit, edit } from "./edit.ts";
import type { Patch } from "./patch.ts";
import { isList, isObject, type Json } from "./value.ts";

const BRIEFINGS = ["atlas", "briefings"] as const;

/** Those that have the form of one; whether what their steps name is there, is not asked. */
export function briefingsIn({ atlas }: Draft): readonly Briefing[] {
  const { briefings } = atlas;
  // A filter by type would not tell that JSON has the form of a briefing.
  return (isList(briefings)
    ? briefings.filter(isBriefing)
    : []) as readonly unknown[] as Briefing[];
}

function isBriefing(value: Json): boolean {
  if (!isObject(value)) return false;
  const { id, title, audience = "", steps } = value;
  const areTexts = [id, title, audience].every((text) => typeof text === "string");
  return areTexts && id !== "" && isList(steps) && steps.length > 0 && steps.every(isStep);
}

function isStep(value: Json): boolean {
  if (!isObject(value)) return false;
  const { title, notes = "", scene = null, quotes = [], callouts = [] } = value;
  const areTexts = [title, notes].every((text) => typeof text === "string");
  const areQuotes = isList(quotes) && quotes.every((quote) => typeof quote === "string");
  return areTexts && isObject(scene) && areQuotes && isList(callouts) && callouts.every(isCallout);
}

const isCallout = (value: Json) =>
  isObject(value) && typeof value.at === "string" && typeof value.text === "string";

/**
 * Puts these in the place of those that `briefingsIn` gives; what has not the form of one stays, after
 * them. The verb tells what was done.
 */
export function changeBriefings(
  draft: Draft,
  briefings: readonly Briefing[],
  verb: string,
  object: string,
): Edit {
  const before = draft.atlas.briefings;
  const others = isList(before) ? before.filter((value) => !isBriefing(value)) : [];
  // What a verb sets to `undefined` is left out, and then it is JSON.
  const next = [...(withoutUndefined(briefings) as readonly Json[]), ...others];
  return edit(draft, verb, object, (editor) => {
    if (next.length > 0) editor.change(BRIEFINGS, next);
    else editor.set(BRIEFINGS, undefined);
  });
}

/** The same value where nothing in it is undefined. */
function withoutUndefined(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map(withoutUndefined);
    return items.every((item, at) => item === value[at]) ? value : items;
  }
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  const clean = entries.map(([name, item]) => [name, withoutUndefined(item)] as const);
  const isSame =
    entries.length === Object.keys(value).length &&
    clean.every(([, item], at) => item === entries[at]?.[1]);
  return isSame ? value : Object.fromEntries(clean);
}

/** The quotes of all steps, by their ids. */
export function quotesInSteps(draft: Draft): readonly string[] {
  return stepsOf(draft).flatMap(({ value }) => textsIn(value, "quotes"));
}

/** What has steps quote what is named otherwise now; what has no id any more is left out. */
export function requoteSteps(
  draft: Draft,
  newId: (quote: string) => string | undefined,
): readonly Patch[] {
  return edit(draft, "", "", (editor) => {
    for (const { path, value } of stepsOf(draft)) {
      const quotes = textsIn(value, "quotes");
      const now = quotes.flatMap((id) => newId(id) ?? []);
      if (now.length === quotes.length && now.every((id, at) => id === quotes[at])) continue;
      editor.set([...path, "quotes"], now.length > 0 ? [...new Set(now)] : undefined);
    }
  }).patches;
}

const stepsOf = (draft: Draft) =>
  itemsOf(draft, "briefings").flatMap(({ path, value }) =>
    itemsIn(value.steps, [...path, "steps"]),
  );
