/** Finds what a Scene would show without one of its filters, or without two. */
import type { Atlas } from "../../atlas/index.ts";
import { type ByHand, EMPTY_FILTERS, FACETS, type Facet, type Filters } from "../../scene/index.ts";
import { type FiltersAndFocus, memoByAtlas } from "./memo.ts";
import { computeVisible, type Visible } from "./visible.ts";

/** A filter that narrows a Scene and can be dropped as one. Kinds and types are one: `kinds`. */
export type ActiveFilter = Exclude<Facet, "types"> | "atLeast" | "hideUnlinked" | ByHand | "focus";

export interface WithoutFilters {
  readonly dropped: readonly ActiveFilter[];
  /** The filters and the focus without the dropped ones. */
  readonly remaining: FiltersAndFocus;
  /** What these would show. */
  readonly shown: Visible;
}

/** The filters that narrow a Scene now, in the order of the panel. */
export function activeFilters({ filters, focus }: FiltersAndFocus): readonly ActiveFilter[] {
  const facets = FACETS.filter((facet) => filters[facet].length > 0);
  return [
    ...new Set(facets.map((facet) => (facet === "types" ? "kinds" : facet))),
    ...(filters.atLeast > 1 ? (["atLeast"] as const) : []),
    ...(filters.hideUnlinked ? (["hideUnlinked"] as const) : []),
    ...(["hidden", "kept"] as const).filter((list) => filters[list].length > 0),
    ...(focus === undefined ? [] : (["focus"] as const)),
  ];
}

/** The filters and the focus without some of them. */
export function without(
  { filters, focus }: FiltersAndFocus,
  dropped: readonly ActiveFilter[],
): FiltersAndFocus {
  const keys = dropped.flatMap((filter): readonly (keyof Filters)[] =>
    filter === "focus" ? [] : filter === "kinds" ? ["kinds", "types"] : [filter],
  );
  return {
    filters: { ...filters, ...Object.fromEntries(keys.map((key) => [key, EMPTY_FILTERS[key]])) },
    focus: dropped.includes("focus") ? undefined : focus,
  };
}

/**
 * The filters that help when they are dropped: each that helps alone; if none does, each pair that
 * helps together; empty if more than two would have to go.
 *
 * @example withoutFilters(atlas, scene, ({ shown }) => shown.edges.size > 0)
 */
export function withoutFilters(
  atlas: Atlas,
  scene: FiltersAndFocus,
  helps: (result: WithoutFilters) => boolean,
): readonly WithoutFilters[] {
  const alone = eachAlone(atlas, scene).filter(helps);
  if (alone.length > 0) return alone;
  const active = activeFilters(scene);
  // A pair of two would be all filters.
  const pairs =
    active.length > 2
      ? active.flatMap((first, at) => active.slice(at + 1).map((second) => [first, second]))
      : [];
  return pairs.map((pair) => resultWithout(atlas, scene, pair)).filter(helps);
}

/** Cached, since a search asks at every key. */
const eachAlone = memoByAtlas((atlas, scene): readonly WithoutFilters[] =>
  activeFilters(scene).map((filter) => resultWithout(atlas, scene, [filter])),
);

function resultWithout(
  atlas: Atlas,
  scene: FiltersAndFocus,
  dropped: readonly ActiveFilter[],
): WithoutFilters {
  const remaining = without(scene, dropped);
  return { dropped, remaining, shown: computeVisible(atlas, remaining) };
}
