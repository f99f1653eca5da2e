/** Where statements about the same link contradict each other. */
import type { Force } from "../../atlas/format/index.ts";
import type { Atlas, AtlasEdge, LinkQuote } from "../../atlas/index.ts";
import { memoByAtlas, type Shown, shownStatements, visible } from "../visible/index.ts";

/** A statement with the link that it speaks for. */
export interface Said {
  readonly edge: AtlasEdge;
  readonly quote: LinkQuote;
}

export interface Contradiction {
  /** Affirmed and denied; or required on one side and only permitted, or forbidden, on the other. */
  readonly about: "denial" | "force";
  /** At least one statement on each side: affirmed, or required, is `one`. */
  readonly one: readonly Said[];
  readonly other: readonly Said[];
}

/** What a statement that requires is contradicted by. */
const AGAINST_REQUIRED: readonly (Force | undefined)[] = ["permitted", "forbidden"];

/**
 * The contradictions among the statements for which links show: of one link, or of several that
 * join the same two by the same relation. Who only does not say it contradicts nothing. A
 * statement that denies has no force to contradict. In the atlas's order; the last answer for
 * each atlas is kept.
 */
export const contradictions: (atlas: Atlas, scene: Shown) => readonly Contradiction[] = memoByAtlas(
  (atlas, scene) => {
    const shown = visible(atlas, scene);
    const statementsOf = shownStatements(scene.filters);
    const edges = atlas.edges.filter(({ id }) => shown.edges.has(id));
    // Few claims have a statement that could be the other side: only theirs are looked at.
    const doubtful = new Set(edges.filter(({ quotes }) => quotes.some(isOtherSide)).map(sameClaim));
    const same = new Map<string, Said[]>();
    for (const edge of edges) {
      const key = sameClaim(edge);
      if (!doubtful.has(key)) continue;
      const said = same.get(key) ?? [];
      same.set(key, said);
      for (const quote of statementsOf(edge)) said.push({ edge, quote });
    }
    return [...same.values()].flatMap(among);
  },
);

/** Links that say the same: between the same ends, whichever stands first where that is all one. */
function sameClaim({ source, relation, target, symmetric }: AtlasEdge): string {
  const ends = symmetric && target < source ? [target, source] : [source, target];
  return [relation, ...ends].join(" ");
}

function isOtherSide({ negated, force }: LinkQuote): boolean {
  return negated || AGAINST_REQUIRED.includes(force);
}

function among(said: readonly Said[]): readonly Contradiction[] {
  const affirmed = said.filter(({ quote }) => !quote.negated);
  const denied = said.filter(({ quote }) => quote.negated);
  const required = affirmed.filter(({ quote }) => quote.force === "required");
  const loose = affirmed.filter(({ quote }) => AGAINST_REQUIRED.includes(quote.force));
  const found: Contradiction[] = [
    { about: "denial", one: affirmed, other: denied },
    { about: "force", one: required, other: loose },
  ];
  return found.filter(({ one, other }) => one.length > 0 && other.length > 0);
}
