/** The counts beside the filters: how much each of their values would leave. */
import { ATTRIBUTES, perAttribute } from "../../atlas/attributes/index.ts";
import type { Atlas } from "../../atlas/index.ts";
import { EMPTY_FILTERS, type Facet, type Filters } from "../../scene/index.ts";
import {
  type AtlasNumbers,
  at,
  BITS_EACH,
  type Bits,
  type Chunk,
  EVERY_VALUE,
  forEachStatement,
  GROUPS,
  NODE_AMOUNT,
  numbersOf,
} from "./facetNumbers.ts";
import { byHandTest, filterTests, hasEnough } from "./filterTests.ts";
import { lookup } from "./lookup.ts";
import { type FiltersAndFocus, memoByAtlas } from "./memo.ts";

/** For every facet, a count for each value of the atlas, 0 included. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/**
 * For every value of every facet: how many nodes (pillars, kinds, types, documents) or links
 * (relations, families, attributes of statements) would show if only this value were chosen in its
 * facet, with the other facets and the focus as they are. Kinds and types count as one facet. Runs
 * each facet's tests once; the rest are passes over numbers, one for each facet. Cached by
 * filters and focus.
 */
export const facetCounts: (atlas: Atlas, scene: FiltersAndFocus) => FacetCounts = memoByAtlas(
  (atlas, scene) => {
    const numbers = numbersOf(atlas);
    const failed = failures(atlas, numbers, scene.filters);
    const focusIndex =
      scene.focus === undefined ? -1 : (lookup(atlas).nodeIndexes.get(scene.focus) ?? -1);
    // All facets that filter nothing now share one entry.
    const passingByIgnored = new Map<Bits, Int32Array>();
    const passingWithout = (groups: Bits): Int32Array => {
      const ignored = groups & failed.groups;
      const edges =
        passingByIgnored.get(ignored) ?? passingEdges(numbers, failed, focusIndex, ignored);
      passingByIgnored.set(ignored, edges);
      return edges;
    };
    const count = (facet: Facet) =>
      new Map(
        numbers.chunks[facet].flatMap((chunk) => {
          const edges = passingWithout(chunk.ignoredGroups);
          const totals = countByValue(numbers, edges, focusIndex, scene, failed, chunk);
          return chunk.values.map((value, index): [string, number] => [value, at(totals, index)]);
        }),
      );
    return {
      pillars: count("pillars"),
      kinds: count("kinds"),
      types: count("types"),
      documents: count("documents"),
      relations: count("relations"),
      families: count("families"),
      ...perAttribute(ATTRIBUTES, "facet", ({ facet }) => count(facet)),
    };
  },
);

interface Failures {
  /** The groups that filter anything. */
  readonly groups: Bits;
  /** By index: the groups (and NODE_AMOUNT) whose tests a node or a statement fails. */
  readonly nodes: Int32Array;
  readonly statements: Int32Array;
}

/** Runs the tests of each group of facets that filters anything, one group at a time. */
function failures(atlas: Atlas, { firstStatements }: AtlasNumbers, filters: Filters): Failures {
  const byHand = byHandTest(filters);
  const failed = {
    groups: 0,
    nodes: Int32Array.from(atlas.nodes, ({ id, statements: count }) =>
      !hasEnough(count, filters) || !byHand(id) ? NODE_AMOUNT : 0,
    ),
    statements: new Int32Array(at(firstStatements, atlas.edges.length)),
  };
  GROUPS.forEach((group, index) => {
    if (group.every((facet) => filters[facet].length === 0)) return;
    failed.groups |= 1 << index;
    const chosen = Object.fromEntries(group.map((facet) => [facet, filters[facet]]));
    const passes = filterTests({ ...EMPTY_FILTERS, ...chosen });
    const groupBit = 1 << index;
    atlas.nodes.forEach((node, nodeIndex) => {
      if (passes.node(node)) return;
      failed.nodes[nodeIndex] = at(failed.nodes, nodeIndex) | groupBit;
    });
    forEachStatement(atlas, (edge, quote, index) => {
      if (passes.statement(edge, quote)) return;
      failed.statements[index] = at(failed.statements, index) | groupBit;
    });
  });
  return failed;
}

/** Indexes of the links that would show if the `ignored` groups filtered nothing. */
function passingEdges(
  { sources, targets, firstStatements }: AtlasNumbers,
  failed: Failures,
  focusIndex: number,
  ignored: Bits,
): Int32Array {
  const fails = (node: number) => node !== focusIndex && (at(failed.nodes, node) & ~ignored) !== 0;
  return Int32Array.from(sources.keys()).filter((index) => {
    if (fails(at(sources, index)) || fails(at(targets, index))) return false;
    const end = at(firstStatements, index + 1);
    for (let statement = at(firstStatements, index); statement < end; statement++) {
      if ((at(failed.statements, statement) & ~ignored) === 0) return true;
    }
    return false;
  });
}

/**
 * How many nodes or links would show for each value of the chunk. Mirrors visible(), with one bit
 * for each value.
 */
function countByValue(
  { sources, targets, firstStatements }: AtlasNumbers,
  passing: Int32Array,
  focusIndex: number,
  { filters, focus }: FiltersAndFocus,
  failed: Failures,
  { counts, ignoredGroups, values, nodes: nodeValues, statements: statementValues }: Chunk,
): Int32Array {
  const usedBits = EVERY_VALUE >>> (BITS_EACH - values.length);
  const nodes = failed.nodes.map((groups, node) => {
    if (node === focusIndex) return EVERY_VALUE;
    if ((groups & ~ignoredGroups) !== 0) return 0;
    return nodeValues ? at(nodeValues, node) : EVERY_VALUE;
  });
  // By index: the values with which a link shows, a node has a link, or one to the focus.
  const edges = new Int32Array(sources.length);
  const linked = new Int32Array(nodes.length);
  const near = new Int32Array(nodes.length);
  for (const index of passing) {
    const [source, target] = [at(sources, index), at(targets, index)];
    const end = at(firstStatements, index + 1);
    let stated = 0;
    for (let statement = at(firstStatements, index); statement < end; statement++) {
      if ((at(failed.statements, statement) & ~ignoredGroups) !== 0) continue;
      stated |= statementValues ? at(statementValues, statement) : EVERY_VALUE;
    }
    const shows = at(nodes, source) & at(nodes, target) & stated;
    edges[index] = shows;
    linked[source] = at(linked, source) | shows;
    linked[target] = at(linked, target) | shows;
    if (source === focusIndex) near[target] = at(near, target) | shows;
    if (target === focusIndex) near[source] = at(near, source) | shows;
  }
  if (focus === undefined) near.fill(EVERY_VALUE);
  else if (focusIndex >= 0) near[focusIndex] = EVERY_VALUE;

  const totals = new Int32Array(values.length);
  const tally = (bits: Bits) => {
    // Few bits are set, so we go from one set bit to the next, the highest first.
    for (let remaining = bits & usedBits; remaining !== 0; ) {
      const bit = 31 - Math.clz32(remaining);
      totals[bit] = at(totals, bit) + 1;
      remaining ^= 1 << bit;
    }
  };
  if (counts === "links") {
    for (const index of passing) {
      tally(at(edges, index) & at(near, at(sources, index)) & at(near, at(targets, index)));
    }
  } else {
    nodes.forEach((passes, node) => {
      const stays = filters.hideUnlinked && node !== focusIndex ? at(linked, node) : EVERY_VALUE;
      tally(passes & at(near, node) & stays);
    });
  }
  return totals;
}
