import { describe, expect, it } from "vitest";
import { ruledGerunds, ruledInfinitives, ruledPasts } from "../../../src/atlas/text/index.ts";
import { pastForms } from "../../../src/irregularVerbs.ts";
import { irregularVerbs } from "../../../src/query/lexicon/index.ts";
import { atlas } from "../query/small.ts";

describe("irregular forms of verbs", () => {
  it.each([
    ["build", ["built"]],
    ["write", ["wrote", "written"]],
    ["set", ["set"]],
    ["oversee", ["oversaw", "overseen"]],
    // Taken for a form of another verb, "find" and "emb".
    ["found", []],
    ["embed", []],
  ])("of %s: %j", (infinitive, forms) => {
    expect(pastForms(infinitive)).toEqual(forms);
  });

  it("are stored where the rules do not make them", () => {
    const relation = { ...atlas([]).relations[0], words: ["makes", "pays for", "is backed by"] };
    const of = { ...atlas([]), relations: [relation] } as ReturnType<typeof atlas>;
    expect(irregularVerbs(of, pastForms)).toEqual({ make: ["made"], pay: ["paid"] });
    expect(irregularVerbs({ ...of, language: "de" }, pastForms)).toBeUndefined();
  });

  it("are made by rules where they can", () => {
    expect(ruledPasts("plan")).toContain("planned");
    expect(ruledPasts("carry")).toEqual(["carried"]);
    expect(ruledGerunds("make")).toEqual(["making"]);
    expect(ruledInfinitives("used")).toContain("use");
    expect(ruledInfinitives("built")).toEqual([]);
  });
});
