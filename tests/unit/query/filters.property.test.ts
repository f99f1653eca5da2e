import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Atlas } from "../../../src/atlas/atlas.ts";
import { facetCounts } from "../../../src/query/visible/facets.ts";
import { visible } from "../../../src/query/visible/visible.ts";
import { EMPTY_FILTERS } from "../../../src/scene/completeScene.ts";
import type { Facet, Filters } from "../../../src/scene/scene.ts";
import { atlasAndScene, atlases, someFilters } from "./arbitrary.ts";

const shown = (of: Atlas, filters: Filters, focus?: string) => visible(of, { filters, focus });
const within = (small: ReadonlySet<string>, large: ReadonlySet<string>) =>
  [...small].every((id) => large.has(id));

/** Facets one value at a time; kinds and types are one facet and stand as `types` here. */
const FACETS = [
  "pillars",
  "types",
  "relations",
  "families",
  "documents",
  "basis",
  "statuses",
  "forces",
] as const satisfies readonly Facet[];
const facet = fc.constantFrom(...FACETS);

describe("filters compose", () => {
  it("shows of two facets the nodes that each shows alone, and links that each shows alone", () => {
    fc.assert(
      fc.property(atlases, someFilters, facet, facet, (of, chosen, one, other) => {
        fc.pre(one !== other);
        const alone = (name: Facet) => shown(of, { ...EMPTY_FILTERS, [name]: chosen[name] });
        const [first, second] = [alone(one), alone(other)];
        const both = shown(of, {
          ...EMPTY_FILTERS,
          [one]: chosen[one],
          [other]: chosen[other],
        });
        const meet = [...first.nodes].filter((id) => second.nodes.has(id));
        expect([...both.nodes]).toEqual(meet);
        // One statement must pass both, so links may be fewer than in both, never more.
        expect(within(both.edges, first.edges)).toBe(true);
        expect(within(both.edges, second.edges)).toBe(true);
      }),
    );
  });

  it("shows of a facet's values what each shows alone, where nothing else is chosen", () => {
    fc.assert(
      fc.property(atlases, someFilters, facet, (of, chosen, name) => {
        const values = chosen[name];
        fc.pre(values.length > 0);
        const each = values.map((value) => shown(of, { ...EMPTY_FILTERS, [name]: [value] }));
        const all = shown(of, { ...EMPTY_FILTERS, [name]: values });
        expect(new Set(each.flatMap(({ nodes }) => [...nodes]))).toEqual(all.nodes);
        expect(each.every(({ edges }) => within(edges, all.edges))).toBe(true);
      }),
    );
  });

  it("never shows fewer for one more value in a facet that has one", () => {
    fc.assert(
      fc.property(atlasAndScene, facet, fc.nat(), ([of, { filters, focus }], name, pick) => {
        const counts = facetCounts(of, { filters: EMPTY_FILTERS, focus: undefined })[name];
        const value = [...counts.keys()][pick % counts.size];
        // A type narrows its kind when it is the first one chosen there: not an addition.
        const before = { ...filters, kinds: [] };
        fc.pre(before[name].length > 0 && value !== undefined);
        const after = { ...before, [name]: [...before[name], value] };
        const [fewer, more] = [shown(of, before, focus), shown(of, after, focus)];
        expect(within(fewer.nodes, more.nodes)).toBe(true);
        expect(within(fewer.edges, more.edges)).toBe(true);
      }),
    );
  });

  it("never shows more for one more facet", () => {
    fc.assert(
      fc.property(atlasAndScene, facet, ([of, { filters, focus }], name) => {
        const before = { ...filters, kinds: [], [name]: [] };
        const [more, fewer] = [
          shown(of, before, focus),
          shown(of, { ...before, [name]: filters[name] }, focus),
        ];
        expect(within(fewer.nodes, more.nodes)).toBe(true);
        expect(within(fewer.edges, more.edges)).toBe(true);
      }),
    );
  });

  it("shows a link only with both its ends, and steps back only shown nodes without links", () => {
    fc.assert(
      fc.property(atlasAndScene, ([of, scene]) => {
        const { nodes, edges, dimmed } = visible(of, scene);
        for (const edge of of.edges) {
          if (!edges.has(edge.id)) continue;
          expect(nodes.has(edge.source) && nodes.has(edge.target)).toBe(true);
          expect(dimmed.has(edge.source) || dimmed.has(edge.target)).toBe(false);
        }
        expect(within(dimmed, nodes)).toBe(true);
      }),
    );
  });
});

describe("facetCounts", () => {
  it("says for every value of every facet what visible() would show with it alone", () => {
    fc.assert(
      fc.property(atlasAndScene, ([of, { filters, focus }]) => {
        const counts = facetCounts(of, { filters, focus });
        for (const name of [...FACETS, "kinds"] as const) {
          const links = ["relations", "families", "basis", "statuses", "forces"].includes(name);
          for (const [value, count] of counts[name]) {
            const aside = name === "kinds" || name === "types" ? { kinds: [], types: [] } : {};
            const alone = shown(of, { ...filters, ...aside, [name]: [value] }, focus);
            expect([name, value, count]).toEqual([
              name,
              value,
              (links ? alone.edges : alone.nodes).size,
            ]);
          }
        }
      }),
    );
  });
});
