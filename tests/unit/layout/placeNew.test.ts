import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Atlas } from "../../../src/atlas/atlas.ts";
import type { Bundles } from "../../../src/layout/boxes/bundles.ts";
import type { Layout, Layouts } from "../../../src/layout/boxes/layout.ts";
import { nodeRadius } from "../../../src/layout/boxes/size.ts";
import { layoutFile, readLayoutFile } from "../../../src/layout/kept/layoutFile.ts";
import { layOut } from "../../../src/layout/layOutAtlas.ts";
import { layoutsAfter, placesOfDraft } from "../../../src/layout/placeNew.ts";
import type { NewId } from "../../../src/scene/renameInScene.ts";
import { ARRANGEMENTS } from "../../../src/scene/sceneVocabulary.ts";
import { figures } from "../../legibility/figures.ts";
import { halfWidth, KINDS, makeAtlas, type NodeSketch, PILLARS } from "./makeAtlas.ts";

const QUICK = { effort: 0.01 };
const ASPECTS = ["wide", "tall"] as const;
const all = (layouts: Layouts): Layout[] =>
  ASPECTS.flatMap((aspect) => ARRANGEMENTS.map((each) => layouts[aspect][each]));

const sketch = (i: number): NodeSketch => ({
  id: `n${i}`,
  name: `Name of node ${i}`,
  kind: KINDS[i % 3] ?? "actor",
  pillars: i % 5 === 0 ? ["one", "two"] : [PILLARS[i % 3] ?? "one"],
  statements: 1,
});
const COUNT = 24;
const sketches = Array.from({ length: COUNT }, (_, i) => sketch(i));
const links = sketches.map((_, i): [string, string] => [`n${i}`, `n${(i * 5 + 1) % COUNT}`]);
/** The atlas with only these of its nodes, and the links between them. */
const withOnly = (indexes: readonly number[]): Atlas => {
  const ids = new Set(indexes.map((i) => `n${i}`));
  return makeAtlas(
    indexes.map((i) => sketch(i)),
    links.filter((ends) => ends.every((id) => ids.has(id))),
  );
};
const whole = withOnly(sketches.map((_, i) => i));
const wholeLayouts = layOut(whole, halfWidth, QUICK);

/** The links of `n1` and `n2` in a bundle that begins at `n1`, and of `n1` and `n6` over its first junction. */
const BUNDLES: Bundles = {
  junctions: [
    { x: 100, y: 90.25, round: 14, after: -1 },
    { x: 140, y: 120, round: 7.5, after: 0 },
  ],
  ways: { "n1 n2": { from: "n1", over: 1 }, "n1 n6": { from: "n1", over: 0 } },
};
const withBundles = ({ wide, tall }: Layouts): Layouts => {
  return { wide: { ...wide, flow: { ...wide.flow, bundles: BUNDLES } }, tall };
};

/** All that holds for every drawing; labels may be left out only where there is no room. */
function expectSound(layouts: Layouts, atlas: Atlas): void {
  const most = Math.max(0, ...atlas.nodes.map(({ statements }) => statements));
  const nodes = atlas.nodes.map(({ id, statements }) => ({
    id,
    radius: nodeRadius(statements, most),
  }));
  for (const layout of all(layouts)) {
    expect(Object.keys(layout.nodes).sort()).toEqual(atlas.nodes.map(({ id }) => id).sort());
    expect(figures(layout, { nodes, edges: atlas.edges })).toMatchObject({
      nodeOverlaps: 0,
      labelOverlaps: 0,
      outside: 0,
    });
    for (const { id, kind, pillars } of atlas.nodes) {
      const region = layout.arrangement === "flow" ? kind : pillars.length === 1 ? pillars[0] : "";
      const at = layout.nodes[id];
      const within = layout.regions.filter(
        ({ x, y, width, height }) =>
          at && at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height,
      );
      if (layout.arrangement === "force") continue;
      expect(within.map((each) => each.id)).toEqual(region ? [region] : []);
    }
  }
}

const indexes = fc.uniqueArray(fc.integer({ min: 0, max: COUNT - 1 }));

describe("the layouts of a changed atlas", () => {
  it("are the same objects where nothing changed", () => {
    const after = layoutsAfter(wholeLayouts, whole, halfWidth);
    for (const [at, layout] of all(after).entries()) expect(layout).toBe(all(wholeLayouts)[at]);
  });

  it("keep every place, put what is new where it belongs, over nothing, and leave out what is gone", () => {
    fc.assert(
      fc.property(indexes, indexes, (first, second) => {
        const before = layoutsAfter(
          layOut(withOnly(first.slice(0, 4)), halfWidth, QUICK),
          withOnly(first),
          halfWidth,
        );
        const atlas = withOnly(second);
        const after = layoutsAfter(before, atlas, halfWidth);
        expectSound(after, atlas);
        for (const [at, layout] of all(after).entries()) {
          const stood = all(before)[at]?.nodes ?? {};
          for (const id of Object.keys(layout.nodes))
            if (Object.hasOwn(stood, id)) expect(layout.nodes[id]).toEqual(stood[id]);
        }
        expect(layoutsAfter(before, atlas, halfWidth)).toEqual(after);
      }),
      { numRuns: 12 },
    );
  });

  it("grow from nothing, node by node", () => {
    let layouts = layOut(withOnly([]), halfWidth, QUICK);
    for (let count = 1; count <= COUNT; count += 1) {
      const atlas = withOnly(sketches.slice(0, count).map((_, i) => i));
      layouts = layoutsAfter(layouts, atlas, halfWidth);
      expectSound(layouts, atlas);
      expect(figuresLabelled(layouts)).toBe(count * 6);
    }
    expect(layouts.wide.flow.regions.map(({ id }) => id)).toEqual([...KINDS]);
  });

  it("put a new node near what it is linked to", () => {
    const atlas = makeAtlas([...sketches, { id: "new", name: "New" }], [...links, ["new", "n7"]]);
    const { new: placed, n7 } = layoutsAfter(wholeLayouts, atlas, halfWidth).wide.force.nodes;
    expect(
      Math.hypot((placed?.x ?? 0) - (n7?.x ?? 0), (placed?.y ?? 0) - (n7?.y ?? 0)),
    ).toBeLessThan(170);
  });

  it("break a changed name anew where its node stands", () => {
    const renamed = makeAtlas(
      sketches.map((node) => (node.id === "n7" ? { ...node, name: "Quite another name" } : node)),
      links,
    );
    const { n7 } = layoutsAfter(wholeLayouts, renamed, halfWidth).wide.force.nodes;
    expect(n7).toMatchObject({
      x: wholeLayouts.wide.force.nodes.n7?.x,
      y: wholeLayouts.wide.force.nodes.n7?.y,
    });
    expect(n7?.label?.lines.join(" ")).toBe("Quite another name");
  });

  it("move a node of another kind in the flow alone, and back when that is undone", () => {
    const placesOf = placesOfDraft(wholeLayouts, halfWidth);
    const other = makeAtlas(
      sketches.map((node) => (node.id === "n7" ? { ...node, kind: "goal" } : node)),
      links,
    );
    const changed = placesOf(other);
    expectSound(changed, other);
    expect(changed.wide.flow.nodes.n7).not.toEqual(wholeLayouts.wide.flow.nodes.n7);
    expect(changed.wide.force).toEqual(wholeLayouts.wide.force);
    expect(placesOf(whole).wide.flow.nodes).toEqual(wholeLayouts.wide.flow.nodes);
  });

  it("stay where a node or a kind has another id", () => {
    const kinds = whole.kinds.map((kind) => (kind.id === "goal" ? { ...kind, id: "aim" } : kind));
    const nodes = whole.nodes.map((node) => ({
      ...node,
      id: node.id === "n7" ? "seven" : node.id,
      kind: node.kind === "goal" ? "aim" : node.kind,
    }));
    const newId: NewId = (named, id) =>
      named === "node" && id === "n7" ? "seven" : named === "kind" && id === "goal" ? "aim" : id;
    const placesOf = placesOfDraft(wholeLayouts, halfWidth);
    const after = placesOf({ ...whole, kinds, nodes }, newId);
    for (const [at, { nodes }] of all(after).entries()) {
      const before = all(wholeLayouts)[at]?.nodes ?? {};
      for (const [id, place] of Object.entries(nodes))
        expect(place).toEqual(before[id === "seven" ? "n7" : id]);
    }
  });

  it("come back to where they stood even if that was over another one, which stood there too", () => {
    const { force } = wholeLayouts.wide;
    const over = force.nodes.n8;
    if (!over) throw new Error("There is a node n8.");
    const { label } = force.nodes.n7 ?? over;
    const nodes = { ...force.nodes, n7: { x: over.x + 1, y: over.y, label } };
    const wide = { ...wholeLayouts.wide, force: { ...force, nodes } };
    const placesOf = placesOfDraft({ ...wholeLayouts, wide }, halfWidth);
    const without = withOnly(sketches.flatMap(({ id }, i) => (id === "n7" ? [] : [i])));
    expect(placesOf(without).wide.force.nodes.n7).toBeUndefined();
    expect(placesOf(whole).wide.force.nodes).toEqual(nodes);
  });

  it("remember where nodes stood that come back", () => {
    const removed = fc.subarray(sketches.map((_, i) => i));
    fc.assert(
      fc.property(removed, (gone) => {
        const placesOf = placesOfDraft(wholeLayouts, halfWidth);
        placesOf(withOnly(sketches.flatMap((_, i) => (gone.includes(i) ? [] : [i]))));
        const back = placesOf(whole);
        for (const [at, layout] of all(back).entries())
          expect(layout.nodes).toEqual(all(wholeLayouts)[at]?.nodes);
      }),
      { numRuns: 25 },
    );
  });

  it("keep links in bundles whose ends stand where they stood, and give the others back with their nodes", () => {
    const without = withOnly(sketches.flatMap(({ id }, i) => (id === "n6" ? [] : [i])));
    const bundled = withBundles(wholeLayouts);
    const left = { ...BUNDLES, ways: { "n1 n2": BUNDLES.ways["n1 n2"] } };
    expect(layoutsAfter(bundled, without, halfWidth).wide.flow.bundles).toEqual(left);
    const placesOf = placesOfDraft(bundled, halfWidth);
    expect(placesOf(without).wide.flow.bundles).toEqual(left);
    expect(placesOf(whole).wide.flow.bundles).toEqual(BUNDLES);
    expect(placesOf(withOnly([])).wide.flow.bundles?.ways).toEqual({});
    expect(placesOf(whole).wide.flow.bundles).toEqual(BUNDLES);
  });

  it("give links no way in a bundle to a node that stands elsewhere", () => {
    const nodes = whole.nodes.map((node) => (node.id === "n6" ? { ...node, kind: "law" } : node));
    const placesOf = placesOfDraft(withBundles(wholeLayouts), halfWidth);
    const moved = placesOf({ ...whole, nodes }).wide.flow;
    expect(moved.nodes.n6).not.toEqual(wholeLayouts.wide.flow.nodes.n6);
    expect(Object.keys(moved.bundles?.ways ?? {})).toEqual(["n1 n2"]);
    expect(placesOf(whole).wide.flow.bundles).toEqual(BUNDLES);
  });

  it("keep bundles where a node has another id", () => {
    const nodes = whole.nodes.map((node) => (node.id === "n1" ? { ...node, id: "one" } : node));
    const newId: NewId = (named, id) => (named === "node" && id === "n1" ? "one" : id);
    const after = layoutsAfter(withBundles(wholeLayouts), { ...whole, nodes }, halfWidth, newId);
    expect(after.wide.flow.bundles?.ways).toEqual({
      "n2 one": { from: "one", over: 1 },
      "n6 one": { from: "one", over: 0 },
    });
  });

  it("have a region for a new pillar, and none for one that is gone", () => {
    const [first, ...others] = whole.pillars;
    const fewer = layoutsAfter(wholeLayouts, { ...whole, pillars: others }, halfWidth);
    expect(fewer.wide.pillars.regions.map(({ id }) => id)).not.toContain(first?.id);
    const again = layoutsAfter(fewer, whole, halfWidth);
    expectSound(again, whole);
    const none = layOut({ ...whole, pillars: [] }, halfWidth, QUICK);
    expectSound(layoutsAfter(none, whole, halfWidth), whole);
  });
});

const figuresLabelled = (layouts: Layouts) =>
  all(layouts).reduce(
    (sum, { nodes }) => sum + Object.values(nodes).filter(({ label }) => label).length,
    0,
  );

describe("layout.json", () => {
  it("gives back the layouts that were written, label by label", () => {
    expect(readLayoutFile(layoutFile(wholeLayouts), whole, halfWidth)).toEqual(wholeLayouts);
  });

  it("gives back bundles, but none over a junction that is not there", () => {
    const bundled = withBundles(wholeLayouts);
    const text = layoutFile(bundled);
    expect(readLayoutFile(text, whole, halfWidth)).toEqual(bundled);
    expect(layoutFile(readLayoutFile(text, whole, halfWidth) ?? wholeLayouts)).toBe(text);
    const spoilt = text.replace('"n1 n2": ["n1", 1]', '"n1 n2": ["n1", 2]');
    expect(readLayoutFile(spoilt, whole, halfWidth)?.wide.flow.bundles).toEqual({
      ...BUNDLES,
      ways: { "n1 n6": BUNDLES.ways["n1 n6"] },
    });
  });

  it("is written the same way each time, a node a line", () => {
    const text = layoutFile(wholeLayouts);
    expect(layoutFile(structuredClone(wholeLayouts))).toBe(text);
    expect(text.split("\n").filter((line) => line.includes('"n7": ['))).toHaveLength(6);
  });

  it("is the start for an atlas that has changed since", () => {
    fc.assert(
      fc.property(indexes, (some) => {
        const atlas = withOnly(some);
        const kept = readLayoutFile(layoutFile(wholeLayouts), atlas, halfWidth);
        if (some.length === 0) expect(kept).toBeUndefined();
        else if (kept) expectSound(layoutsAfter(kept, atlas, halfWidth), atlas);
      }),
      { numRuns: 10 },
    );
  });

  it("counts for nothing where it is damaged or of another version", () => {
    const text = layoutFile(wholeLayouts);
    expect(readLayoutFile(text.slice(0, -5), whole, halfWidth)).toBeUndefined();
    expect(readLayoutFile(text.replace("layout/1", "layout/9"), whole, halfWidth)).toBeUndefined();
    expect(readLayoutFile("[]", whole, halfWidth)).toBeUndefined();
  });
});
