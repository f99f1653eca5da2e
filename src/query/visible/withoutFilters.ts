/** Which filters stand in the way: what a Scene would show without one of them, or without two. */
import type { Atlas } from "../../atlas/index.ts";
import { EMPTY_FILTERS, FACETS, type Facet, type Filters } from "../../scene/index.ts";
import { memoByAtlas } from "./memo.ts";
import { computeVisible, type Shown, type Visible } from "./visible.ts";

/** What narrows a Scene and can be taken off as one. Kinds and types are one facet: `kinds`. */
export type FilterInForce = Exclude<Facet, "types"> | "atLeast" | "hideUnlinked" | "focus";

export interface WithoutFilters {
  readonly off: readonly FilterInForce[];
  /** Filters and focus with these off, and what they would show. */
  readonly less: Shown;
  readonly shown: Visible;
}

/** What narrows a Scene now, in the order of the filters. */
export function filtersInForce({ filters, focus }: Shown): readonly FilterInForce[] {
  const facets = FACETS.filter((facet) => filters[facet].length > 0);
  return [
    ...new Set(facets.map((facet) => (facet === "types" ? "kinds" : facet))),
    ...(filters.atLeast > 1 ? (["atLeast"] as const) : []),
    ...(filters.hideUnlinked ? (["hideUnlinked"] as const) : []),
    ...(focus === undefined ? [] : (["focus"] as const)),
  ];
}

/** The same filters and focus without these. */
export function without({ filters, focus }: Shown, off: readonly FilterInForce[]): Shown {
  const keys = off.flatMap((one): readonly (keyof Filters)[] =>
    one === "focus" ? [] : one === "kinds" ? ["kinds", "types"] : [one],
  );
  return {
    filters: { ...filters, ...Object.fromEntries(keys.map((key) => [key, EMPTY_FILTERS[key]])) },
    focus: off.includes("focus") ? undefined : focus,
  };
}

/**
 * What helps when it is taken off: each that does alone, or, where none does,
 * each two that do together; none where more would have to go.
 *
 * @example loosenings(atlas, scene, ({ shown }) => shown.edges.size > 0)
 */
export function withoutFilters(
  atlas: Atlas,
  scene: Shown,
  helps: (loosening: WithoutFilters) => boolean,
): readonly WithoutFilters[] {
  const alone = eachAlone(atlas, scene).filter(helps);
  if (alone.length > 0) return alone;
  const on = filtersInForce(scene);
  // Two of two are all of them.
  const pairs =
    on.length > 2 ? on.flatMap((one, at) => on.slice(at + 1).map((two) => [one, two])) : [];
  return pairs.map((off) => loosened(atlas, scene, off)).filter(helps);
}

/** A search asks at every key. */
const eachAlone = memoByAtlas((atlas, scene): readonly WithoutFilters[] =>
  filtersInForce(scene).map((one) => loosened(atlas, scene, [one])),
);

function loosened(atlas: Atlas, scene: Shown, off: readonly FilterInForce[]): WithoutFilters {
  const less = without(scene, off);
  return { off, less, shown: computeVisible(atlas, less) };
}
