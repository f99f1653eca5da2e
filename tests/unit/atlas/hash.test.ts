import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, contentHash, quoteId } from "../../../src/atlas/files/index.ts";
import { COMPILER } from "../../../src/atlas/format/vocabulary.ts";
import { atlasOf, changed, compileData, PLAN, type Small, smallAtlas } from "./helper.ts";

describe("canonical JSON", () => {
  it.each([
    [null, "null"],
    [[], "[]"],
    [{}, "{}"],
    [{ b: 1, a: [true, "x"] }, '{"a":[true,"x"],"b":1}'],
    [{ a: undefined, b: 2 }, '{"b":2}'],
    [{ B: 1, a: 2, "\u00E9": 3, "": 4 }, '{"":4,"B":1,"a":2,"é":3}'],
    ['\u2028"\n', '"\u2028\\"\\n"'],
  ])("of %j", (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it("is JSON of the same value, whatever the order of keys", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        // -0 is 0 in JSON.
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe("hashes", () => {
  it("are SHA-256 in hex", () => {
    // printf '""' | sha256sum
    expect(contentHash("")).toBe(
      "12ae32cb1ec02d01eda3581b127c1fee3b0dc53572ed6baf239721a03d82e126",
    );
  });

  it("of a quote tell document, exact, prefix, suffix and parts apart", () => {
    const ids = [
      quoteId("a", "d", [{ exact: "x" }]),
      quoteId("a", "e", [{ exact: "x" }]),
      quoteId("a", "d", [{ exact: "y" }]),
      quoteId("a", "d", [{ exact: "x", prefix: "p" }]),
      quoteId("a", "d", [{ exact: "x", suffix: "p" }]),
    ];
    ids.push(quoteId("a", "d", [{ exact: "x" }, { exact: "y" }]));
    expect(new Set(ids).size).toBe(6);
    for (const id of ids) expect(id).toMatch(/^a~[0-9a-f]{8}$/);
  });

  const base = atlasOf(compileData(smallAtlas()));
  const hashAfter = (change: (atlas: Small) => void, plan = PLAN) =>
    atlasOf(changed(change, plan)).hash;

  it("of an atlas are the same for the same words in another order of keys and another file", () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, item]) => [key, reversed(item)]),
      );
    };
    expect(atlasOf(compileData(reversed(smallAtlas()))).hash).toBe(base.hash);
    const moved = smallAtlas();
    Object.assign(moved.documents[0] ?? {}, { file: "plan.md" });
    expect(atlasOf(compileData(moved, { "plan.md": PLAN })).hash).toBe(base.hash);
  });

  it("of an atlas change with a claim, a definition and a source's words", () => {
    expect(hashAfter(({ nodes }) => Object.assign(nodes[0] ?? {}, { summary: "Pays." }))).not.toBe(
      base.hash,
    );
    expect(hashAfter(({ kinds }) => Object.assign(kinds[0] ?? {}, { definition: "So." }))).not.toBe(
      base.hash,
    );
    expect(hashAfter(() => {}, `${PLAN}\n`)).not.toBe(base.hash);
  });

  it("of an atlas do not change with briefings and $schema", () => {
    const briefings = [{ id: "b", title: "B", steps: [{ title: "S", scene: {} }] }];
    expect(hashAfter((atlas) => Object.assign(atlas, { briefings, $schema: "x" }))).toBe(base.hash);
  });

  it("of a claim change with that claim alone", () => {
    const other = atlasOf(
      changed(({ nodes }) => Object.assign(nodes[0] ?? {}, { summary: "Pays." })),
    );
    expect(other.nodes[0]?.hash).not.toBe(base.nodes[0]?.hash);
    expect(other.nodes[1]?.hash).toBe(base.nodes[1]?.hash);
    expect(other.edges[0]?.hash).toBe(base.edges[0]?.hash);
  });

  it("name the compiler by the package's version", () => {
    const { name, version } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(COMPILER).toBe(`${name} ${version}`);
    expect(base.compiler).toBe(COMPILER);
  });
});
