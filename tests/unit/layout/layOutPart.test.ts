import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nodeRadius } from "../../../src/layout/boxes/size.ts";
import { layOut } from "../../../src/layout/layOutAtlas.ts";
import { layOutPart } from "../../../src/layout/layOutPart.ts";
import { partOf } from "../../../src/layout/part.ts";
import { ARRANGEMENTS } from "../../../src/scene/sceneVocabulary.ts";
import { figures } from "../../legibility/figures.ts";
import { halfWidth, KINDS, makeAtlas, PILLARS } from "./makeAtlas.ts";

const COUNT = 14;
const atlas = makeAtlas(
  Array.from({ length: COUNT }, (_, i) => ({
    id: `n${i}`,
    name: `Name of node ${i}`,
    kind: KINDS[i % 3] ?? "actor",
    pillars: i % 5 === 0 ? ["one", "two"] : [PILLARS[i % 3] ?? "one"],
    statements: 1 + (i % 4),
  })),
  Array.from({ length: COUNT }, (_, i): [string, string] => [`n${i}`, `n${(i * 5 + 1) % COUNT}`]),
);
const built = { atlas, layouts: layOut(atlas, halfWidth, { effort: 0.01 }) };
const shownOf = (ids: readonly string[]) => {
  const nodes = new Set(ids);
  const inside = atlas.edges.filter(({ source, target }) => nodes.has(source) && nodes.has(target));
  return { nodes, edges: new Set(inside.map(({ id }) => id)) };
};

describe("a part that is laid out for itself", () => {
  it("has each of its nodes inside the bounds, none over another, in each arrangement and pane", () => {
    const part = fc.subarray(atlas.nodes.map(({ id }) => id));
    const aspects = fc.constantFrom("wide" as const, "tall" as const);
    fc.assert(
      fc.property(part, fc.constantFrom(...ARRANGEMENTS), aspects, (ids, arrangement, aspect) => {
        const shown = shownOf(ids);
        const layout = layOutPart(partOf(built, shown, arrangement, aspect));
        expect(Object.keys(layout.nodes).sort()).toEqual([...ids].sort());
        const drawn = {
          nodes: atlas.nodes.flatMap(({ id, statements }) =>
            shown.nodes.has(id) ? [{ id, radius: nodeRadius(statements, 4) }] : [],
          ),
          edges: atlas.edges.filter(({ id }) => shown.edges.has(id)),
        };
        expect(figures(layout, drawn)).toMatchObject({
          nodes: ids.length,
          labelled: ids.length,
          nodeOverlaps: 0,
          labelOverlaps: 0,
          outside: 0,
        });
      }),
      { numRuns: 40 },
    );
  });

  it("has no two links cross where none need to, wherever its search begins", () => {
    const shown = shownOf(atlas.nodes.map(({ id }) => id));
    const part = partOf(built, shown, "force", "wide");
    const tangled = { ...part, start: { x: part.start.x.toSorted(), y: part.start.y.toSorted() } };
    const nodes = atlas.nodes.map(({ id, statements }) => ({
      id,
      radius: nodeRadius(statements, 4),
    }));
    const drawn = { nodes, edges: atlas.edges };
    for (const each of [part, tangled])
      expect(figures(layOutPart(each), drawn)).toMatchObject({ crossings: 0 });
  });

  it("is the same each time, and after it has been sent to a worker", () => {
    const part = partOf(built, shownOf(["n1", "n2", "n5", "n6", "n11"]), "force", "wide");
    expect(layOutPart(structuredClone(part))).toEqual(layOutPart(part));
  });

  it("has regions only for pillars and kinds that have nodes of their own in it", () => {
    const shown = shownOf(["n1", "n4", "n5"]);
    const pillars = layOutPart(partOf(built, shown, "pillars", "wide")).regions;
    expect(pillars.map(({ id }) => id)).toEqual(["two"]);
    const kinds = layOutPart(partOf(built, shown, "flow", "wide")).regions;
    expect(kinds.map(({ id }) => id)).toEqual([KINDS[1], KINDS[2]]);
  });

  it("is empty for no nodes", () => {
    expect(layOutPart(partOf(built, shownOf([]), "force", "wide")).nodes).toEqual({});
  });
});
