import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../../../src/atlas/compile.ts";
import { compileData, compileFiles, PLAN, smallAtlas } from "./helper.ts";

/** Every place in a JSON value, as a path. */
function paths(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value !== "object" || value === null) return [[...path]];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [[...path], ...keys.flatMap((key) => paths(Reflect.get(value, key), [...path, key]))];
}

function replaced(value: unknown, path: readonly (string | number)[], by: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return by;
  const copy: object = Array.isArray(value) ? [...value] : { ...Object(value) };
  Reflect.set(copy, key, replaced(Reflect.get(copy, key), rest, by));
  return copy;
}

describe("compile never throws", () => {
  it("on arbitrary bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { atlas, problems } = compileFiles({ "atlas.json": bytes });
        expect(atlas).toBeUndefined();
        expect(problems.length).toBeGreaterThan(0);
      }),
    );
  });

  it("on arbitrary JSON", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(compileData(text).problems.length).toBeGreaterThan(0);
      }),
    );
  });

  it("on arbitrary bytes as a source", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(compileData(smallAtlas(), { "sources/plan.md": bytes }).atlas).toBeUndefined();
      }),
    );
  });

  it("on an atlas with any value in any place, and no atlas comes with an error", () => {
    const atlas = smallAtlas();
    const anywhere = fc.constantFrom(...paths(atlas));
    fc.assert(
      fc.property(anywhere, fc.jsonValue({ maxDepth: 2 }), (path, value) => {
        const compiled = compileData(replaced(atlas, path, value));
        const errors = compiled.problems.filter(({ severity }) => severity === "error");
        expect(compiled.atlas === undefined).toBe(errors.length > 0);
      }),
      { numRuns: 300 },
    );
  });

  it("on an atlas that is cut off anywhere", () => {
    const text = JSON.stringify(smallAtlas());
    for (let length = 0; length < text.length; length += 7) {
      expect(compileData(text.slice(0, length)).problems.length).toBeGreaterThan(0);
    }
  });

  it("on any source, and every problem stands in its file", () => {
    const pieces = fc.array(
      fc.constantFrom(
        "# ",
        "\n",
        "\r\n",
        "Lanes.",
        " ",
        "```",
        "- ",
        "😀",
        "e\u0301",
        PLAN,
        "\u2028",
      ),
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join("");
        const lines = text.split(/\r\n|\n|\r/);
        for (const problem of compileData(smallAtlas(), { "sources/plan.md": text }).problems) {
          expect(problem.length).toBeGreaterThan(0);
          if (problem.file !== "sources/plan.md") continue;
          expect(problem.column).toBeLessThanOrEqual((lines[problem.line - 1]?.length ?? -1) + 1);
        }
      }),
    );
  });

  it("on a folder that has nothing", () => {
    expect(compile(() => ({ reason: "missing" })).atlas).toBeUndefined();
  });
});

describe("compile", () => {
  it("gives the same for the same files", () => {
    expect(compileData(smallAtlas())).toEqual(compileData(smallAtlas()));
  });

  it("gives an atlas that survives JSON", () => {
    const { atlas } = compileData(smallAtlas());
    const plain = JSON.parse(JSON.stringify(atlas));
    // A quote in a heading has no paragraph: JSON leaves it out.
    expect(plain).toEqual(atlas);
  });
});
