import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compile } from "../../../src/atlas/compile.ts";
import { generate } from "../../../src/cli/generate/generate.ts";
import { atlasStats } from "../../../src/query/measures/atlasStats.ts";
import { folder, run, tiny } from "./run.ts";

function compiled(size: Parameters<typeof generate>[0]) {
  const { atlas, sources } = generate(size);
  const files = new Map([["atlas.json", JSON.stringify(atlas)], ...sources]);
  return compile((path) => {
    const text = files.get(path);
    return text === undefined ? { reason: "missing" } : new TextEncoder().encode(text);
  });
}

describe("generate", () => {
  it.each([
    [1, 0],
    [2, 1],
    [7, 21],
    [40, 3],
    [200, 400],
  ])("makes a valid atlas of %i nodes and %i links, without a warning", (nodes, edges) => {
    const { atlas, problems } = compiled({ nodes, edges, seed: 7 });
    expect(problems).toEqual([]);
    expect([atlas?.nodes.length, atlas?.edges.length]).toEqual([nodes, edges]);
  });

  it("hangs together where there are enough links", () => {
    const { atlas } = compiled({ nodes: 100, edges: 120, seed: 1 });
    expect(atlas && atlasStats(atlas).shape.components).toEqual([100]);
  });

  it("gives the same for the same seed, and else for another", () => {
    const size = { nodes: 20, edges: 30, seed: 1 };
    expect(generate(size)).toEqual(generate(size));
    expect(generate({ ...size, seed: 2 }).atlas.nodes).not.toEqual(generate(size).atlas.nodes);
  });

  it("varies the length of names, all of them different", () => {
    const names = generate({ nodes: 500, edges: 0, seed: 1 }).atlas.nodes.map(({ name }) => name);
    expect(new Set(names).size).toBe(500);
    const words = names.map((name) => name.split(" ").length);
    expect([Math.min(...words), Math.max(...words)]).toEqual([1, expect.toSatisfy((n) => n > 6)]);
  });
});

describe("policy-atlas generate", () => {
  const size = ["--nodes", "5", "--edges", "6"];

  it("writes an atlas that verifies, and may write over it", () => {
    const cwd = folder();
    const written = run(["generate", ...size, "--out", "made"], cwd);
    expect(written).toEqual({ code: 0, out: "Wrote 5 nodes and 6 links to made.\n", err: "" });
    expect(run(["verify", "made"], cwd).out).toMatch(/5 nodes, 6 links, \d+ quotes: no problems/);
    const first = readFileSync(join(cwd, "made", "atlas.json"), "utf8");
    expect(run(["generate", ...size, "--out", "made"], cwd).code).toBe(0);
    expect(readFileSync(join(cwd, "made", "atlas.json"), "utf8")).toBe(first);
  });

  it("never writes over what someone else made", () => {
    const cwd = folder(tiny());
    const { code, err } = run(["generate", ...size, "--out", "."], cwd);
    expect(code).toBe(2);
    expect(err).toContain('"." holds something else.');
    expect(readFileSync(join(cwd, "atlas.json"), "utf8")).toBe(tiny()["atlas.json"]);
  });
});
