import { describe, expect, it } from "vitest";
import { LEAST_LETTERS, labelScale, legibleLabels } from "../../../src/picture/labels/legible.ts";
import { atlas, label, layout, node, viewOf } from "./atlas.ts";

describe("the size of labels", () => {
  it("is the layout's as long as it can be read", () => {
    expect(labelScale(11.5, 1)).toBe(1);
    expect(labelScale(11.5, 9 / 11.5)).toBe(1);
  });

  it("grows by steps when zoomed out, and never below what can be read", () => {
    for (const zoom of [0.7, 0.5, 0.31, 0.1, 0.01]) {
      const scale = labelScale(11.5, zoom);
      expect(11.5 * zoom * scale).toBeGreaterThanOrEqual(LEAST_LETTERS - 1e-6);
      expect(11.5 * zoom * scale).toBeLessThan(LEAST_LETTERS * 1.16);
    }
    expect(labelScale(11.5, 0.5)).toBe(labelScale(11.5, 0.498));
  });
});

describe("labels that are shown", () => {
  const ATLAS = atlas([node("a"), node("b", { statements: 5 }), node("c")], []);
  const LAYOUT = layout(
    { a: [0, 0], b: [0, 30], c: [300, 0] },
    { a: label("below", "a"), b: label("below", "b"), c: label("below", "c") },
  );
  const shown = (scale: number) => legibleLabels(viewOf(ATLAS, LAYOUT), ["a", "b", "c"], scale);

  it("are all of them at the layout's size", () => {
    expect([...shown(1).keys()]).toEqual(["a", "b", "c"]);
  });

  it("are fewer when larger, the most spoken of first", () => {
    expect([...shown(3).keys()].sort()).toEqual(["b", "c"]);
  });

  it("stand aside along their side rather than over another node", () => {
    const around: [string, [number, number]][] = [
      ["big", [200, 150]],
      ["right", [224, 150]],
      ["left", [176, 150]],
      ["below", [214, 176]],
      ["above", [214, 124]],
    ];
    const nodes = around.map(([id]) => node(id, { statements: id === "big" ? 9 : 1 }));
    const places = Object.fromEntries(around);
    const map = viewOf(atlas(nodes, []), layout(places, { big: label("below", "a big name") }));
    const { side, shift } = legibleLabels(map, ["big"], 1.2).get("big") ?? {};
    expect([side, shift]).toEqual(["below", undefined]);
    const crowded = legibleLabels(
      map,
      around.map(([id]) => id),
      1.2,
    ).get("big");
    expect(crowded?.side).toBe("below");
    expect(crowded?.shift).toBeLessThan(0);
  });

  it("are none for nodes without a place or a label", () => {
    const view = viewOf(ATLAS, layout({ a: [0, 0] }));
    expect(legibleLabels(view, ["a", "b"], 2).size).toBe(0);
  });
});
