import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Atlas } from "../../../src/atlas/atlas.ts";
import { type Layout, type Layouts, PANES } from "../../../src/layout/boxes/layout.ts";
import { nodeRadius } from "../../../src/layout/boxes/size.ts";
import { layOut } from "../../../src/layout/layOutAtlas.ts";
import { ARRANGEMENTS } from "../../../src/scene/sceneVocabulary.ts";
import { figures } from "../../legibility/figures.ts";
import { halfWidth, KINDS, makeAtlas, type NodeSketch, PILLARS } from "./makeAtlas.ts";

/** A short search: what must hold holds at any effort. */
const QUICK = { effort: 0.01 };

const all = (layouts: Layouts): Layout[] =>
  (["wide", "tall"] as const).flatMap((aspect) => ARRANGEMENTS.map((a) => layouts[aspect][a]));

function figuresOf(layout: Layout, atlas: Atlas) {
  const most = Math.max(0, ...atlas.nodes.map((node) => node.statements));
  const nodes = atlas.nodes.map(({ id, statements }) => ({
    id,
    radius: nodeRadius(statements, most),
  }));
  return figures(layout, { nodes, edges: atlas.edges });
}

/** All that holds for every drawing. */
function expectSound(atlas: Atlas): void {
  for (const layout of all(layOut(atlas, halfWidth, QUICK))) {
    expect(Object.keys(layout.nodes)).toHaveLength(atlas.nodes.length);
    for (const { x, y } of Object.values(layout.nodes)) {
      expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
    }
    expect(Object.values(layout.bounds).every(Number.isFinite)).toBe(true);
    expect(figuresOf(layout, atlas)).toMatchObject({
      nodes: atlas.nodes.length,
      nodeOverlaps: 0,
      labelOverlaps: 0,
      outside: 0,
    });
  }
}

const sketch = (count: number): NodeSketch[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `n${i}`,
    name: `Name of node ${i}`,
    kind: KINDS[i % 3] ?? "actor",
    pillars: i % 5 === 0 ? ["one", "two"] : [PILLARS[i % 3] ?? "one"],
    statements: 1 + (i % 4),
  }));

describe("layOut", () => {
  it("gives finite bounds for an empty atlas", () => {
    expectSound(makeAtlas([]));
  });

  it("places a single node, with its label", () => {
    const atlas = makeAtlas([{ id: "a", name: "Alone" }]);
    expectSound(atlas);
    const label = layOut(atlas, halfWidth, QUICK).wide.force.nodes.a?.label;
    expect(label?.lines).toEqual(["Alone"]);
  });

  it("places nodes without links, loops, parallel links and two components", () => {
    expectSound(makeAtlas(sketch(8)));
    expectSound(
      makeAtlas(sketch(2), [
        ["n0", "n0"],
        ["n0", "n1"],
        ["n1", "n0"],
        ["n0", "n1"],
      ]),
    );
    expectSound(
      makeAtlas(sketch(6), [
        ["n0", "n1"],
        ["n1", "n2"],
        ["n3", "n4"],
        ["n4", "n5"],
      ]),
    );
  });

  it("places names of 500 characters, in Chinese, Arabic and Hebrew, and ids like constructor", () => {
    expectSound(
      makeAtlas(
        [
          { id: "constructor", name: "long ".repeat(100) },
          { id: "proto", name: "x".repeat(500) },
          { id: "zh", name: "新一代人工智能发展规划" },
          { id: "ar", name: "وزارة الصناعة وتكنولوجيا المعلومات" },
          { id: "he", name: "משרד התחבורה", pillars: [] },
        ],
        [
          ["constructor", "proto"],
          ["zh", "ar"],
          ["zh", "he"],
        ],
      ),
    );
  });

  it("places a node that forty others are linked to", () => {
    expectSound(
      makeAtlas(
        sketch(41),
        sketch(41)
          .slice(1)
          .map(({ id }) => ["n0", id] as const),
      ),
    );
  });

  it("overlaps nothing and leaves no bounds, whatever the graph", () => {
    const link = fc.tuple(fc.nat(29), fc.nat(29));
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.array(link, { maxLength: 60 }),
        (n, links) => {
          const ends = links.map(([a, b]) => [`n${a % n}`, `n${b % n}`] as const);
          expectSound(makeAtlas(sketch(n), ends));
        },
      ),
      // Loops whose regions are too small for what they take, among them.
      {
        numRuns: 8,
        examples: [
          [
            5,
            [
              [16, 0],
              [4, 4],
              [26, 6],
            ],
          ],
        ],
      },
    );
  });

  it("keeps the wide drawing of a moderate atlas within the pane that it is made for", () => {
    const atlas = makeAtlas(
      sketch(60),
      sketch(60)
        .slice(1)
        .map(({ id }, i) => [`n${i % 9}`, id]),
    );
    const { wide } = layOut(atlas, halfWidth, QUICK);
    for (const arrangement of ARRANGEMENTS) {
      expect(wide[arrangement].bounds.width).toBeLessThanOrEqual(PANES.wide.width);
      expect(wide[arrangement].bounds.height).toBeLessThanOrEqual(PANES.wide.height);
      expect(figuresOf(wide[arrangement], atlas).labelled).toBe(60);
    }
  });

  it("is the same each time, and does not hang on the order of nodes and links", () => {
    const links = [
      ["n0", "n1"],
      ["n0", "n2"],
      ["n3", "n1"],
    ] as const;
    const atlas = makeAtlas(sketch(6), links);
    const first = layOut(atlas, halfWidth, QUICK);
    expect(layOut(atlas, halfWidth, QUICK)).toEqual(first);
    const mixed = { ...atlas, nodes: atlas.nodes.toReversed(), edges: atlas.edges.toReversed() };
    expect(layOut(mixed, halfWidth, QUICK)).toEqual(first);
  });

  it("puts what belongs to one pillar into its region, and what belongs to several into none", () => {
    const atlas = makeAtlas(sketch(30));
    const { nodes, regions } = layOut(atlas, halfWidth, QUICK).wide.pillars;
    expect(regions.map(({ id, title }) => `${id}: ${title}`)).toEqual(
      PILLARS.map((p) => `${p}: ${p}`),
    );
    for (const node of atlas.nodes) {
      const at = nodes[node.id] ?? { x: 0, y: 0 };
      const holding = regions.filter(
        ({ x, y, width, height }) =>
          at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height,
      );
      const expected = node.pillars.length === 1 ? node.pillars : [];
      expect(holding.map(({ id }) => id)).toEqual(expected);
    }
  });

  it("has the flow's kinds in their order from left to right, each in its titled column", () => {
    const atlas = makeAtlas(sketch(12));
    const { nodes, regions } = layOut(atlas, halfWidth, QUICK).wide.flow;
    expect(regions.map(({ title }) => title)).toEqual(["actors", "laws", "goals"]);
    expect(regions.map(({ x }) => x)).toEqual(regions.map(({ x }) => x).toSorted((a, b) => a - b));
    for (const node of atlas.nodes) {
      const column = regions.find(({ id }) => id === node.kind);
      const x = nodes[node.id]?.x ?? -1;
      expect(column && x >= column.x && x <= column.x + column.width).toBe(true);
    }
  });
});
