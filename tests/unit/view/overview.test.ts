import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { interMeasure } from "../../../src/cli/atlases/interMeasure.ts";
import { layOut } from "../../../src/layout/layOutAtlas.ts";
import { marksOf, shapesOf } from "../../../src/picture/figures/figures.ts";
import { colourEntries } from "../../../src/picture/legend/colourEntries.ts";
import { groupId, overviewOf, overviewWords } from "../../../src/query/overview/overview.ts";
import { visible } from "../../../src/query/visible/visible.ts";
import { focusOn, setOverview, toggleGroup } from "../../../src/scene/actions.ts";
import { defaultScene } from "../../../src/scene/completeScene.ts";
import { BANDS } from "../../../src/scene/groups.ts";
import type { Scene } from "../../../src/scene/scene.ts";
import { arrangedOf } from "../../../src/view/arrangedOf.ts";
import { encodingOf } from "../../../src/view/encoding.ts";
import { resolve } from "../../../src/view/resolve.ts";
import { atlases, scenes, someFilters } from "../query/arbitrary.ts";
import { atlas, edge, filters, linkQuote, node, quote } from "../query/small.ts";

const overviews = fc.record({
  by: fc.constantFrom("kinds", "pillars"),
  open: fc.subarray(["kind:actor", "pillar:talent", ...BANDS]),
});

describe("an overview", () => {
  it("has each shown node and link once: drawn, in a group, or behind a counted link", () => {
    fc.assert(
      fc.property(atlases, someFilters, overviews, (of, chosen, choice) => {
        const shown = visible(of, { filters: chosen, focus: undefined });
        const { atlas: folded, members, homes } = overviewOf(of, shown, choice);
        const drawn = [...folded.nodes, ...folded.edges].map(({ id }) => id);
        expect(new Set(drawn).size).toBe(drawn.length);
        const held = drawn.flatMap((id) => members.get(id) ?? [id]);
        const within = [...shown.edges].filter(
          (id) => members.has(homes.get(id) ?? "") && !held.includes(id),
        );
        expect([...held, ...within].sort()).toEqual([...shown.nodes, ...shown.edges].sort());
        for (const { source, target } of folded.edges) {
          expect(drawn).toContain(source);
          expect(drawn).toContain(target);
        }
      }),
    );
  });

  it("folds nodes of several pillars together, since they belong to none more than to another", () => {
    const one = node("a", { pillars: ["talent"] });
    const both = node("b", { pillars: ["talent", "data"] });
    expect(groupId(one, "pillars")).toBe("pillar:talent");
    expect(groupId(both, "pillars")).toBe("pillars:several");
    expect(groupId(node("c"), "pillars")).toBe("pillars:none");
    expect(groupId(both, "kinds")).toBe("kind:actor");
  });

  it("opens and folds groups, lets go of those that are selected, and keeps other selections", () => {
    const of = atlas([node("a")]);
    const start: Scene = { ...defaultScene(of), select: ["a"] };
    const folded = setOverview(start, "kinds");
    const chosen = { ...folded, select: ["a", "kind:actor"] };
    const opened = focusOn(chosen, "kind:actor");
    expect(opened).toMatchObject({
      overview: { by: "kinds", open: ["kind:actor"] },
      select: ["a"],
    });
    expect(toggleGroup(opened, "kind:actor").overview.open).toEqual([]);
    expect(setOverview(opened, undefined).overview).toEqual({ by: undefined, open: [] });
    expect(setOverview(folded, "kinds")).toBe(folded);
  });
});

const of = atlas(
  [
    node("miit"),
    node("huawei", { pillars: ["talent"] }),
    node("robotics", { kind: "sector", type: "energy", pillars: ["talent", "data"] }),
  ],
  [
    edge("miit prioritizes robotics"),
    edge("miit funds huawei"),
    edge("huawei funds robotics", { negated: true }),
  ],
);
const built = { atlas: of, layouts: layOut(of, interMeasure()) };
const view = (change: Partial<Scene>) => {
  const scene = { ...defaultScene(of), ...change };
  return resolve(built, scene, undefined, "wide", arrangedOf(built, scene, "wide"));
};
const byKinds = { overview: { by: "kinds", open: [] } } as const;

describe("the view of an overview", () => {
  it("is drawn as any other: groups as nodes, and numbers on the links between them", () => {
    const seen = view(byKinds);
    const shapes = shapesOf(seen);
    expect(shapes.nodes.map(({ id, name }) => [id, name])).toEqual([
      ["kind:actor", "Actors (2)"],
      ["kind:sector", "Sectors (1)"],
    ]);
    expect(shapes.links.map(({ id }) => id)).toEqual(["kind:actor..kind:sector"]);
    expect(shapes.counts.map(({ text }) => text)).toEqual(["2"]);
    expect(seen.folded && overviewWords(seen.folded)).toBe(
      "An overview: 2 groups of 3 nodes, and 1 line for 2 links between them.",
    );
  });

  it("lights the group of a node that is selected, and the counted link of a link", () => {
    expect([...view({ ...byKinds, select: ["huawei"] }).lit.nodes]).toContain("kind:actor");
    const lit = view({ ...byKinds, select: ["miit-prioritizes-robotics"] }).lit;
    expect([...lit.edges]).toEqual(["kind:actor..kind:sector"]);
  });

  it("is only of the map: other views have the atlas", () => {
    expect(view({ ...byKinds, view: "table" }).atlas).toBe(of);
    expect(view(byKinds).atlas).not.toBe(of);
  });

  it("counts only what the filters leave", () => {
    const seen = view({ ...byKinds, filters: filters({ relations: ["prioritizes"] }) });
    expect(shapesOf(seen).counts.map(({ text }) => text)).toEqual(["1"]);
  });

  it("opens one group to its nodes, with links of their own beside the counted ones", () => {
    const seen = view({ overview: { by: "kinds", open: ["kind:actor"] } });
    expect([...seen.visible.nodes].sort()).toEqual(["huawei", "kind:sector", "miit"]);
    expect([...seen.visible.edges].sort()).toEqual([
      "huawei..kind:sector",
      "miit-funds-huawei",
      "miit..kind:sector",
    ]);
  });
});

describe("colours by what the atlas says", () => {
  const colours = (colour: "pillar" | "status") =>
    encodingOf(of, undefined, { size: undefined, colour, width: undefined });

  it("leave a node of several pillars grey, and say so", () => {
    const { tones } = colours("pillar");
    const [talent] = of.pillars.flatMap(({ id }, at) => (id === "talent" ? [String(at + 1)] : []));
    expect(tones?.get("huawei")).toBe(talent);
    expect(tones?.get("robotics")).toBe("rest");
    const entries = colourEntries(of, view({}).visible, "pillar");
    expect(entries.at(-1)).toMatchObject({ name: "In several pillars, in no pillar", count: 2 });
  });

  it("are of links for a status, whose nodes are then without colour", () => {
    const several = edge("miit funds huawei", {
      quotes: [linkQuote("x", { status: "claimed" }), linkQuote("y", { status: "inPlace" })],
    });
    const mixed = atlas([node("miit"), node("huawei")], [several]);
    const choice = { size: undefined, colour: "status", width: "statements" } as const;
    const { tones, linkTones, widths } = encodingOf(mixed, undefined, choice);
    expect(linkTones?.get(several.id)).toBe("rest");
    expect(new Set(tones?.values())).toEqual(new Set(["rest"]));
    expect(widths?.get(several.id)).toBeGreaterThanOrEqual(1);
    expect(colours("status").linkTones?.get("miit-funds-huawei")).toBe("1");
  });

  it("are the same for a Scene that a URL gives anew", () => {
    fc.assert(
      fc.property(scenes(of), (scene) => {
        const again = structuredClone(scene.measures);
        expect(encodingOf(of, undefined, again)).toBe(encodingOf(of, undefined, scene.measures));
      }),
      { numRuns: 20 },
    );
  });
});

describe("a denied link", () => {
  it("says so at rest, on the line or beside it, however short it is", () => {
    for (const apart of [400, 60, 42]) {
      const seen = view({ moved: { huawei: { x: 0, y: 0 }, robotics: { x: apart, y: 0 } } });
      const marks = marksOf(seen, seen.where, new Map(), 1);
      expect(marks.map(({ id, text }) => [id, text])).toEqual([["huawei-funds-robotics", "not"]]);
      const [{ x = 0, y = 0 } = {}] = marks;
      expect(Math.abs(x - apart / 2)).toBeLessThan(apart / 2 + 1);
      expect(Math.abs(y)).toBeLessThan(40);
    }
  });
});

describe("a node linked to itself", () => {
  const looped = atlas(
    [node("a", { statements: 3 }), node("b", { quotes: [quote("b")] })],
    [edge("a funds a"), edge("a prioritizes a"), edge("a funds b")],
  );
  const layouts = layOut(looped, interMeasure());

  it("has room for its loops, and its name on another side", () => {
    const { a, b } = layouts.wide.force.nodes;
    expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThan(48);
    expect(["below", "right"]).toContain(a?.label?.side);
  });

  it("has each loop at one distance, whatever the filters hide", () => {
    const draw = (relations: readonly string[]) => {
      const scene = { ...defaultScene(looped), filters: filters({ relations: [...relations] }) };
      return shapesOf(resolve({ atlas: looped, layouts }, scene, undefined, "wide")).links;
    };
    const loop = (links: ReturnType<typeof draw>) =>
      links.find(({ id }) => id === "a-prioritizes-a");
    expect(loop(draw(["prioritizes"]))?.route).toEqual(loop(draw([]))?.route);
  });
});
