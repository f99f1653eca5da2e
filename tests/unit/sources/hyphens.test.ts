import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hyphenRules } from "../../../src/sources/pdf/flow/hyphens.ts";

const joined = (...lines: readonly string[]) =>
  hyphenRules(lines.map((text) => ({ text }))).textOf(lines);

describe("lines as one text", () => {
  it("have a space between them", () => {
    expect(joined()).toBe("");
    expect(joined("Lamps are", "lit.")).toBe("Lamps are lit.");
  });

  it("lose a soft hyphen at their end, and the word goes on", () => {
    expect(joined("The infor\u00ad", "mation")).toBe("The information");
  });

  it("keep a hyphen before a capital or a figure", () => {
    expect(joined("die Datenschutz-", "Grundverordnung")).toBe("die Datenschutz-Grundverordnung");
    expect(joined("the COVID-", "19 act")).toBe("the COVID-19 act");
  });

  it("take a word for whole or divided as the document has it elsewhere", () => {
    expect(joined("co-operation and co-", "operation")).toBe("co-operation and co-operation");
    expect(joined("cooperation and co-", "operation")).toBe("cooperation and cooperation");
  });

  it("divide the second part of a compound where the document divides words", () => {
    const lines = ["Die rechtlich zuständige Stelle ist öffentlich-recht-", "lich."];
    expect(joined(...lines)).toBe("Die rechtlich zuständige Stelle ist öffentlich-rechtlich.");
  });

  it("keep the hyphen that stands for a word to come, with its space", () => {
    expect(joined("in Bundes-", "und Landesbehörden")).toBe("in Bundes- und Landesbehörden");
  });

  it("lose the hyphen that a browser prints for a soft one, if words have another one within", () => {
    const [a, b] = ["state-owned works inform the communica‐", "tion office, which keeps long-"];
    expect(joined(a, b, "term plans and non-", "binding rules")).toBe(
      "state-owned works inform the communication office, which keeps long-term plans and non-binding rules",
    );
    expect(joined("long‐term plans, non‐", "binding rules, long‐", "term aims")).toBe(
      "long‐term plans, non‐binding rules, long‐term aims",
    );
  });

  it("have no space between them in Chinese, nor after a slash", () => {
    expect(joined("人工智能", "产业")).toBe("人工智能产业");
    expect(joined("the Regulation 2016/", "679")).toBe("the Regulation 2016/679");
  });

  it("lose nothing but hyphens", () => {
    const line = fc.stringMatching(/^[a-z]{1,6}( [a-z]{1,6}){0,3}-?$/);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (lines) => {
        const letters = (text: string) => text.replace(/[\s-]/g, "");
        expect(letters(joined(...lines))).toBe(letters(lines.join("")));
      }),
    );
  });
});
