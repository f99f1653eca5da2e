import { plugins } from "@citation-js/core";
import { describe, expect, it } from "vitest";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { type CslItem, dateText, EXPECTED, readItem, WRITTEN } from "../../../citations/sources.ts";

const readAs = (format: keyof typeof WRITTEN): readonly CslItem[] =>
  plugins.input.chain(WRITTEN[format], { generateGraph: false });

const IN_WORDS = EXPECTED.map((source, at) =>
  // CSL keeps a date in words.
  at === 1 ? { ...source, issued: "spring 2025" } : source,
);

describe("citation-js", () => {
  it.each([
    ["bibtex", EXPECTED],
    ["ris", EXPECTED],
    ["csl", IN_WORDS],
  ] as const)("reads of %s each author apart, bodies whole, and the date", (format, expected) => {
    expect(readAs(format).map(readItem)).toEqual(expected);
  });

  it.each(["bibtex", "csl"] as const)("reads of %s when a page was read, and where", (format) => {
    const [first] = readAs(format);
    expect(dateText(first?.accessed)).toBe("2031-05-02");
    expect(first?.URL).toBe("https://example.org/a%20b?c=1#p1");
  });
});
