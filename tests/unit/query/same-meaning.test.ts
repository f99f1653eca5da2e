import { describe, expect, it } from "vitest";
import {
  irregularPasts,
  isNearVerb,
  sameNouns,
  sameVerbs,
} from "../../../src/query/lexicon/sameMeaning.ts";

describe("words that mean the same", () => {
  it("are found by the telling words of their line only, without the word itself", () => {
    expect(sameVerbs("fund")).toContain("pay for");
    expect(sameVerbs("fund")).not.toContain("fund");
    expect(sameVerbs("underwrite")).toEqual([]);
  });

  it("tell those that mean nearly the same from those that mean just that", () => {
    expect(isNearVerb("fund", "finance")).toBe(false);
    expect(isNearVerb("fund", "underwrite")).toBe(true);
    expect(sameVerbs("call for")).toEqual(expect.arrayContaining(["demand", "like to have"]));
  });

  it("do not include words that only come near", () => {
    expect(sameVerbs("implement")).not.toContain("enforce");
    expect(sameVerbs("coordinate with")).not.toContain("consult");
  });

  it("are of one line each, so that no word joins two meanings by its line", () => {
    expect(sameVerbs("train")).not.toContain("design");
    expect(sameNouns("risk")).toContain("danger");
    expect(sameNouns("goal")).not.toContain("danger");
  });

  it("have irregular past forms where the rules make none", () => {
    expect(irregularPasts("oversee")).toEqual(["oversaw", "overseen"]);
    expect(irregularPasts("fund")).toEqual([]);
  });
});
