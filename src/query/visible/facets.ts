/** The counts beside the filters: what a click on each would leave. */
import type { Atlas } from "../../atlas/index.ts";
import { EMPTY_FILTERS, type Facet, type Filters } from "../../scene/index.ts";
import {
  AMOUNT,
  at,
  BITS,
  type Bits,
  type Chunk,
  EVERY,
  GROUPS,
  type Numbers,
  numbersOf,
} from "./facetNumbers.ts";
import { filterTests } from "./filterTests.ts";
import { lookup } from "./lookup.ts";
import { memoByAtlas } from "./memo.ts";
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
    const middle = shown.focus === undefined ? -1 : (lookup(atlas).places.get(shown.focus) ?? -1);
    // The same for all facets that filter nothing now.
    const open = new Map<Bits, Int32Array>();
    const openWithout = (group: Bits): Int32Array => {
      const aside = group & failed.groups;
      const edges = open.get(aside) ?? openEdges(known, failed, middle, aside);
      open.set(aside, edges);
      return edges;
    };
    const count = (facet: Facet) =>
      new Map(
        known.chunks[facet].flatMap((chunk) => {
          const edges = openWithout(chunk.aside);
          const totals = pass(known, edges, middle, shown, failed, chunk);
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
  /** The groups that filter anything. */
  readonly groups: Bits;
  /** By place: the groups that a node or a statement does not pass, and AMOUNT. */
  readonly nodes: Int32Array;
  readonly statements: Int32Array;
}

/** Asks each group of facets that filters anything by itself. */
function failures(atlas: Atlas, { statements }: Numbers, filters: Filters): Failures {
  const failed = {
    groups: 0,
    nodes: Int32Array.from(atlas.nodes, (node) => (node.statements < filters.atLeast ? AMOUNT : 0)),
    statements: new Int32Array(statements.length),
  };
  GROUPS.forEach((group, index) => {
    if (group.every((facet) => filters[facet].length === 0)) return;
    failed.groups |= 1 << index;
    const chosen = Object.fromEntries(group.map((facet) => [facet, filters[facet]]));
    const passes = filterTests({ ...EMPTY_FILTERS, ...chosen });
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

/** Places of the links that show but for what groups set `aside` would hide. */
function openEdges(
  { sources, targets, firsts }: Numbers,
  failed: Failures,
  middle: number,
  aside: Bits,
): Int32Array {
  const fails = (place: number) => place !== middle && (at(failed.nodes, place) & ~aside) !== 0;
  return Int32Array.from(sources.keys()).filter((index) => {
    if (fails(at(sources, index)) || fails(at(targets, index))) return false;
    for (let place = at(firsts, index); place < at(firsts, index + 1); place++) {
      if ((at(failed.statements, place) & ~aside) === 0) return true;
    }
    return false;
  });
}

/** How much of the atlas would show for each of the values. Mirrors visible(), value by value. */
function pass(
  { sources, targets, firsts }: Numbers,
  open: Int32Array,
  middle: number,
  { filters, focus }: Shown,
  failed: Failures,
  { counts, aside, values, nodes: ofNodes, statements: ofStatements }: Chunk,
): Int32Array {
  const all = EVERY >>> (BITS - values.length);
  const nodes = failed.nodes.map((fails, place) => {
    if (place === middle) return EVERY;
    if ((fails & ~aside) !== 0) return 0;
    return ofNodes ? at(ofNodes, place) : EVERY;
  });
  // By place: the values with which a link shows, and a node has a link, or one to the middle.
  const edges = new Int32Array(sources.length);
  const linked = new Int32Array(nodes.length);
  const near = new Int32Array(nodes.length);
  for (const index of open) {
    const [source, target] = [at(sources, index), at(targets, index)];
    let said = 0;
    for (let place = at(firsts, index); place < at(firsts, index + 1); place++) {
      if ((at(failed.statements, place) & ~aside) !== 0) continue;
      said |= ofStatements ? at(ofStatements, place) : EVERY;
    }
    const both = at(nodes, source) & at(nodes, target) & said;
    edges[index] = both;
    linked[source] = at(linked, source) | both;
    linked[target] = at(linked, target) | both;
    if (source === middle) near[target] = at(near, target) | both;
    if (target === middle) near[source] = at(near, source) | both;
  }
  if (focus === undefined) near.fill(EVERY);
  else if (middle >= 0) near[middle] = EVERY;

  const totals = new Int32Array(values.length);
  const tally = (which: Bits) => {
    // Few bits are set: from the highest to the next, not through all of them.
    for (let left = which & all; left !== 0; ) {
      const bit = 31 - Math.clz32(left);
      totals[bit] = at(totals, bit) + 1;
      left ^= 1 << bit;
    }
  };
  if (counts === "links") {
    for (const index of open) {
      tally(at(edges, index) & at(near, at(sources, index)) & at(near, at(targets, index)));
    }
  } else {
    nodes.forEach((which, place) => {
      const stays = filters.hideUnlinked && place !== middle ? at(linked, place) : EVERY;
      tally(which & at(near, place) & stays);
    });
  }
  return totals;
}
