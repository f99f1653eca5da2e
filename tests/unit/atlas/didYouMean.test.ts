import { describe, expect, it } from "vitest";
import {
  didYouMean,
  editDistance,
  limitedSuggestions,
  nearest,
} from "../../../src/atlas/files/didYouMean.ts";

describe("edit distance", () => {
  it.each([
    ["", "", 0],
    ["a", "", 1],
    ["lane", "lanes", 1],
    ["laen", "lane", 1],
    ["ca", "abc", 3],
    ["kitten", "sitting", 3],
  ])("from %j to %j", (a, b, distance) => {
    expect(editDistance(a, b, 10)).toBe(distance);
    expect(editDistance(b, a, 10)).toBe(distance);
  });

  it("stops at its limit", () => {
    expect(editDistance("aaaaaaaa", "bbbbbbbb", 2)).toBe(3);
  });
});

describe("nearest", () => {
  it.each([
    ["fund", ["guides", "funds"], "funds"],
    ["Funds", ["funds"], "funds"],
    ["huawie", ["huawei", "horizon"], "huawei"],
    ["fund", ["guides"], undefined],
    ["x", ["ab"], undefined],
    ["", ["a"], "a"],
    ["anything", [], undefined],
  ])("of %j among %j", (word, known, found) => {
    expect(nearest(word, known)).toBe(found);
  });

  it("takes the first of those equally near", () => {
    expect(nearest("lanex", ["laney", "lanes"])).toBe("laney");
  });
});

describe("suggestions", () => {
  it("are a question, or nothing", () => {
    expect(didYouMean("fund", ["funds"])).toBe(' Did you mean "funds"?');
    expect(didYouMean("fund", [])).toBe("");
  });

  it("end after some hundreds, since each is compared with every id", () => {
    const suggest = limitedSuggestions();
    const made = Array.from({ length: 1000 }, () => suggest("fund", ["funds"]));
    expect(made[0]).not.toBe("");
    expect(made.at(-1)).toBe("");
  });
});
