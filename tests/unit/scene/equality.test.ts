import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDeepEqual } from "../../../src/scene/equality.ts";

describe("plain values", () => {
  it("say the same where JSON, its keys in order, would", () => {
    expect(isDeepEqual([], [])).toBe(true);
    expect(isDeepEqual({}, { through: undefined })).toBe(true);
    expect(isDeepEqual({ a: 1, b: [{ c: "x" }] }, { b: [{ c: "x" }], a: 1 })).toBe(true);
  });

  it("differ by a value, by a key, by an order, and by being a list", () => {
    expect(isDeepEqual({ a: 1 }, { a: 2 })).toBe(false);
    expect(isDeepEqual({ a: 1 }, { a: 1, b: null })).toBe(false);
    expect(isDeepEqual(["a", "b"], ["b", "a"])).toBe(false);
    expect(isDeepEqual([], {})).toBe(false);
    expect(isDeepEqual(null, {})).toBe(false);
    expect(isDeepEqual(undefined, {})).toBe(false);
  });

  it("are the same as their copies", () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        expect(isDeepEqual(value, structuredClone(value))).toBe(true);
      }),
    );
  });
});
