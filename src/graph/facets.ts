/** The counts beside the filters: what a click on each would leave. */
import type { Atlas } from "../atlas/atlas.ts";
import { EMPTY_FILTERS } from "../atlas/openScene.ts";
import type { Filters } from "../atlas/scene.ts";
import {
  AMOUNT,
  at,
  type Bits,
  type Chunk,
  EVERY,
  GROUPS,
  type Numbers,
  numbersOf,
} from "./facetNumbers.ts";
import { lookup } from "./lookup.ts";
import { memoByAtlas } from "./memo.ts";
import { type Facet, sieve } from "./sieve.ts";
import type { Shown } from "./visible.ts";

/** For every facet, a count by value; each value of the atlas is there, at 0 if need be. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/**
 * For every value of every facet: how many nodes (pillars, kinds, types, documents) or links
 * (relations, families, basis, statuses, forces) would show if within that facet only this value
 * were chosen, with the other facets and the focus as they are. Kinds and types are one facet.
 * Each facet's tests are asked once; what is left are passes over numbers, one for each facet. The
 * last answer for each atlas is kept.
 */
export const facetCounts: (atlas: Atlas, scene: Shown) => FacetCounts = memoByAtlas(
  (atlas, shown) => {
    const known = numbersOf(atlas);
    const failed = failures(atlas, known, shown.filters);
    const count = (facet: Facet) =>
      new Map(
        known.chunks[facet].flatMap((chunk) => {
          const totals = pass(atlas, known, shown, failed, chunk);
          return chunk.values.map((value, at): [string, number] => [value, totals[at] ?? 0]);
        }),
      );
    return {
      pillars: count("pillars"),
      kinds: count("kinds"),
      types: count("types"),
      documents: count("documents"),
      relations: count("relations"),
      families: count("families"),
      basis: count("basis"),
      statuses: count("statuses"),
      forces: count("forces"),
    };
  },
);

interface Failures {
  /** By place: the groups that a node or a statement does not pass, and AMOUNT. */
  readonly nodes: Int32Array;
  readonly statements: Int32Array;
}

/** Asks each group of facets that filters anything by itself. */
function failures(atlas: Atlas, { statements }: Numbers, filters: Filters): Failures {
  const failed = {
    nodes: Int32Array.from(atlas.nodes, (node) => (node.statements < filters.atLeast ? AMOUNT : 0)),
    statements: new Int32Array(statements.length),
  };
  GROUPS.forEach((group, index) => {
    if (group.every((facet) => filters[facet].length === 0)) return;
    const chosen = Object.fromEntries(group.map((facet) => [facet, filters[facet]]));
    const passes = sieve({ ...EMPTY_FILTERS, ...chosen });
    atlas.nodes.forEach((node, place) => {
      if (!passes.node(node)) failed.nodes[place] = at(failed.nodes, place) | (1 << index);
    });
    statements.forEach((one, place) => {
      if (passes.statement(...one)) return;
      failed.statements[place] = at(failed.statements, place) | (1 << index);
    });
  });
  return failed;
}

/** How much of the atlas would show for each of the values. Mirrors visible(), value by value. */
function pass(
  atlas: Atlas,
  { sources, targets, firsts }: Numbers,
  { filters, focus }: Shown,
  failed: Failures,
  { counts, aside, values, nodes: ofNodes, statements: ofStatements }: Chunk,
): readonly number[] {
  const middle = focus === undefined ? -1 : (lookup(atlas).places.get(focus) ?? -1);
  const nodes = failed.nodes.map((fails, place) => {
    if (place === middle) return EVERY;
    if ((fails & ~aside) !== 0) return 0;
    return ofNodes ? at(ofNodes, place) : EVERY;
  });
  const edges = new Int32Array(atlas.edges.length);
  const linked = new Int32Array(atlas.nodes.length);
  const near = new Int32Array(atlas.nodes.length);
  for (let index = 0; index < edges.length; index++) {
    const [source, target] = [at(sources, index), at(targets, index)];
    const ends = at(nodes, source) & at(nodes, target);
    if (ends === 0) continue;
    let said = 0;
    for (let place = at(firsts, index); place < at(firsts, index + 1); place++) {
      if ((at(failed.statements, place) & ~aside) !== 0) continue;
      said |= ofStatements ? at(ofStatements, place) : EVERY;
    }
    const both = ends & said;
    edges[index] = both;
    linked[source] = at(linked, source) | both;
    linked[target] = at(linked, target) | both;
    if (source === middle) near[target] = at(near, target) | both;
    if (target === middle) near[source] = at(near, source) | both;
  }
  if (focus === undefined) near.fill(EVERY);
  else if (middle >= 0) near[middle] = EVERY;

  const totals = values.map(() => 0);
  const tally = (which: Bits) => {
    for (let index = 0, left = which; left !== 0 && index < totals.length; index++, left >>>= 1) {
      if (left & 1) totals[index] = (totals[index] ?? 0) + 1;
    }
  };
  if (counts === "links") {
    edges.forEach((which, index) => {
      if (which !== 0) tally(which & at(near, at(sources, index)) & at(near, at(targets, index)));
    });
  } else {
    nodes.forEach((which, place) => {
      const stays = filters.hideUnlinked && place !== middle ? at(linked, place) : EVERY;
      tally(which & at(near, place) & stays);
    });
  }
  return totals;
}
