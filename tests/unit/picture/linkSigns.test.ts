import { describe, expect, it } from "vitest";
import { interMeasure } from "../../../src/cli/atlases/interMeasure.ts";
import { layOut } from "../../../src/layout/layOutAtlas.ts";
import { signText } from "../../../src/picture/figures/linkSigns.ts";
import { familyLetter } from "../../../src/picture/shapes/nodeSizes.ts";
import { still } from "../../../src/picture/still/still.ts";
import { defaultScene } from "../../../src/scene/completeScene.ts";
import { resolve } from "../../../src/view/resolve.ts";
import { atlas, edge, node } from "../query/small.ts";

const of = atlas(
  [
    node("miit"),
    node("huawei"),
    node("robotics", { kind: "sector", type: "energy" }),
    node("apart", { kind: "goal" }),
  ],
  [
    edge("miit prioritizes robotics"),
    edge("miit funds huawei"),
    edge("apart cooperates robotics", { basis: "implied" }),
  ],
);
const measure = interMeasure();
const built = { atlas: of, layouts: layOut(of, measure) };
const MOVED = {
  miit: { x: 0, y: 0 },
  huawei: { x: 300, y: 0 },
  robotics: { x: 0, y: 300 },
  apart: { x: 400, y: 300 },
};
const picture = (...select: readonly string[]) =>
  still(resolve(built, { ...defaultScene(of), select, moved: MOVED }, undefined, "wide"), {
    pane: { width: 1200, height: 800 },
    measure,
  });

describe("signs on links", () => {
  it("are none where nothing stands out", () => {
    expect(picture().signs).toEqual([]);
  });

  it("tell families apart by a letter, the one in the legend", () => {
    const { signs, legend } = picture("miit");
    expect(signs.map(({ letter, name }) => signText(letter, name)).sort()).toEqual([
      "A funds",
      "B prioritizes",
    ]);
    expect(legend.families.map(({ letter, name }) => signText(letter, name))).toEqual([
      "A Resourcing",
      "B Steering",
    ]);
  });

  it("have no letter where there is one family", () => {
    const { signs, legend } = picture("huawei");
    expect(signs.map(({ letter, name }) => [letter, name])).toEqual([[undefined, "funds"]]);
    expect(legend.families.map(({ letter }) => letter)).toEqual([undefined]);
  });

  it("are letters for as many families as the alphabet has, then numbers", () => {
    expect([0, 25, 26].map(familyLetter)).toEqual(["A", "Z", "27"]);
  });
});

describe("the legend of a picture", () => {
  it("lists all that shows while nothing stands out", () => {
    const { legend } = picture();
    expect(legend.kinds.map(({ name }) => name)).toEqual(["Actors", "Sectors", "Goals"]);
    expect(legend).toMatchObject({ families: [], hasImplied: true, hasSymmetric: true });
  });

  it("lists only what stands out, once something does", () => {
    const { legend } = picture("huawei");
    expect(legend.kinds.map(({ name }) => name)).toEqual(["Actors"]);
    expect(legend).toMatchObject({ hasImplied: false, hasSymmetric: false, hasDenied: false });
  });
});
