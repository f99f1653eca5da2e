import fc from "fast-check";
import { type Node, parseTree } from "jsonc-parser";
import { describe, expect, it } from "vitest";
import type { JsonNode } from "../../../src/atlas/files/json.ts";
import { DEPTH_MAX } from "../../../src/atlas/files/readFile.ts";
import { soundTree } from "../../../src/atlas/files/soundJson.ts";

/** What is said of each value: its key, and where and what it is. */
function ours(node: JsonNode): unknown[] {
  const { key, keyOffset, keyLength, type, offset, length, value, children = [] } = node;
  const named = typeof key !== "string" ? [] : [key, keyOffset, keyLength];
  return [...named, type, offset, length, value, ...children.map(ours)];
}

function theirs(node: Node): unknown[] {
  const { type, offset, length, value, children = [] } = node;
  if (type === "property") {
    const [key, content] = children;
    return key && content ? [key.value, key.offset, key.length, ...theirs(content)] : [];
  }
  return [type, offset, length, value, ...children.map(theirs)];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** JSON with white space and with escapes. */
const written = fc
  .tuple(fc.jsonValue({ stringUnit: "binary" }), fc.constantFrom("", "  ", "\t"))
  .map(([value, indent]) => JSON.stringify(value, undefined, indent));

describe("soundTree", () => {
  it.each(["0", " null ", '""', "[]", "{ }", '{"a": [-0.5e+3, true, {"": "\\u20ac\\n"}]}'])(
    "reads %s as jsonc-parser does",
    (text) => {
      const [tree, known] = [soundTree(text), parseTree(text)];
      expect(tree && ours(tree)).toEqual(known && theirs(known));
    },
  );

  it("reads any JSON as jsonc-parser does", () => {
    fc.assert(
      fc.property(written, (text) => {
        const [tree, known] = [soundTree(text), parseTree(text)];
        expect(tree && ours(tree)).toEqual(known && theirs(known));
      }),
    );
  });

  it.each(["", "[", "]", "[1,]", '{"a":}', '{"a":1,}', "01", "1.", "-", "tru", "[1 2]", "1 2"])(
    "gives nothing for %j",
    (text) => {
      expect(soundTree(text)).toBeUndefined();
    },
  );

  it("gives nothing for a text that is cut off or damaged, and only for such", () => {
    const damage = fc.constantFrom(
      '"',
      ",",
      ":",
      "\\",
      "{",
      "}",
      "[",
      "]",
      "0",
      "-",
      "e",
      "\n",
      "/",
    );
    fc.assert(
      fc.property(written, fc.nat(), fc.nat(1), damage, (text, where, taken, put) => {
        const at = where % (text.length + 1);
        const damaged = text.slice(0, at) + put + text.slice(at + taken);
        expect(soundTree(damaged) !== undefined).toBe(isJson(damaged));
      }),
      { numRuns: 1000 },
    );
  });

  it("gives nothing for a text that nests too deep", () => {
    const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
    expect(soundTree(nested(DEPTH_MAX))).toBeDefined();
    expect(soundTree(nested(DEPTH_MAX + 1))).toBeUndefined();
  });

  it("knows of each value what holds it", () => {
    const root = soundTree('{"a": [1]}');
    const [list] = root?.children ?? [];
    expect(root?.parent).toBeUndefined();
    expect(list?.parent).toBe(root);
    expect(list?.children?.[0]?.parent).toBe(list);
  });
});
