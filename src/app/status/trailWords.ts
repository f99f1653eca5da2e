/** What a step of the history changed, in a few words: "filter Talent", "hide China". */
import type { Atlas } from "../../atlas/index.ts";
import { groupName } from "../../query/overview/index.ts";
import { lookup } from "../../query/visible/index.ts";
import { claimName, shortName } from "../../query/words/index.ts";
import { FACETS, isDeepEqual, isOfOverview, partsOfShown, type Scene } from "../../scene/index.ts";
import { valueName } from "../filters/activeFilters.ts";
import { ARRANGEMENT_WORDS } from "../views/map/words.ts";
import { VIEW_TABLE } from "../views/viewTable.ts";

export const trailWords = {
  back: (change: string) => `Back: ${change}`,
  forward: (change: string) => `Forward: ${change}`,
} as const;

/** The first change that a person would name. */
export function changeWords(atlas: Atlas, before: Scene, after: Scene): string {
  for (const words of [ofFilters, ofOverview, ofView, ofSelection]) {
    const found = words(atlas, before, after);
    if (found !== undefined) return found;
  }
  return "the last change";
}

type ChangeWords = (atlas: Atlas, before: Scene, after: Scene) => string | undefined;

const ofFilters: ChangeWords = (
  atlas,
  { filters: was, focus },
  { filters: is, focus: focusNow },
) => {
  const nodes = lookup(atlas).nodes;
  const named = (id: string | undefined) => {
    const node = nodes.get(id ?? "");
    return node ? shortName(node) : (id ?? "");
  };
  if (focus !== focusNow) return focusNow ? `only around ${named(focusNow)}` : "show all";
  const [hidden, ...more] = added(was.hidden, is.hidden);
  if (hidden !== undefined)
    return more.length > 0 ? `hide ${more.length + 1}` : `hide ${named(hidden)}`;
  if (!isDeepEqual(was.kept, is.kept) && is.kept.length > 0) return `keep only ${is.kept.length}`;
  if (was.hidden.length + was.kept.length > is.hidden.length + is.kept.length) return "show again";
  const changes = FACETS.flatMap((facet) => [
    ...added<string>(was[facet], is[facet]).map(
      (value) => `filter ${valueName(lookup(atlas), facet, value)}`,
    ),
    ...added<string>(is[facet], was[facet]).map(
      (value) => `without ${valueName(lookup(atlas), facet, value)}`,
    ),
  ]);
  if (changes.length > 1) return "filters";
  return changes[0] ?? (isDeepEqual(was, is) ? undefined : "filters");
};

const ofOverview: ChangeWords = (atlas, { overview: was }, { overview: is }) => {
  if (was.by !== is.by) return is.by === undefined ? "all nodes" : "overview";
  const [opened] = added(was.open, is.open);
  const [folded] = added(is.open, was.open);
  if (opened !== undefined) return `open ${groupName(atlas, opened)}`;
  return folded === undefined ? undefined : `fold ${groupName(atlas, folded)}`;
};

const ofView: ChangeWords = (_, before, after) => {
  if (before.play !== after.play && (before.play || after.play)) return "briefing";
  if (before.view !== after.view) return VIEW_TABLE[after.view].name;
  if (before.arrange !== after.arrange) return ARRANGEMENT_WORDS[after.arrange].name;
  if (before.arrangeShown !== after.arrangeShown) return "arrangement";
  if (before.panel !== after.panel)
    return after.panel ? `open ${after.panel}` : `close ${before.panel}`;
  if (!isDeepEqual(before.measures, after.measures)) return "sizes and colours";
  return undefined;
};

const ofSelection: ChangeWords = (atlas, { select: was }, { select: is }) => {
  if (isDeepEqual(was, is)) return undefined;
  const [first, ...others] = is;
  if (first === undefined) return "no selection";
  if (others.length > 0) return `select ${is.length}`;
  const name = isOfOverview(first)
    ? partsOfShown(first)
        .map((part) => groupName(atlas, part))
        .join(" to ")
    : claimName(atlas, first);
  return `select ${name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS).trimEnd()}…` : name}`;
};

/** Longer names would push the line of the status aside. */
const MOST_LETTERS = 28;

function added<T>(before: readonly T[], after: readonly T[]): readonly T[] {
  return after.filter((value) => !before.includes(value));
}
