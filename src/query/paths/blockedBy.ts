/** The restrictions that block all paths, for when none was found. */
import type { Atlas } from "../../atlas/index.ts";
import {
  type ByHand,
  FACETS,
  type Facet,
  type Filters,
  type PathsChoice,
  type Scene,
} from "../../scene/index.ts";
import { computeVisible } from "../visible/index.ts";
import { findPaths } from "./paths.ts";

export type Restriction =
  | Facet
  | "atLeast"
  | ByHand
  | "focus"
  | "allFilters"
  | "follow"
  | "steps"
  | "direction"
  | "everything";

/** The parts of a Scene that decide which paths there are. */
type PathScene = Pick<Scene, "filters" | "focus" | "paths">;

/** A restriction that can be removed, and the change to the Scene that removes it. */
export interface Blocker {
  readonly restriction: Restriction;
  readonly change: Partial<PathScene>;
}

/**
 * The active restrictions whose removal alone opens a path: facets, "at least n statements" and the
 * focus, then the question's own. If no single filter does but all together do, `allFilters`; if
 * only the filters and the question's restrictions together do, `everything`. Empty if these
 * sources name no path at all. "Hide nodes without links" is never among them, since a node without
 * links is on no path.
 */
export function blockedBy(atlas: Atlas, scene: PathScene): readonly Blocker[] {
  const opens = ({ change }: Blocker) => hasPath(atlas, { ...scene, ...change });
  const filters = filterBlockers(scene);
  const single = filters.filter(opens);
  const noFilters = {
    ...scene.filters,
    ...cleared(FACETS),
    atLeast: 1,
    hideUnlinked: false,
    hidden: [],
    kept: [],
  };
  const allFilters: Blocker = {
    restriction: "allFilters",
    change: { filters: noFilters, focus: undefined },
  };
  const together =
    single.length === 0 && filters.length > 1 && opens(allFilters) ? [allFilters] : [];
  const blockers = [...single, ...together, ...questionBlockers(scene).filter(opens)];
  if (blockers.length > 0) return blockers;
  const unrestricted = { follow: [], steps: undefined, direction: "any" } as const;
  const everything: Blocker = {
    restriction: "everything",
    change: { ...allFilters.change, paths: { ...scene.paths, ...unrestricted } },
  };
  return opens(everything) ? [everything] : [];
}

function hasPath(atlas: Atlas, { filters, focus, paths }: PathScene): boolean {
  return findPaths(atlas, computeVisible(atlas, { filters, focus }), paths).paths.length > 0;
}

function filterBlockers({ filters, focus }: PathScene): readonly Blocker[] {
  const without = (restriction: Restriction, change: Partial<Filters>): Blocker => ({
    restriction,
    change: { filters: { ...filters, ...change } },
  });
  return [
    ...FACETS.filter((facet) => filters[facet].length > 0).map((facet) =>
      without(facet, cleared([facet])),
    ),
    ...(filters.atLeast > 1 ? [without("atLeast", { atLeast: 1 })] : []),
    ...(["hidden", "kept"] as const).flatMap((list) =>
      filters[list].length > 0 ? [without(list, { [list]: [] })] : [],
    ),
    ...(focus === undefined
      ? []
      : [{ restriction: "focus", change: { focus: undefined } } as const]),
  ];
}

function questionBlockers({ paths }: PathScene): readonly Blocker[] {
  const without = (restriction: Restriction, change: Partial<PathsChoice>): Blocker => ({
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
