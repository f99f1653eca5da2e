import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyPatches, type Patch } from "../../../src/draft/patch.ts";
import { isObject, type Json, type JsonObject } from "../../../src/draft/value.ts";
import { fileBytes, fileText, rewritten, writtenFile } from "../../../src/draft/writtenFile.ts";
import { changed, file, json, randomOf, seeds } from "./json.ts";

const decode = (bytes: Uint8Array) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

const FIRST_ATLAS = readFileSync(
  join(import.meta.dirname, "../../../data/china-ai-2025/atlas.json"),
  "utf8",
);

/** The lines of a text that another does not have, one for each time. */
function linesOnlyIn(text: string, other: string): readonly string[] {
  const left = new Map<string, number>();
  for (const line of other.split("\n")) left.set(line, (left.get(line) ?? 0) + 1);
  return text.split("\n").filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

function objectOf(value: Json): JsonObject {
  if (!isObject(value)) throw new Error("an object was expected");
  return value;
}

function patched(text: string, ...patches: readonly Patch[]): string {
  const read = writtenFile(text);
  return fileText(rewritten(read, objectOf(applyPatches(read.value, patches))));
}

const NODES = `{
  "nodes": [
    { "id": "a", "name": "A" },
    { "id": "b", "name": "B" }
  ],
  "x-own":   [ 1,2 ],
  "edges": []
}
`;

describe("a file that is written again", () => {
  it("keeps its text to the letter if nothing changed", () => {
    for (const text of [FIRST_ATLAS, NODES, "\uFEFF{ }\r\n", '\t{"a":[ ],"b":{}}']) {
      expect(fileText(rewritten(writtenFile(text), writtenFile(text).value))).toBe(text);
    }
  });

  it("differs in one line where one property changed", () => {
    const path = ["nodes", 40, "summary"];
    const before = writtenFile(FIRST_ATLAS).value;
    const old = (before.nodes as readonly JsonObject[])[40]?.summary ?? null;
    const text = patched(FIRST_ATLAS, { path, before: old, after: "Other words." });
    expect(linesOnlyIn(text, FIRST_ATLAS)).toEqual(['      "summary": "Other words.",']);
    expect(linesOnlyIn(FIRST_ATLAS, text)).toHaveLength(1);
  });

  it("differs in the lines of a new item and the comma before it", () => {
    const before = writtenFile(FIRST_ATLAS).value;
    const { length } = before.nodes as readonly Json[];
    const after = { id: "new", kind: "actor" };
    const text = patched(FIRST_ATLAS, { path: ["nodes", length], before: undefined, after });
    expect(linesOnlyIn(text, FIRST_ATLAS).length).toBeLessThanOrEqual(5);
    expect(linesOnlyIn(FIRST_ATLAS, text)).toEqual([]);
  });

  it("takes an item out with its comma", () => {
    const [first, second] = [
      { id: "a", name: "A" },
      { id: "b", name: "B" },
    ];
    expect(patched(NODES, { path: ["nodes", 1], before: second, after: undefined })).toBe(
      NODES.replace(',\n    { "id": "b", "name": "B" }', ""),
    );
    expect(patched(NODES, { path: ["nodes", 0], before: first, after: undefined })).toBe(
      NODES.replace('{ "id": "a", "name": "A" },\n    ', ""),
    );
  });

  it("writes a new item as those beside it, and the first of an empty list on lines of its own", () => {
    expect(
      patched(
        NODES,
        { path: ["nodes", 0], before: undefined, after: { id: "c", aliases: ["C", "See"] } },
        { path: ["edges", 0], before: undefined, after: { id: "e" } },
      ),
    ).toBe(`{
  "nodes": [
    { "id": "c", "aliases": ["C", "See"] },
    { "id": "a", "name": "A" },
    { "id": "b", "name": "B" }
  ],
  "x-own":   [ 1,2 ],
  "edges": [
    {
      "id": "e"
    }
  ]
}
`);
  });

  it("adds a property where the value has it, and leaves the order of the others", () => {
    const read = writtenFile('{\n  "b": 1,\n  "a": 2\n}');
    expect(fileText(rewritten(read, { a: 2, c: [], b: 1 }))).toBe(
      '{\n  "b": 1,\n  "a": 2,\n  "c": []\n}',
    );
  });

  it("takes the line ends, tabs and byte order mark of the file", () => {
    const text = '\uFEFF{\r\n\t"title": "A"\r\n}\r\n';
    expect(patched(text, { path: ["list"], before: undefined, after: [{ id: "a" }] })).toBe(
      '\uFEFF{\r\n\t"title": "A",\r\n\t"list": [\r\n\t\t{\r\n\t\t\t"id": "a"\r\n\t\t}\r\n\t]\r\n}\r\n',
    );
  });

  it("says the new value, however the file is laid out, and again after the next change", () => {
    const layout = fc.constantFrom(undefined, 2, 4, "\t", 1);
    fc.assert(
      fc.property(file, json, seeds, layout, (before, other, dice, space) => {
        const random = randomOf(dice);
        const text = JSON.stringify(before, undefined, space);
        let written = writtenFile(text);
        for (let round = 0; round < 3; round += 1) {
          const next = changed(written.value, random, other);
          if (!isObject(next)) continue;
          written = rewritten(written, next);
          expect(JSON.parse(fileText(written))).toEqual(next);
          expect(decode(fileBytes(written))).toBe(fileText(written));
        }
        const back = rewritten(written, objectOf(before));
        expect(JSON.parse(fileText(back))).toEqual(before);
      }),
      { numRuns: 150 },
    );
  });

  it("leaves the lines of whatever was not changed", () => {
    const before = writtenFile(FIRST_ATLAS).value;
    const nodes = before.nodes as readonly JsonObject[];
    fc.assert(
      fc.property(fc.nat(nodes.length - 1), fc.nat(nodes.length - 1), (one, other) => {
        const moved = nodes.toSpliced(one, 1).toSpliced(other, 0, { id: "new" });
        const text = fileText(rewritten(writtenFile(FIRST_ATLAS), { ...before, nodes: moved }));
        const lines = JSON.stringify(nodes[one], undefined, 2).split("\n").length;
        expect(linesOnlyIn(FIRST_ATLAS, text).length).toBeLessThanOrEqual(lines + 1);
        expect(linesOnlyIn(text, FIRST_ATLAS).length).toBeLessThanOrEqual(4);
      }),
      { numRuns: 20 },
    );
  });

  it.each(["", "[]", '{"a":', '{"a": 1,}', "{} {}"])("refuses %j", (text) => {
    expect(() => writtenFile(text)).toThrow();
  });
});
