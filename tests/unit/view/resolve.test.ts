import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { interMeasure } from "../../../src/cli/atlases/interMeasure.ts";
import { layOut } from "../../../src/layout/layOutAtlas.ts";
import { litClaims } from "../../../src/query/lit/lit.ts";
import { computeVisible } from "../../../src/query/visible/visible.ts";
import { defaultScene, EMPTY_FILTERS } from "../../../src/scene/completeScene.ts";
import type { Scene } from "../../../src/scene/scene.ts";
import { arrangedOf } from "../../../src/view/arrangedOf.ts";
import { measuresOf, ofScene } from "../../../src/view/measured.ts";
import { resolve } from "../../../src/view/resolve.ts";
import { atlas, edge, filters, node } from "../query/small.ts";

const of = atlas(
  [
    node("miit"),
    node("huawei"),
    node("constructor"),
    node("robotics", { kind: "sector", type: "energy", pillars: ["talent"] }),
  ],
  [edge("miit prioritizes robotics"), edge("miit funds huawei"), edge("huawei funds constructor")],
);
const built = { atlas: of, layouts: layOut(of, interMeasure()) };
const scene = (change: Partial<Scene> = {}): Scene => ({ ...defaultScene(of), ...change });
const view = (change: Partial<Scene> = {}) => resolve(built, scene(change), undefined, "wide");
/** The same content in new objects, as a link or a step of a briefing gives it. */
const anew = <T>(value: T): T => structuredClone(value);

const scenes = fc
  .record({
    kinds: fc.subarray(["actor", "sector"]),
    families: fc.subarray(["resourcing", "steering"]),
    focus: fc.option(fc.constantFrom("miit", "robotics"), { nil: undefined }),
    select: fc.subarray(["miit", "huawei", "robotics", "miit-funds-huawei"]),
    panel: fc.option(fc.constantFrom("gaps", "paths", "compare"), { nil: undefined }),
    size: fc.option(fc.constant("in"), { nil: undefined }),
  })
  .map(({ kinds, families, focus, select, panel, size }) =>
    scene({
      filters: filters({ kinds, families }),
      focus,
      select,
      panel,
      measures: { ...defaultScene(of).measures, size },
    }),
  );

describe("what is arranged by itself", () => {
  const asked = { filters: filters({ kinds: ["actor"] }), arrangeShown: true };
  const arranged = arrangedOf(built, scene(asked), "wide");
  const with_ = (change: Partial<Scene>) =>
    resolve(built, scene(change), undefined, "wide", arranged);

  it("has the places of its own layout, which is computed once", () => {
    const [own] = arranged;
    expect(Object.keys(own?.layout.nodes ?? {}).sort()).toEqual(["constructor", "huawei", "miit"]);
    expect(with_(asked).layout).toBe(own?.layout);
    expect(with_(asked).where("huawei")).toBe(own?.layout.nodes.huawei);
    expect(arrangedOf(built, scene(anew(asked)), "wide")[0]).toBe(own);
  });

  it("has those of the whole where it is not asked for, or is the whole", () => {
    for (const change of [{ filters: asked.filters }, { arrangeShown: true }]) {
      expect(with_(change).layout).toBe(built.layouts.wide.force);
      const own = arrangedOf(built, scene(change), "wide");
      expect(own).toEqual([]);
    }
  });

  it("keeps the places of another part until its own are there, but none of another arrangement", () => {
    const next = { ...asked, filters: filters({ kinds: ["sector"] }) };
    expect(with_(next).layout).toBe(arranged[0]?.layout);
    expect(with_(next).where("robotics")).toEqual(built.layouts.wide.force.nodes.robotics);
    expect(with_({ ...next, arrange: "flow" }).layout).toBe(built.layouts.wide.flow);
  });
});

describe("a resolved view", () => {
  it("shows and lights what the questions answer, whatever the Scene", () => {
    fc.assert(
      fc.property(scenes, (asked) => {
        const { visible, lit, litByPanel } = resolve(built, asked, undefined, "tall");
        expect(visible).toEqual(computeVisible(of, asked));
        const { nodes, edges } = litClaims(of, visible, asked);
        expect([lit.nodes, lit.edges]).toEqual([nodes, edges]);
        if (litByPanel) expect(lit).toBe(litByPanel);
      }),
    );
  });

  it("is one object for one Scene, and has the same parts for an equal one", () => {
    fc.assert(
      fc.property(scenes, (asked) => {
        const measured = measuresOf(of, asked);
        const first = resolve(built, asked, measured, "wide");
        expect(resolve(built, asked, measured, "wide")).toBe(first);
        const second = resolve(built, anew(asked), measured, "wide");
        expect(second.visible).toBe(first.visible);
        expect(second.litByPanel).toBe(first.litByPanel);
        expect(second.encoding).toBe(first.encoding);
        expect(second.layout).toBe(first.layout);
      }),
    );
  });

  it("keeps its parts while other Scenes are drawn in between", () => {
    const first = scene({ filters: filters({ kinds: ["actor"] }), measures: sized() });
    const measured = measuresOf(of, first);
    const before = resolve(built, first, measured, "wide");
    const { visible, encoding } = before;
    for (let atLeast = 1; atLeast <= 30; atLeast++) {
      void resolve(built, scene({ filters: filters({ atLeast }) }), undefined, "wide").visible;
    }
    const after = resolve(built, first, measured, "wide");
    expect(after.visible).toBe(visible);
    expect(after.encoding).toBe(encoding);
  });

  it("computes nothing that is not asked for", () => {
    // Lighting would follow ends that do not exist; positions and layout do not need it.
    const broken = {
      ...scene(),
      get filters(): never {
        throw new Error("asked for");
      },
    };
    const { layout, where } = resolve(built, broken, undefined, "wide");
    expect(layout).toBe(built.layouts.wide.force);
    expect(where("miit")).toEqual(built.layouts.wide.force.nodes.miit);
  });

  it("has the layout of its aspect and arrangement", () => {
    expect(resolve(built, scene({ arrange: "flow" }), undefined, "tall").layout).toBe(
      built.layouts.tall.flow,
    );
  });

  it("knows where a node is: where it was dragged, else in the layout, else nowhere", () => {
    const { where, layout } = view({ moved: { miit: { x: 7, y: 8 } } });
    expect(where("miit")).toEqual({ x: 7, y: 8 });
    expect(where("constructor")).toEqual(
      Object.entries(layout.nodes).find(([id]) => id === "constructor")?.[1],
    );
    expect(where("toString")).toBeUndefined();
  });

  it("has larger letters while a briefing is played, and follows the window", () => {
    expect(view().letters({ width: 1280, height: 720 })).toBeUndefined();
    const { letters } = view({ play: { briefing: "talk", step: 0 } });
    expect(letters({ width: 2560, height: 1440 })).toBeCloseTo(
      2 * (letters({ width: 1280, height: 720 }) ?? 0),
    );
  });
});

describe("measures", () => {
  it("are those of a Scene with the same filters, not of another", () => {
    const some = scene({ filters: filters({ kinds: ["actor"] }), measures: sized() });
    const measured = measuresOf(of, some);
    expect(measured?.ids).toEqual(["constructor", "huawei", "miit"]);
    expect(ofScene(of, anew(some), measured)).toBe(measured);
    expect(ofScene(of, scene({ filters: EMPTY_FILTERS }), measured)).toBeUndefined();
  });

  it("are none where neither size nor colour needs them", () => {
    expect(measuresOf(of, scene())).toBeUndefined();
  });
});

function sized(): Scene["measures"] {
  return { ...defaultScene(of).measures, size: "in" };
}
