/** Which sentence answers, where no link does: on atlases that fit on a screen. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestSentence } from "../../../src/query/sentence/index.ts";
import { numbersIn, plainDigits } from "../../../src/query/sentence/numbers.ts";
import { stemsOfSentence, tellingStems } from "../../../src/query/sentence/telling.ts";
import { unitsOf } from "../../../src/query/sentence/units.ts";
import { wantOf } from "../../../src/query/sentence/wants.ts";
import { EMPTY_FILTERS } from "../../../src/scene/completeScene.ts";
import { atlas, edge, node } from "./small.ts";

const ALL = { filters: EMPTY_FILTERS, focus: undefined };
const empty = atlas([], []);
const small = atlas(
  [
    node("huawei", { name: "Huawei" }),
    node("chips", { name: "AI chips", kind: "sector", type: "energy" }),
  ],
  [edge("huawei funds chips")],
);

describe("the best sentence", () => {
  it("is none where there are none, or nothing is asked", () => {
    expect(bestSentence(empty, ALL, "Who funds AI chips?")).toBeUndefined();
    expect(bestSentence(small, ALL, "")).toBeUndefined();
    expect(bestSentence(small, ALL, "Huawei")).toBeUndefined();
  });

  it("is none for any text of words that stand nowhere", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^zq[a-z]{2,8}$/u), { maxLength: 8 }), (words) => {
        expect(bestSentence(small, ALL, `What ${words.join(" ")}?`)).toBeUndefined();
      }),
      { numRuns: 50 },
    );
  });
});

describe("what a text speaks of", () => {
  const typed = (text: string) => unitsOf(small, text).map((unit) => unit.typed);

  it("is its names, kinds and verbs, and words that say something", () => {
    expect(typed("Who really funds the AI chips?")).toEqual(["really", "funds", "AI chips"]);
    expect(typed("Thanks to what does Huawei grow?")).toEqual(["Huawei", "grow"]);
  });

  it("has words in capitals that nothing here is called as one name", () => {
    const [, name] = unitsOf(small, "Is Huawei in the United Kingdom?");
    expect(name).toMatchObject({ typed: "United Kingdom", isForeign: true });
  });

  it("takes nouns that stand together for one thing", () => {
    expect(typed("Is there a data protection officer?")).toEqual(["data protection officer"]);
  });
});

describe("what a text wants", () => {
  it.each([
    ["How much does it cost?", "money"],
    ["How long is the term?", "duration"],
    ["How fast may one go?", "speed"],
    ["How many are there?", "amount"],
    ["How much of the lane is lit?", "extent"],
    ["When does it end?", "time"],
    ["Why is it there?", "reason"],
    ["What's the aim of it?", "reason"],
    ["How is it done?", "manner"],
    ["Who does it?", "person"],
    ["Is it allowed?", "truth"],
    ["What is done about it?", "thing"],
  ])("%s", (text, want) => {
    expect(wantOf(text, unitsOf(small, text))).toBe(want);
  });

  it("is a place only where nothing is said to be done there", () => {
    const where = (text: string) => wantOf(text, unitsOf(small, text));
    expect(where("Where is Huawei based?")).toBe("place");
    expect(where("Where does Huawei sleep?")).toBe("thing");
  });
});

describe("words as they are compared", () => {
  it("are numbers in digits, however they are written", () => {
    expect(numbersIn("a fine of up to one hundred thousand euros")).toEqual(["100000"]);
    expect(numbersIn("twenty-five of 1,000,000 and six")).toEqual(["1000000", "25", "6"]);
    expect(numbersIn("nothing of the kind")).toEqual([]);
  });

  it("are the same with any separators of thousands", () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), (number) => {
        expect(plainDigits(number.toLocaleString("en-US"))).toBe(String(number));
        expect(numbersIn(number.toLocaleString("en-US"))).toContain(String(number));
      }),
    );
  });

  it("are verbs without their past, and initials of names", () => {
    expect(tellingStems("They built it")).toEqual(tellingStems("build"));
    expect([...stemsOfSentence("a state of the European Union")]).toContain("eu");
  });
});
