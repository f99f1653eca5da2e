/** Which filters are on. */
import { FACETS, type Scene } from "../../scene/index.ts";

/** How many filters are on, the focus among them. */
export function activeFilters({ filters, focus }: Pick<Scene, "filters" | "focus">): number {
  const chosen = FACETS.reduce((sum, facet) => sum + filters[facet].length, 0);
  return (
    chosen +
    (filters.atLeast > 1 ? 1 : 0) +
    (filters.hideUnlinked ? 1 : 0) +
    (focus === undefined ? 0 : 1)
  );
}
