import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { completeScene, defaultScene, sceneFile } from "../../../src/scene/completeScene.ts";
import { sceneSchema } from "../../../src/scene/sceneSchema.ts";
import { atlasAndScene } from "../query/arbitrary.ts";

const first = defaultScene({ id: "small" });

describe("a Scene in a file", () => {
  it("is empty for a first visit", () => {
    expect(sceneFile(first)).toEqual({});
    expect(completeScene({ id: "small" }, {})).toEqual(first);
  });

  it("holds what was changed and nothing else", () => {
    const scene = { ...first, filters: { ...first.filters, pillars: ["talent"] }, select: ["a"] };
    expect(sceneFile(scene)).toEqual({ filters: { pillars: ["talent"] }, select: ["a"] });
  });

  it("says nothing of the step that is played", () => {
    expect(sceneFile({ ...first, play: { briefing: "overview", step: 2 } })).toEqual({});
  });

  it("is a valid Scene of a file, and opens as it was", () => {
    fc.assert(
      fc.property(atlasAndScene, ([atlas, scene]) => {
        const file = sceneFile(scene);
        expect(sceneSchema.safeParse(JSON.parse(JSON.stringify(file))).error).toBeUndefined();
        expect(completeScene(atlas, file)).toEqual({
          ...scene,
          play: undefined,
          codebook: undefined,
        });
      }),
    );
  });
});
