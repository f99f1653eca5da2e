/** What a value of a facet is called, and what narrows the Scene. */
import { BASES, FORCES, STATUSES } from "../../atlas/format/index.ts";
import type { ActiveFilter, FiltersAndFocus, Lookup } from "../../query/visible/index.ts";
import type { Facet } from "../../scene/index.ts";
import { BASIS_WORDS, FORCE_WORDS, STATUS_WORDS, words } from "./words.ts";

/** "pillar “Talent and research”", "kinds “Actor”, “Law”" */
export function narrowingName(
  ids: Lookup,
  { filters, focus }: FiltersAndFocus,
  one: ActiveFilter,
): string {
  switch (one) {
    case "atLeast":
      return words.quoted(words.atLeastShort(filters.atLeast));
    case "hideUnlinked":
      return words.quoted(words.hideUnlinked);
    case "focus":
      return words.quoted(words.focusShort(ids.nodes.get(focus ?? "")?.name ?? ""));
    default: {
      const facets: readonly Facet[] = one === "kinds" ? ["kinds", "types"] : [one];
      const names = facets.flatMap((facet) =>
        filters[facet].map((value) => valueName(ids, facet, value)),
      );
      return words.chosen(one, names);
    }
  }
}

export function valueName(ids: Lookup, facet: Facet, value: string): string {
  return name(ids, facet, value) ?? value;
}

function name(ids: Lookup, facet: Facet, value: string): string | undefined {
  switch (facet) {
    case "documents":
      return ids.documents.get(value)?.title;
    case "basis":
      return pick(BASES, BASIS_WORDS, value);
    case "statuses":
      return pick(STATUSES, STATUS_WORDS, value);
    case "forces":
      return pick(FORCES, FORCE_WORDS, value);
    default:
      return ids[facet].get(value)?.name;
  }
}

function pick<T extends string>(
  values: readonly T[],
  names: Readonly<Record<T, string>>,
  value: string,
): string | undefined {
  const known = values.find((one) => one === value);
  return known && names[known];
}
