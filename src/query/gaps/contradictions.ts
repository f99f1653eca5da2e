/** Statements about the same link that contradict each other. */
import type { Force } from "../../atlas/attributes/index.ts";
import type { Atlas, AtlasEdge, LinkQuote } from "../../atlas/index.ts";
import { type FiltersAndFocus, memoByAtlas, shownStatements, visible } from "../visible/index.ts";

/** A statement with its link. */
export interface LinkStatement {
  readonly edge: AtlasEdge;
  readonly quote: LinkQuote;
}

export interface Contradiction {
  /** `denial`: affirmed against denied. `force`: required against permitted or forbidden. */
  readonly about: "denial" | "force";
  /** The statements that affirm or require the link, at least one. */
  readonly affirming: readonly LinkStatement[];
  /** The statements on the other side, at least one. */
  readonly opposing: readonly LinkStatement[];
}

/** The forces that contradict "required". */
const AGAINST_REQUIRED: readonly (Force | undefined)[] = ["permitted", "forbidden"];

/**
 * The contradictions among the statements that pass the filters: about one link, or about several
 * that join the same two nodes by the same relation. Silence contradicts nothing, and the force of
 * a denial does not count. In the atlas's order. Cached by filters and focus.
 */
export const contradictions: (atlas: Atlas, scene: FiltersAndFocus) => readonly Contradiction[] =
  memoByAtlas((atlas, scene) => {
    const shown = visible(atlas, scene);
    const statementsOf = shownStatements(scene.filters);
    const edges = atlas.edges.filter(({ id }) => shown.edges.has(id));
    // Few claims have a statement that could oppose another, so only theirs are examined.
    const opposed = new Set(edges.filter(({ quotes }) => quotes.some(canOppose)).map(claimKey));
    const statementsByClaim = new Map<string, LinkStatement[]>();
    for (const edge of edges) {
      const key = claimKey(edge);
      if (!opposed.has(key)) continue;
      const statements = statementsByClaim.get(key) ?? [];
      statementsByClaim.set(key, statements);
      for (const quote of statementsOf(edge)) statements.push({ edge, quote });
    }
    return [...statementsByClaim.values()].flatMap(contradictionsAmong);
  });

/** A key, equal for links with the same relation and ends; symmetric ones in either order. */
function claimKey({ source, relation, target, symmetric }: AtlasEdge): string {
  const ends = symmetric && target < source ? [target, source] : [source, target];
  return [relation, ...ends].join(" ");
}

function canOppose({ negated, force }: LinkQuote): boolean {
  return negated || AGAINST_REQUIRED.includes(force);
}

function contradictionsAmong(statements: readonly LinkStatement[]): readonly Contradiction[] {
  const affirmed = statements.filter(({ quote }) => !quote.negated);
  const denied = statements.filter(({ quote }) => quote.negated);
  const required = affirmed.filter(({ quote }) => quote.force === "required");
  const weaker = affirmed.filter(({ quote }) => AGAINST_REQUIRED.includes(quote.force));
  const candidates: Contradiction[] = [
    { about: "denial", affirming: affirmed, opposing: denied },
    { about: "force", affirming: required, opposing: weaker },
  ];
  return candidates.filter(
    ({ affirming, opposing }) => affirming.length > 0 && opposing.length > 0,
  );
}
