/** Where no path was found: which restriction keeps it closed. */
import type { Atlas } from "../../atlas/index.ts";
import {
  FACETS,
  type Facet,
  type Filters,
  type PathsAsked,
  type Scene,
} from "../../scene/index.ts";
import { computeVisible } from "../visible/index.ts";
import { findPaths } from "./paths.ts";

export type Restriction =
  | Facet
  | "atLeast"
  | "focus"
  | "allFilters"
  | "follow"
  | "steps"
  | "direction"
  | "everything";

/** What decides over paths. */
type Asking = Pick<Scene, "filters" | "focus" | "paths">;

/** Something that can be taken off, and what of the Scene that changes. */
export interface Blocker {
  readonly restriction: Restriction;
  readonly change: Partial<Asking>;
}

/**
 * Each restriction that is on and whose removal alone opens a path: facets, "at least n
 * statements" and the focus, then what the question itself asks for. Where no single filter would,
 * but all filters together do, that (`allFilters`); where only filters and question together do,
 * that (`everything`). Empty: whatever one takes off, these sources name no path. "Hide nodes without links" is not among them: who has no shown link is on no path.
 */
export function blockedBy(atlas: Atlas, asking: Asking): readonly Blocker[] {
  const opens = ({ change }: Blocker) => hasPath(atlas, { ...asking, ...change });
  const filters = filterOpenings(asking);
  const single = filters.filter(opens);
  const none = { ...asking.filters, ...cleared(FACETS), atLeast: 1, hideUnlinked: false };
  const all: Blocker = {
    restriction: "allFilters",
    change: { filters: none, focus: undefined },
  };
  const together = single.length === 0 && filters.length > 1 && opens(all) ? [all] : [];
  const found = [...single, ...together, ...questionOpenings(asking).filter(opens)];
  if (found.length > 0) return found;
  const open = { follow: [], steps: undefined, direction: "any" } as const;
  const everything: Blocker = {
    restriction: "everything",
    change: { ...all.change, paths: { ...asking.paths, ...open } },
  };
  return opens(everything) ? [everything] : [];
}

function hasPath(atlas: Atlas, { filters, focus, paths }: Asking): boolean {
  return findPaths(atlas, computeVisible(atlas, { filters, focus }), paths).paths.length > 0;
}

function filterOpenings({ filters, focus }: Asking): readonly Blocker[] {
  const without = (restriction: Restriction, change: Partial<Filters>): Blocker => ({
    restriction,
    change: { filters: { ...filters, ...change } },
  });
  return [
    ...FACETS.filter((facet) => filters[facet].length > 0).map((facet) =>
      without(facet, cleared([facet])),
    ),
    ...(filters.atLeast > 1 ? [without("atLeast", { atLeast: 1 })] : []),
    ...(focus === undefined
      ? []
      : [{ restriction: "focus", change: { focus: undefined } } as const]),
  ];
}

function questionOpenings({ paths }: Asking): readonly Blocker[] {
  const without = (restriction: Restriction, change: Partial<PathsAsked>): Blocker => ({
    restriction,
    change: { paths: { ...paths, ...change } },
  });
  return [
    ...(paths.follow.length > 0 ? [without("follow", { follow: [] })] : []),
    ...(paths.steps === undefined ? [] : [without("steps", { steps: undefined })]),
    ...(paths.direction === "any" ? [] : [without("direction", { direction: "any" })]),
  ];
}

function cleared(facets: readonly Facet[]): Partial<Filters> {
  return Object.fromEntries(facets.map((facet) => [facet, []]));
}
