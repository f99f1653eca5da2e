import { describe, expect, it } from "vitest";
import { isPluralName, pluralVerb } from "../../../src/query/words/inflect.ts";
import { claimName } from "../../../src/query/words/words.ts";
import { atlas, edge, node } from "./small.ts";

describe("the number of a name", () => {
  it.each([
    "Chinese universities",
    "ministries",
    "state-backed semiconductor funds",
    "partnerships with Belt and Road countries",
    "Belt and Road countries",
    "AI systems trained on domestic datasets",
    "critical algorithms and hardware",
    "NGOs",
    "young people",
  ])("is plural in “%s”", (name) => expect(isPluralName(name)).toBe(true));

  it.each([
    "",
    "robotics",
    "Horizon Robotics",
    "Siemens",
    "new generation of AI engineers",
    "strategy of cooperation and independence",
    "ecosystem where technology serves national interests",
    "reduced dependence on imported technologies",
    "data governance",
    "natural language processing",
    "China’s capacity to adapt technologies",
    "crisis",
    "need",
  ])("is singular in “%s”", (name) => expect(isPluralName(name)).toBe(false));
});

describe("the sentence of a link", () => {
  const nodes = [node("funds", { name: "semiconductor funds" }), node("labs")];
  const small = atlas(nodes, [edge("funds funds labs")]);

  it("has a verb that agrees with the name", () => {
    expect(claimName(small, "funds-funds-labs")).toBe("semiconductor funds fund labs");
    expect(pluralVerb("is part of")).toBe("are part of");
  });

  it("keeps the codebook's words in another language", () => {
    const german = { ...small, language: "de" };
    expect(claimName(german, "funds-funds-labs")).toBe("semiconductor funds funds labs");
  });
});
