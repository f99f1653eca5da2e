import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashToScene, sceneToHash } from "../../../src/address/sceneAddress.ts";
import * as act from "../../../src/scene/actions.ts";
import { defaultScene } from "../../../src/scene/completeScene.ts";
import type { Scene } from "../../../src/scene/scene.ts";
import { atlasAndScene } from "../query/arbitrary.ts";
import { filters } from "../query/small.ts";

const first = defaultScene({ id: "small" });

describe("selecting", () => {
  it("selects one thing alone, adds and takes out with shift, and clears", () => {
    const one = act.select(first, "a");
    const two = act.toggleSelected(one, "b");
    expect(two.select).toEqual(["a", "b"]);
    expect(act.toggleSelected(two, "a").select).toEqual(["b"]);
    expect(act.select(two, "c").select).toEqual(["c"]);
    expect(act.clearSelection(two).select).toEqual([]);
  });

  it("gives back the same Scene where nothing changes", () => {
    const one = act.select(first, "a");
    expect(act.select(one, "a")).toBe(one);
    expect(act.clearSelection(first)).toBe(first);
  });
});

describe("a place in the text", () => {
  const read = act.openSection(act.select(first, "a"), "article/2", { uncited: true });

  it("is a section, which leaves the selection", () => {
    expect(read).toMatchObject({ view: "text", select: ["a"] });
    expect(read.text).toEqual({ quote: undefined, section: "article/2", uncited: true });
    expect(act.openSection(read, "article/2")).toBe(read);
  });

  it("is a quote in place of a section, and the other way round", () => {
    const quoted = act.openInText(read, "a~00000000");
    expect(quoted.text).toMatchObject({ quote: "a~00000000", section: undefined });
    expect(act.openSection(quoted, "law/0").text).toMatchObject({
      quote: undefined,
      section: "law/0",
    });
  });

  it("goes with what was selected", () => {
    expect(act.select(read, "b").text.section).toBeUndefined();
  });
});

describe("filtering", () => {
  it("chooses a value and gives it up again", () => {
    const chosen = act.toggleFilter(first, "pillars", "talent");
    expect(chosen.filters.pillars).toEqual(["talent"]);
    expect(act.toggleFilter(chosen, "pillars", "talent").filters.pillars).toEqual([]);
  });

  it("takes the types of a kind away with the kind, on and off, and no others", () => {
    const narrowed = {
      ...first,
      filters: filters({ types: ["actor/company", "sector/energy"] }),
    };
    const on = act.toggleFilter(narrowed, "kinds", "actor");
    expect(on.filters).toMatchObject({ kinds: ["actor"], types: ["sector/energy"] });
    const again = act.toggleFilter(on, "types", "actor/company");
    expect(act.toggleFilter(again, "kinds", "actor").filters).toMatchObject({
      kinds: [],
      types: ["sector/energy"],
    });
  });

  it("knows no status, basis or force beyond the format's", () => {
    expect(act.toggleFilter(first, "statuses", "done")).toBe(first);
  });

  it("isolates a pillar, and shows all again where it is alone already", () => {
    const two = { ...first, filters: filters({ pillars: ["talent", "data"] }) };
    const alone = act.isolatePillar(two, "data");
    expect(alone.filters.pillars).toEqual(["data"]);
    expect(act.isolatePillar(alone, "data").filters.pillars).toEqual([]);
  });

  it.each([
    [3, 3],
    [2.9, 2],
    [0, 1],
    [-5, 1],
    [Number.NaN, 1],
    [Number.POSITIVE_INFINITY, 1],
  ])("reads at least %d statements as %d", (asked, kept) => {
    expect(act.setAtLeast(first, asked).filters.atLeast).toBe(kept);
  });

  it("clears all filters and the focus, and leaves the rest", () => {
    const scene: Scene = {
      ...first,
      filters: filters({ atLeast: 2 }),
      focus: "a",
      select: ["a"],
    };
    expect(act.clearFilters(scene)).toEqual({ ...first, select: ["a"] });
    expect(act.clearFilters(first)).toBe(first);
  });
});

describe("looking", () => {
  it("drops camera and moved nodes with the arrangement they belong to", () => {
    const scene = { ...first, camera: { x: 1, y: 2, span: 3 }, moved: { a: { x: 1, y: 1 } } };
    expect(act.arrange(scene, "flow")).toEqual({ ...first, arrange: "flow" });
    expect(act.arrange(scene, "force")).toBe(scene);
  });

  it("keeps whole units, and no -0, which no URL can write", () => {
    const scene = act.moveNode(first, "a", { x: -0.2, y: 1.6 });
    expect(scene.moved).toEqual({ a: { x: 0, y: 2 } });
    expect(act.setCamera(first, { x: -0.4, y: 0, span: 0.1 }).camera).toEqual({
      x: 0,
      y: 0,
      span: 1,
    });
  });

  it("puts the node moved last at the end", () => {
    const scene = ["a", "b", "a"].reduce((s, id) => act.moveNode(s, id, { x: 1, y: 1 }), first);
    expect(Object.keys(scene.moved)).toEqual(["b", "a"]);
    expect(act.resetMoved(scene).moved).toEqual({});
  });

  it("does not move for what is no number", () => {
    expect(act.moveNode(first, "a", { x: Number.NaN, y: 0 })).toBe(first);
    expect(act.setCamera(first, { x: 0, y: 0, span: Number.POSITIVE_INFINITY })).toBe(first);
  });
});

it("keeps any Scene valid, whatever is done to it", () => {
  fc.assert(
    fc.property(
      atlasAndScene,
      fc.array(fc.tuple(fc.nat(11), fc.nat(), fc.double({ min: -1e6, max: 1e6 }))),
      ([of, start], steps) => {
        const at = (list: readonly { readonly id: string }[], pick: number) =>
          list[pick % list.length]?.id ?? "";
        const scene = steps.reduce((now, [verb, pick, number]) => {
          const node = at(of.nodes, pick);
          const verbs: readonly (() => Scene)[] = [
            () => act.select(now, node),
            () => act.toggleSelected(now, at([...of.edges, ...of.nodes], pick)),
            () => act.clearSelection(now),
            () => act.toggleFilter(now, "kinds", at(of.kinds, pick)),
            () => act.isolatePillar(now, at(of.pillars, pick)),
            () => act.clearFilters(now),
            () => act.setAtLeast(now, number),
            () => act.setHideUnlinked(now, pick % 2 === 0),
            () => act.focusOn(now, pick % 2 === 0 ? node : undefined),
            () => act.moveNode(now, node, { x: number, y: -number }),
            () => act.setCamera(now, { x: number, y: number, span: number }),
            () => act.toggleFilter(now, "forces", pick % 2 === 0 ? "required" : "nonsense"),
          ];
          return verbs[verb]?.() ?? now;
        }, start);
        expect(hashToScene(sceneToHash(scene), of)).toEqual({ scene, ignored: [] });
      },
    ),
  );
});
