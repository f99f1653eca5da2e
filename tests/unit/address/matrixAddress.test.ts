import { describe, expect, it } from "vitest";
import { hashToScene, sceneToHash } from "../../../src/address/sceneAddress.ts";
import * as act from "../../../src/scene/actions.ts";
import { defaultScene } from "../../../src/scene/completeScene.ts";
import { atlas, edge, node } from "../query/small.ts";

const of = atlas(
  [node("miit"), node("robotics", { kind: "sector" })],
  [edge("miit prioritizes robotics")],
);
const plain = defaultScene(of);
const open = (hash: string) => hashToScene(hash, of);

describe("a matrix in a URL", () => {
  it("reads like words", () => {
    const scene = act.setMatrix(act.setView(plain, "matrix"), {
      rows: "actor",
      columns: "sector",
      order: "total",
      split: true,
      hideEmpty: true,
      cell: ["miit", "robotics"],
    });
    const hash =
      "#small?view=matrix&rows=actor&columns=sector&order=total&split=status&empty=hide" +
      "&cell=miit,robotics";
    expect(sceneToHash(scene)).toBe(hash);
    expect(open(hash)).toEqual({ scene, ignored: [] });
  });

  it("can open a whole row", () => {
    expect(open("#small?cell=miit,*").scene.matrix.cell).toEqual(["miit", "*"]);
  });

  it.each([
    ["#small?rows=nobody", "rows “nobody”"],
    ["#small?rows=actor,sector", "rows “sector”"],
    ["#small?through=pillar", "through “pillar”"],
    ["#small?order=size", "order “size”"],
    ["#small?weight=heavy", "weight “heavy”"],
    ["#small?count=in", "count “in”"],
    ["#small?split=basis", "split “basis”"],
    ["#small?cell=miit", "cell “miit”"],
    ["#small?cell=robotics,miit", "cell “robotics,miit”"],
    ["#small?cell=miit,robotics,x", "cell “miit,robotics,x”"],
  ])("tells of %s", (hash, ignored) => {
    expect(open(hash).ignored).toEqual([ignored]);
  });
});

describe("changing the matrix", () => {
  it("closes the cell with the axes it belongs to, and keeps it with the order", () => {
    const opened = act.setMatrix(plain, { cell: ["miit", "robotics"] });
    expect(act.setMatrix(opened, { order: "name" }).matrix.cell).toEqual(["miit", "robotics"]);
    expect(act.setMatrix(opened, { rows: "pillar" }).matrix.cell).toBeUndefined();
  });

  it("gives back the same Scene where nothing changes", () => {
    expect(act.setMatrix(plain, { order: plain.matrix.order })).toBe(plain);
    const opened = act.setMatrix(plain, { cell: ["miit", "robotics"] });
    expect(act.setMatrix(opened, { cell: ["miit", "robotics"] })).toBe(opened);
  });
});
