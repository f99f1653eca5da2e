import { describe, expect, it } from "vitest";
import type { Problem } from "../../../src/atlas/files/report.ts";
import { applyFixes } from "../../../src/cli/commands/fix.ts";

function problem(start: number, end: number, text: string): Problem {
  return {
    severity: "warning",
    code: "spacing",
    file: "atlas.json",
    line: 1,
    column: start + 1,
    length: 1,
    message: "",
    fix: { start, end, text },
  };
}

describe("applyFixes", () => {
  it("changes nothing without fixes", () => {
    expect(applyFixes("text", [])).toEqual({ text: "text", changes: [] });
  });

  it("applies several fixes, whatever their order, with offsets of the text as it was", () => {
    const fixes = [problem(4, 5, "E"), problem(0, 1, "one "), problem(2, 2, "-")];
    const { text, changes } = applyFixes("abcde", fixes);
    expect(text).toBe("one b-cdE");
    expect(changes.map(({ before, after }) => [before, after])).toEqual([
      ["a", "one "],
      ["", "-"],
      ["e", "E"],
    ]);
  });

  it("leaves the later of two that overlap for another round", () => {
    expect(applyFixes("abcde", [problem(0, 3, "x"), problem(2, 5, "y")]).text).toBe("xde");
    expect(applyFixes("abcde", [problem(1, 1, "x"), problem(1, 1, "x")]).text).toBe("axbcde");
  });

  it("reports no change where the text is already so", () => {
    expect(applyFixes("abc", [problem(0, 1, "a")])).toEqual({ text: "abc", changes: [] });
  });
});
