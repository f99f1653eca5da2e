import { afterEach, describe, expect, it, vi } from "vitest";
import { subjectOf } from "../../src/app/views/map/camera/subject.ts";
import { interMeasure } from "../../src/cli/atlases/interMeasure.ts";
import { layOut } from "../../src/layout/layOutAtlas.ts";
import { defaultScene } from "../../src/scene/completeScene.ts";
import type { Scene } from "../../src/scene/scene.ts";
import { resolve } from "../../src/view/resolve.ts";
import { CYCLING } from "./page.stage.tsx";

const built = { atlas: CYCLING, layouts: layOut(CYCLING, interMeasure()) };

function subject(change: Partial<Scene>) {
  const scene = { ...defaultScene(CYCLING), ...change };
  return subjectOf(resolve(built, scene, undefined, "wide"));
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("what the camera frames", () => {
  it("of a selected link, it is both its ends", () => {
    const [edge] = CYCLING.edges;
    if (!edge) throw new Error("The fixture has no link.");
    const { selected } = subject({ select: [edge.id] });
    for (const end of [edge.source, edge.target]) {
      const box = subject({ select: [end] }).selected?.box;
      expect(selected?.box.left).toBeLessThanOrEqual(box?.left ?? Number.NaN);
      expect(selected?.box.right).toBeGreaterThanOrEqual(box?.right ?? Number.NaN);
    }
    expect(subject({}).selected).toBeUndefined();
  });

  it("is a part of the map where a panel's answer is one, not where it is about the whole", () => {
    expect(subject({ panel: "gaps" }).asked).toBeUndefined();
    expect(subject({ panel: "compare" }).asked?.by).toBe("answer");
  });

  it("in a step it is nearer in a larger window, whose letters are larger, also once it has grown", () => {
    const pane = { width: 700, height: 500 };
    const { stepView } = subject({ play: { briefing: "tour", step: 1 }, select: ["canal-lane"] });
    vi.stubGlobal("innerWidth", 1280);
    vi.stubGlobal("innerHeight", 720);
    const before = stepView?.(pane).zoom ?? 0;
    vi.stubGlobal("innerWidth", 2560);
    vi.stubGlobal("innerHeight", 1440);
    expect(stepView?.(pane).zoom).toBeGreaterThan(before);
    expect(subject({}).stepView).toBeUndefined();
  });
});
