import { describe, expect, it } from "vitest";
import { hashToScene, sceneToHash } from "../../../src/address/sceneAddress.ts";
import { setPanel, setPaths } from "../../../src/scene/actions.ts";
import { defaultScene, NO_PATHS } from "../../../src/scene/completeScene.ts";
import {
  pathsBetween,
  pathsFrom,
  pathsHere,
  pathsTo,
  swapEnds,
} from "../../../src/scene/pathsChoice.ts";
import { atlas, edge, node } from "../query/small.ts";

const of = atlas([node("a"), node("b"), node("c")], [edge("a funds b")]);
const plain = defaultScene(of);

describe("closing the panel of paths", () => {
  it("lets a question with one end go, and keeps one that was answered", () => {
    const half = setPaths(plain, pathsFrom(plain, "a"));
    expect(setPanel(half, undefined)).toEqual(plain);
    const whole = setPaths(plain, pathsBetween(plain, "a", "b"));
    expect(setPanel(whole, undefined).paths).toEqual(whole.paths);
    expect(setPanel(half, "ask").paths).toEqual(half.paths);
  });
});

describe("what is asked of paths", () => {
  it("begins with one end and is completed by the other, in either order", () => {
    const from = setPaths(plain, pathsFrom(plain, "a"));
    expect(from).toMatchObject({ panel: "paths", paths: { from: ["a"], to: [] } });
    expect(pathsTo(from, "b")).toEqual({ ...NO_PATHS, from: ["a"], to: ["b"] });
    const to = setPaths(plain, pathsTo(plain, "b"));
    expect(pathsFrom(to, "a")).toEqual({ ...NO_PATHS, from: ["a"], to: ["b"] });
  });

  it("keeps its other end while the panel is open, and not once it was answered and closed", () => {
    const asked = setPaths(plain, { ...NO_PATHS, from: ["a"], to: ["b"], direction: "any" });
    expect(pathsFrom(asked, "c")).toMatchObject({ from: ["c"], to: ["b"], direction: "any" });
    expect(pathsFrom({ ...asked, panel: undefined }, "c")).toEqual({ ...NO_PATHS, from: ["c"] });
  });

  it("has no node at both ends", () => {
    const asked = setPaths(plain, { ...NO_PATHS, from: ["a"] });
    expect(pathsTo(asked, "a")).toEqual({ ...NO_PATHS, to: ["a"] });
  });

  it("is begun and completed by one key", () => {
    const first = setPaths(plain, pathsHere(plain, "a"));
    expect(first.paths).toEqual({ ...NO_PATHS, from: ["a"] });
    expect(pathsHere(first, "a")).toEqual(first.paths);
    const second = setPaths(first, pathsHere(first, "b"));
    expect(second.paths).toEqual({ ...NO_PATHS, from: ["a"], to: ["b"] });
    expect(pathsHere(second, "c")).toEqual({ ...NO_PATHS, from: ["c"] });
  });

  it("forgets the steps where one end becomes two, since they mean something else there", () => {
    const near = setPaths(plain, { ...NO_PATHS, from: ["a"], steps: 3 });
    expect(pathsTo(near, "b").steps).toBeUndefined();
    expect(pathsBetween(near, "a", "b")).toEqual({ ...NO_PATHS, from: ["a"], to: ["b"] });
  });

  it("can be turned round", () => {
    expect(swapEnds({ ...NO_PATHS, from: ["a"], to: ["b", "c"] })).toEqual({
      ...NO_PATHS,
      from: ["b", "c"],
      to: ["a"],
    });
  });

  it("is the same Scene where it is asked again", () => {
    const asked = setPaths(plain, NO_PATHS);
    expect(setPaths(asked, NO_PATHS)).toBe(asked);
  });
});

describe("paths in a URL", () => {
  it("read like words, and leave out what is as on a first visit", () => {
    const scene = setPaths(plain, {
      from: ["a"],
      to: ["b", "kind:actor"],
      steps: 3,
      direction: "any",
      follow: ["resourcing"],
      alone: ["a-funds-b"],
    });
    expect(sceneToHash(scene)).toBe(
      "#small?view=map&panel=paths&from=a&to=b,kind:actor&steps=3&direction=any&follow=resourcing&path=a-funds-b",
    );
  });

  it.each([
    ["from=nobody", "from “nobody”"],
    ["to=a-funds-b", "to “a-funds-b”"],
    ["to=kind:a", "to “kind:a”"],
    ["path=a", "path “a”"],
    ["steps=6", "steps “6”"],
    ["steps=0", "steps “0”"],
    ["direction=up", "direction “up”"],
    ["follow=kin", "follow “kin”"],
  ])("tell of %s", (part, ignored) => {
    const { scene, ignored: told } = hashToScene(`#small?${part}`, of);
    expect(scene.paths).toEqual(NO_PATHS);
    expect(told).toEqual([ignored]);
  });
});
