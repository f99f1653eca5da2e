/** Where no path was found: which single restriction keeps it closed. */
import type { Atlas } from "../atlas/atlas.ts";
import type { Filters, PathsAsked, Scene } from "../atlas/scene.ts";
import { findPaths } from "./paths.ts";
import type { Facet } from "./sieve.ts";
import { computeVisible } from "./visible.ts";

export type Restriction =
  | Facet
  | "atLeast"
  | "focus"
  | "allFilters"
  | "follow"
  | "steps"
  | "direction";

/** Something that can be taken off, and the Scene without it. */
export interface Opening {
  readonly restriction: Restriction;
  readonly scene: Scene;
}

const FACETS: readonly Facet[] = [
  "pillars",
  "kinds",
  "types",
  "families",
  "relations",
  "basis",
  "statuses",
  "forces",
  "documents",
];

/**
 * Each restriction that is on and whose removal alone opens a path: facets, "at least n
 * statements" and the focus, then what the question itself asks for. Where no single filter would,
 * but all filters together do, that (`allFilters`). Empty: whatever one takes off, these sources
 * name no path.
 */
export function openings(atlas: Atlas, scene: Scene): readonly Opening[] {
  const opens = ({ scene: next }: Opening) => hasPath(atlas, next);
  const filters = filterOpenings(scene);
  const single = filters.filter(opens);
  const none: Filters = { ...scene.filters, ...cleared(FACETS), atLeast: 1, hideUnlinked: false };
  const all: Opening = {
    restriction: "allFilters",
    scene: { ...scene, filters: none, focus: undefined },
  };
  const together = single.length === 0 && filters.length > 1 && opens(all) ? [all] : [];
  return [...single, ...together, ...questionOpenings(scene).filter(opens)];
}

function hasPath(atlas: Atlas, { filters, focus, paths }: Scene): boolean {
  return findPaths(atlas, computeVisible(atlas, { filters, focus }), paths).paths.length > 0;
}

function filterOpenings(scene: Scene): readonly Opening[] {
  const { filters } = scene;
  const without = (restriction: Restriction, change: Partial<Filters>): Opening => ({
    restriction,
    scene: { ...scene, filters: { ...filters, ...change } },
  });
  const options: Opening[] = FACETS.filter((facet) => filters[facet].length > 0).map((facet) =>
    without(facet, cleared([facet])),
  );
  if (filters.atLeast > 1) options.push(without("atLeast", { atLeast: 1 }));
  if (scene.focus !== undefined) {
    options.push({ restriction: "focus", scene: { ...scene, focus: undefined } });
  }
  return options;
}

function questionOpenings(scene: Scene): readonly Opening[] {
  const { paths } = scene;
  const without = (restriction: Restriction, change: Partial<PathsAsked>): Opening => ({
    restriction,
    scene: { ...scene, paths: { ...paths, ...change } },
  });
  const options: Opening[] = [];
  if (paths.follow.length > 0) options.push(without("follow", { follow: [] }));
  if (paths.steps !== undefined) options.push(without("steps", { steps: undefined }));
  if (paths.direction !== "any") options.push(without("direction", { direction: "any" }));
  return options;
}

function cleared(facets: readonly Facet[]): Partial<Filters> {
  return Object.fromEntries(facets.map((facet) => [facet, []]));
}
