import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyPatch, applyPatches, difference, reversed } from "../../../src/draft/patch.ts";
import type { Json } from "../../../src/draft/value.ts";
import { changed, file, json, randomOf, seeds } from "./json.ts";

describe("a patch", () => {
  it("sets, adds and removes a property", () => {
    const node = { id: "a", name: "A" };
    expect(applyPatch(node, { path: ["name"], before: "A", after: "B" })).toEqual({
      id: "a",
      name: "B",
    });
    expect(applyPatch(node, { path: ["short"], before: undefined, after: "S" })).toEqual({
      ...node,
      short: "S",
    });
    expect(applyPatch(node, { path: ["name"], before: "A", after: undefined })).toEqual({
      id: "a",
    });
  });

  it("inserts an item into a list, and takes one out", () => {
    const value = { nodes: ["a", "b"] };
    expect(applyPatch(value, { path: ["nodes", 1], before: undefined, after: "x" })).toEqual({
      nodes: ["a", "x", "b"],
    });
    expect(applyPatch(value, { path: ["nodes", 0], before: "a", after: undefined })).toEqual({
      nodes: ["b"],
    });
  });

  it("leaves what it does not concern the same object", () => {
    const value = { nodes: [{ id: "a" }, { id: "b" }], edges: [{ id: "e" }] };
    const after = applyPatch(value, { path: ["nodes", 0, "id"], before: "a", after: "c" });
    expect(after).toMatchObject({ nodes: [{ id: "c" }, { id: "b" }] });
    expect(Object.values(after ?? {})[1]).toBe(value.edges);
  });

  it.each([
    ["a property that is there already", { path: ["id"], before: undefined, after: "b" }],
    ["a property that is not there", { path: ["name"], before: "A", after: "B" }],
    ["an item beyond the end", { path: ["list", 2], before: undefined, after: "x" }],
    ["an item that is not there", { path: ["list", 1], before: "x", after: undefined }],
    ["a way through what is no object", { path: ["id", "name"], before: undefined, after: "x" }],
  ])("refuses %s", (_, patch) => {
    expect(() => applyPatch({ id: "a", list: ["x"] }, patch)).toThrow(RangeError);
  });
});

describe("patches between two values", () => {
  it("lead from the one to the other and back, whatever they are", () => {
    fc.assert(
      fc.property(file, file, (before, after) => leadBothWays(before, after)),
      { numRuns: 100 },
    );
  });

  it("lead from the one to the other and back where parts were changed, added, removed and moved", () => {
    fc.assert(
      fc.property(file, json, seeds, (before, other, dice) => {
        const random = randomOf(dice);
        leadBothWays(before, changed(changed(before, random, other), random, other));
      }),
      { numRuns: 150 },
    );
  });

  it("take one item out and insert it again where one of many changed its place", () => {
    const items = ["a", "b", "c", "d", "e"].map((id) => ({ id }));
    const moved = [items[4] ?? null, ...items.slice(0, 4)];
    expect(difference({ items }, { items: moved })).toEqual([
      { path: ["items", 4], before: { id: "e" }, after: undefined },
      { path: ["items", 0], before: undefined, after: { id: "e" } },
    ]);
  });

  it("change an item without an id in its place", () => {
    const before = { evidence: [{ exact: "one" }, { exact: "two" }, { exact: "three" }] };
    const after = { evidence: [{ exact: "one" }, { exact: "two!" }, { exact: "three" }] };
    expect(difference(before, after)).toEqual([
      { path: ["evidence", 1, "exact"], before: "two", after: "two!" },
    ]);
  });

  function leadBothWays(before: Json, after: Json): void {
    const patches = difference(before, after);
    expect(applyPatches(before, patches)).toEqual(after);
    expect(applyPatches(after, reversed(patches))).toEqual(before);
  }
});
