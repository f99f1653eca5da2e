import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatNumber } from "../../../src/sources/model/listNumbers.ts";

const first = (format: string, values: readonly number[]) =>
  values.map((value) => formatNumber(value, format));

describe("numbers of lists", () => {
  it("are letters, twice after the twenty-sixth", () => {
    expect(first("lowerLetter", [1, 26, 27, 52, 53])).toEqual(["a", "z", "aa", "zz", "aaa"]);
    expect(first("upperLetter", [3])).toEqual(["C"]);
  });

  it("are Roman", () => {
    expect(first("lowerRoman", [1, 4, 9, 14, 40, 1994])).toEqual([
      "i",
      "iv",
      "ix",
      "xiv",
      "xl",
      "mcmxciv",
    ]);
    expect(first("upperRoman", [3])).toEqual(["III"]);
  });

  it("are Chinese as laws number their articles", () => {
    expect(first("chineseCounting", [1, 10, 11, 20, 21, 73, 100, 101, 110, 111, 1005])).toEqual([
      "一",
      "十",
      "十一",
      "二十",
      "二十一",
      "七十三",
      "一百",
      "一百零一",
      "一百一十",
      "一百一十一",
      "一千零五",
    ]);
  });

  it("are English ordinals", () => {
    expect(first("ordinal", [1, 2, 3, 4, 11, 12, 21, 111])).toEqual([
      "1st",
      "2nd",
      "3rd",
      "4th",
      "11th",
      "12th",
      "21st",
      "111th",
    ]);
  });

  it("differ from each other", () => {
    const formats = fc.constantFrom("decimal", "lowerLetter", "lowerRoman", "chineseCounting");
    const value = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(formats, value, value, (format, a, b) => {
        expect(formatNumber(a, format) === formatNumber(b, format)).toBe(a === b);
      }),
    );
  });

  it("of a format that is not known are none", () => {
    expect(formatNumber(1, "hebrew1")).toBeUndefined();
  });
});
