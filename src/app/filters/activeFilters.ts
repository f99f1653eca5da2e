/** The filters that are on: how many there are, and what each is called. */
import { ATTRIBUTES, QUALITIES, valueWords } from "../../atlas/attributes/index.ts";
import type { ActiveFilter, FiltersAndFocus, Lookup } from "../../query/visible/index.ts";
import { FACETS, type Facet, type Scene } from "../../scene/index.ts";
import { words } from "./words.ts";

/** How many filters are on, counting each value of a facet, and the focus as one. */
export function activeFilterCount({ filters, focus }: Pick<Scene, "filters" | "focus">): number {
  const values = FACETS.reduce((sum, facet) => sum + filters[facet].length, 0);
  return (
    values +
    (filters.atLeast > 1 ? 1 : 0) +
    (filters.hideUnlinked ? 1 : 0) +
    (filters.hidden.length > 0 ? 1 : 0) +
    (filters.kept.length > 0 ? 1 : 0) +
    (focus === undefined ? 0 : 1)
  );
}

/** A filter with its values: "pillar “Talent and research”", "kinds “Actor”, “Law”". */
export function filterName(
  ids: Lookup,
  { filters, focus }: FiltersAndFocus,
  filter: ActiveFilter,
): string {
  switch (filter) {
    case "atLeast":
      return words.quoted(words.atLeastShort(filters.atLeast));
    case "hideUnlinked":
      return words.quoted(words.hideUnlinked);
    case "hidden":
    case "kept":
      return words.quoted(words.byHand[filter](filters[filter].length));
    case "focus":
      return words.quoted(words.focusShort(ids.nodes.get(focus ?? "")?.name ?? ""));
    default: {
      const facets: readonly Facet[] = filter === "kinds" ? ["kinds", "types"] : [filter];
      const names = facets.flatMap((facet) =>
        filters[facet].map((value) => valueName(ids, facet, value)),
      );
      return words.chosen(filter, names);
    }
  }
}

/** The name of a facet's value; the value itself where the atlas does not know it. */
export function valueName(ids: Lookup, facet: Facet, value: string): string {
  return definedName(ids, facet, value) ?? value;
}

function definedName(ids: Lookup, facet: Facet, value: string): string | undefined {
  switch (facet) {
    case "documents":
      return ids.documents.get(value)?.title;
    case "pillars":
    case "kinds":
    case "types":
    case "relations":
    case "families":
      return ids[facet].get(value)?.name;
    default: {
      const attribute = ATTRIBUTES.find((each) => each.facet === facet);
      const quality = QUALITIES.find((each) => each.of === attribute?.id && each.value === value);
      return quality && valueWords(quality.of, quality.value).name;
    }
  }
}
