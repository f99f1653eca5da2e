/** Smaller graphs that stand for a larger one. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coarser } from "../../../src/layout/search/coarser.ts";
import { seeded } from "../../../src/random.ts";

const tie = (source: number, target: number, weight = 1) => ({ source, target, weight });

describe("a smaller graph", () => {
  it("is one of no nodes for a graph without any", () => {
    expect(coarser({ count: 0, edges: [] }, seeded(1))).toMatchObject({ count: 0, edges: [] });
  });

  it("takes those together that are linked most", () => {
    const { groupOf } = coarser(
      { count: 4, edges: [tie(0, 1, 9), tie(1, 2), tie(2, 3, 9)] },
      seeded(1),
    );
    expect(groupOf[0]).toBe(groupOf[1]);
    expect(groupOf[2]).toBe(groupOf[3]);
    expect(groupOf[0]).not.toBe(groupOf[2]);
  });

  it("takes nodes without links together too", () => {
    expect(coarser({ count: 8, edges: [] }, seeded(1)).count).toBe(2);
  });

  it("has each node in a group of at most four, and the links between groups with all their weight", () => {
    const graph = fc.integer({ min: 2, max: 60 }).chain((count) =>
      fc.record({
        count: fc.constant(count),
        edges: fc
          .uniqueArray(
            fc
              .tuple(fc.nat({ max: count - 1 }), fc.nat({ max: count - 1 }))
              .filter(([a, b]) => a < b),
            { selector: String },
          )
          .map((pairs) => pairs.map(([a, b], at) => tie(a, b, 1 + (at % 3)))),
      }),
    );
    fc.assert(
      fc.property(graph, fc.integer(), (network, seed) => {
        const { count, edges, groupOf } = coarser(network, seeded(seed));
        const sizes = Array.from({ length: count }, () => 0);
        for (const group of groupOf) sizes[group] = (sizes[group] ?? 0) + 1;
        expect(Math.min(...sizes)).toBeGreaterThan(0);
        expect(Math.max(...sizes)).toBeLessThanOrEqual(4);
        expect(edges.every(({ source, target }) => source < target && target < count)).toBe(true);
        const weigh = (all: typeof edges) => all.reduce((sum, { weight }) => sum + weight, 0);
        const between = network.edges.filter(
          ({ source, target }) => groupOf[source] !== groupOf[target],
        );
        expect(weigh(edges)).toBe(weigh(between));
        expect(new Set(edges.map(({ source, target }) => `${source} ${target}`)).size).toBe(
          edges.length,
        );
        expect(coarser(network, seeded(seed))).toEqual({ count, edges, groupOf });
      }),
    );
  });
});
