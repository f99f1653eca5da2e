import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { samePlain } from "../../../src/scene/samePlain.ts";

describe("plain values", () => {
  it("say the same where JSON, its keys in order, would", () => {
    expect(samePlain([], [])).toBe(true);
    expect(samePlain({}, { through: undefined })).toBe(true);
    expect(samePlain({ a: 1, b: [{ c: "x" }] }, { b: [{ c: "x" }], a: 1 })).toBe(true);
  });

  it("differ by a value, by a key, by an order, and by being a list", () => {
    expect(samePlain({ a: 1 }, { a: 2 })).toBe(false);
    expect(samePlain({ a: 1 }, { a: 1, b: null })).toBe(false);
    expect(samePlain(["a", "b"], ["b", "a"])).toBe(false);
    expect(samePlain([], {})).toBe(false);
    expect(samePlain(null, {})).toBe(false);
    expect(samePlain(undefined, {})).toBe(false);
  });

  it("are the same as their copies", () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        expect(samePlain(value, structuredClone(value))).toBe(true);
      }),
    );
  });
});
