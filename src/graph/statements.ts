/** The statements of a link that the filters let through. */
import type { AtlasEdge, LinkQuote } from "../atlas/atlas.ts";
import type { Filters } from "../atlas/scene.ts";
import { sieve } from "./sieve.ts";

/**
 * Gives, for a link that shows, the statements for which it shows: each passes every facet of
 * links at once. At least one for every link of visible().
 */
export function shownStatements(filters: Filters): (edge: AtlasEdge) => readonly LinkQuote[] {
  const passes = sieve(filters);
  return (edge) => edge.quotes.filter((quote) => passes.statement(edge, quote));
}
