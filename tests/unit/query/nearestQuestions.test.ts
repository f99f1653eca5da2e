import { describe, expect, it } from "vitest";
import { nearestQuestions, termsIn } from "../../../src/query/ask/nearestQuestions.ts";
import { questionText, readQuestion } from "../../../src/query/ask/questionText.ts";
import { synonymsOf } from "../../../src/query/lexicon/verbs.ts";
import { EMPTY_FILTERS } from "../../../src/scene/completeScene.ts";
import { atlas, edge, node } from "./small.ts";

const shown = { filters: EMPTY_FILTERS, focus: undefined };

describe("other words for a relation", () => {
  it("are those of a definition that has nothing else", () => {
    expect(synonymsOf("Makes, leads or teaches it.")).toEqual(["makes", "leads", "teaches"]);
    expect(synonymsOf("Pays for, or backs.")).toEqual(["pays for", "backs"]);
  });

  it("are none where the definition says more", () => {
    expect(synonymsOf("")).toEqual([]);
    expect(synonymsOf("Makes the document, or sets the policy.")).toEqual([]);
    expect(synonymsOf("Keeps a risk away, or lessens it.")).toEqual([]);
  });
});

const chips = node("chips", { name: "AI chips", kind: "sector", type: "energy" });
const small = atlas(
  [node("huawei", { name: "Huawei" }), chips, node("alone", { name: "Alone" })],
  [edge("huawei funds chips")],
);

describe("a text that is no question", () => {
  const near = (text: string) =>
    nearestQuestions(small, shown, text, 6).map((question) => questionText(small, question));

  it("gives nothing where it names nothing", () => {
    expect(termsIn(small, "")).toEqual([]);
    expect(near("who does what")).toEqual([]);
  });

  it("gives answered questions about what it names", () => {
    expect(near("who does what around AI chips")).toEqual([
      "anything that is linked with AI chips",
      "anything that funds AI chips",
    ]);
    expect(near("do companies like AI chips?")[0]).toBe("companies that are linked with AI chips");
    expect(near("what about Alone")).toEqual([]);
  });

  it("knows nodes by a part of their name, where none is named in whole", () => {
    expect(near("who makes chips?")).toContain("anything that funds AI chips");
    expect(termsIn(small, "Huawei and chips")).toHaveLength(2);
    expect(termsIn(small, "what is AI")).toEqual([]);
  });

  it("gives questions that are read as they are written", () => {
    for (const text of near("companies around AI chips")) {
      const read = readQuestion(small, text);
      expect("question" in read && questionText(small, read.question)).toBe(text);
    }
  });
});
