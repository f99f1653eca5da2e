import { describe, expect, it } from "vitest";
import { compile } from "../../../src/atlas/compile.ts";
import { interMeasure } from "../../../src/cli/atlases/interMeasure.ts";
import { readFolder } from "../../../src/cli/disk/readFolder.ts";
import { layOut } from "../../../src/layout/layOutAtlas.ts";
import { still } from "../../../src/picture/still/still.ts";
import { defaultScene } from "../../../src/scene/completeScene.ts";
import type { Scene } from "../../../src/scene/scene.ts";
import { playLetters } from "../../../src/view/letters.ts";
import { resolve } from "../../../src/view/resolve.ts";

const { atlas } = compile(readFolder("tests/fixtures/cycling"));
if (!atlas) throw new Error("The fixture does not compile.");
const measure = interMeasure();
const built = { atlas, layouts: layOut(atlas, measure) };
const WINDOW = { width: 1280, height: 720 };
const letters = playLetters(WINDOW);
/** So small that the whole is seen from further away than a part. */
const SMALL = { width: 400, height: 300 };
const seen = (change: Partial<Scene>, pane = { width: 824, height: 564 }) =>
  still(resolve(built, { ...defaultScene(atlas), ...change }, undefined, "wide"), {
    pane,
    measure,
    letters,
    near: true,
  });

describe("what is seen of a step that is played", () => {
  it("has letters of at least 14 px at 1280×720, and in a larger window larger ones", () => {
    expect(letters).toBeGreaterThanOrEqual(14);
    expect(playLetters({ width: 2560, height: 1440 })).toBeCloseTo(2 * letters);
    for (const change of [{}, { select: ["canal-lane"] }]) {
      const { shapes, zoom, nameSize } = seen(change);
      const sizes = shapes.nodes.flatMap(({ label }) => (label ? [label.fontSize * zoom] : []));
      expect(Math.min(...sizes, nameSize * zoom)).toBeGreaterThanOrEqual(14);
    }
  });

  it("comes nearer to what stands out, and holds it with its labels, in a small pane too", () => {
    const select = ["harbour-riders"];
    expect(seen({ select }, SMALL).zoom).toBeGreaterThan(seen({}, SMALL).zoom);
    for (const width of [824, 520, 390]) {
      const { frame, lit } = seen({ select }, { width, height: 390 });
      expect(lit.nodes.length).toBeGreaterThan(1);
      for (const { label } of lit.nodes) {
        if (!label) continue;
        expect(label.box.left).toBeGreaterThanOrEqual(frame.x);
        expect(label.box.right).toBeLessThanOrEqual(frame.x + frame.width);
        expect(label.box.top).toBeGreaterThanOrEqual(frame.y);
        expect(label.box.bottom).toBeLessThanOrEqual(frame.y + frame.height);
      }
    }
  });

  it("is framed by what the filters leave, where nothing stands out", () => {
    const { filters } = defaultScene(atlas);
    const some = seen({ filters: { ...filters, pillars: ["routes"] } }, SMALL);
    expect(some.zoom).toBeGreaterThan(seen({}, SMALL).zoom);
  });

  it("is what its camera looks at, where it has one", () => {
    const camera = { x: 100, y: 50, span: 824 };
    expect(seen({ camera, select: ["canal-lane"] }).frame).toMatchObject({ x: -312, width: 824 });
  });
});
