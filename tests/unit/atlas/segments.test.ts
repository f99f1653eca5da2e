import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segmentsOf } from "../../../src/atlas/text/segments.ts";

const bySentence = new Intl.Segmenter("en", { granularity: "sentence" });
const cut = (text: string) =>
  [...segmentsOf(text, bySentence)].map(({ start, end }) => text.slice(start, end));
const whole = (text: string) => [...bySentence.segment(text)].map(({ segment }) => segment);

describe("segments", () => {
  it("of an empty text are none", () => {
    expect(cut("")).toEqual([]);
  });

  it("of a long text are those that the segmenter gives for the whole", () => {
    const sentences = fc.constantFrom(
      "The lanes are long. ",
      "E.g. Ada builds ",
      "2.5 km! ",
      "“So?” ",
      "(",
      ") ",
      "… ",
      "x".repeat(900),
      "and then. so on ",
    );
    fc.assert(
      fc.property(fc.array(sentences, { minLength: 200, maxLength: 600 }), (parts) => {
        const text = parts.join("");
        expect(cut(text)).toEqual(whole(text));
      }),
      { numRuns: 50 },
    );
  });

  it("of one segment longer than the window are that one", () => {
    const text = "lanes ".repeat(5000);
    expect(cut(text)).toEqual([text]);
  });

  it("of a paragraph of a million characters take no time that grows with its square", () => {
    expect(cut("The lanes are long and the town is kind. ".repeat(25_000))).toHaveLength(25_000);
  });
});
