import { describe, expect, it } from "vitest";
import { DEFAULT_MEASURES, defaultScene, EMPTY_FILTERS } from "../../../src/scene/completeScene.ts";
import { reuseEqualParts } from "../../../src/scene/equality.ts";

const scene = defaultScene({ id: "small" });

describe("a Scene that comes from elsewhere", () => {
  it("keeps filters and measures that say the same", () => {
    const before = { ...scene, filters: { ...EMPTY_FILTERS }, measures: { ...DEFAULT_MEASURES } };
    const next = { ...scene, filters: { ...EMPTY_FILTERS }, measures: { ...DEFAULT_MEASURES } };
    const kept = reuseEqualParts(before, next);
    expect(kept.filters).toBe(before.filters);
    expect(kept.measures).toBe(before.measures);
  });

  it("takes those that say something else", () => {
    const next = {
      ...scene,
      filters: { ...EMPTY_FILTERS, kinds: ["actor"] },
      measures: { ...DEFAULT_MEASURES, colour: "community" as const },
    };
    expect(reuseEqualParts(scene, next)).toEqual(next);
    expect(reuseEqualParts(next, scene)).toEqual(scene);
  });
});
