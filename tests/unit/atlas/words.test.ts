import { describe, expect, it } from "vitest";
import { wordsIn } from "../../../src/atlas/text/segments.ts";

describe("words", () => {
  it.each([
    ["", []],
    ["– … !", []],
    ["The town’s lanes, it's 2.5 km.", ["The", "town’s", "lanes", "it's", "2.5", "km"]],
    ["self-reliance", ["self", "reliance"]],
    ["cafe\u0301 über", ["cafe\u0301", "über"]],
    ["مجموعة الدراجات", ["مجموعة", "الدراجات"]],
  ])("of %j are counted", (text, words) => {
    expect(wordsIn("en")(text).map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });

  it("are found in scripts without spaces", () => {
    expect(wordsIn("ja")("自転車の安全").length).toBeGreaterThan(1);
  });
});
