import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type BuildStep, buildAtlas } from "../../../src/build.ts";
import { fileLayoutCache, layoutVersion } from "../../../src/cli/atlases/layoutCache.ts";
import { readFolder } from "../../../src/cli/disk/readFolder.ts";
import { folder, tiny } from "./run.ts";

const measure = (text: string, size: number) => text.length * size * 0.6;

describe("buildAtlas", () => {
  it("gives problems and nothing built where there is an error", () => {
    const { built, problems } = buildAtlas(readFolder(folder()), { measure });
    expect(built).toBeUndefined();
    expect(problems.map(({ code }) => code)).toEqual(["missing-file"]);
  });

  it("places every node in every arrangement, for both panes", () => {
    const { built } = buildAtlas(readFolder(folder(tiny())), { measure });
    const layouts = Object.values(built?.layouts ?? {}).flatMap((one) => Object.values(one));
    expect(layouts).toHaveLength(6);
    for (const { nodes } of layouts)
      expect(Object.keys(nodes).sort()).toEqual(["council", "lanes"]);
  });

  it("tells each step before it is done, and lays out nothing that is cached", () => {
    const kept = new Map();
    const cache = { get: (key: string) => kept.get(key), set: kept.set.bind(kept) };
    const steps = () => {
      const told: BuildStep[] = [];
      const onStep = (step: BuildStep) => told.push(step);
      buildAtlas(readFolder(folder(tiny())), { measure, cache, onStep });
      return told.map((step) => (step.step === "compiling" ? step.step : [step.done, step.of]));
    };
    expect(steps()).toEqual(["compiling", [0, 6], [1, 6], [2, 6], [3, 6], [4, 6], [5, 6]]);
    expect(steps()).toEqual(["compiling"]);
  });

  it("lays out once for the same content, and again when it changes", () => {
    const kept = new Map();
    const cache = { get: (key: string) => kept.get(key), set: kept.set.bind(kept) };
    const build = (files: Record<string, string>) =>
      buildAtlas(readFolder(folder(files)), { measure, cache }).built;
    const first = build(tiny());
    expect(build(tiny())?.layouts).toBe(first?.layouts);
    expect(kept.size).toBe(1);
    expect(build(tiny({ edges: [] }))?.layouts).not.toBe(first?.layouts);
  });
});

describe("fileLayoutCache", () => {
  it("gives back what it was given, to another process too", () => {
    const kept = folder();
    const { built } = buildAtlas(readFolder(folder(tiny())), { measure });
    if (!built) throw new Error("The tiny atlas compiles.");
    expect(fileLayoutCache(kept).get("key")).toBeUndefined();
    fileLayoutCache(kept).set("key", built.layouts);
    expect(fileLayoutCache(kept).get("key")).toEqual(built.layouts);
    expect(readdirSync(kept)).toHaveLength(1);
  });

  it("computes again where the file is damaged or can't be written", () => {
    const kept = folder({ "a file": "" });
    const { built } = buildAtlas(readFolder(folder(tiny())), { measure });
    if (!built) throw new Error("The tiny atlas compiles.");
    fileLayoutCache(kept).set("key", built.layouts);
    for (const name of readdirSync(kept)) writeFileSync(join(kept, name), '{"wide":');
    expect(fileLayoutCache(kept).get("key")).toBeUndefined();
    expect(() => fileLayoutCache(join(kept, "a file")).set("key", built.layouts)).not.toThrow();
  });
});

describe("the version of layouts", () => {
  const files = {
    "package-lock.json": "{}",
    "src/random.ts": "",
    "src/layout/flowArrangement.ts": "1",
    "src/layout/search/anneal.ts": "1",
    "src/picture/paint.ts": "1",
  };

  it("is another when a file of any room of the layout changes, or the numbers that seed it", () => {
    const version = layoutVersion(folder(files));
    expect(layoutVersion(folder(files))).toBe(version);
    expect(layoutVersion(folder({ ...files, "src/picture/paint.ts": "2" }))).toBe(version);
    for (const name of [
      "src/layout/flowArrangement.ts",
      "src/layout/search/anneal.ts",
      "src/random.ts",
    ]) {
      expect(layoutVersion(folder({ ...files, [name]: "2" }))).not.toBe(version);
    }
  });
});
