import { describe, expect, it } from "vitest";
import { codeFrame } from "../../../src/cli/atlases/codeFrame.ts";

const frame = (text: string, line: number, column: number, length = 1) =>
  codeFrame(text, { line, column, length }).split("\n");

describe("codeFrame", () => {
  it("marks the first character of an empty text", () => {
    expect(frame("", 1, 1)).toEqual(["> 1 |", "    | ^"]);
  });

  it("shows one line on either side and marks the length", () => {
    expect(frame("one\ntwo\nthree\nfour", 2, 1, 3)).toEqual([
      "  1 | one",
      "> 2 | two",
      "    | ^^^",
      "  3 | three",
    ]);
  });

  it("aligns line numbers of different lengths", () => {
    const text = Array.from({ length: 12 }, (_, index) => `line ${index + 1}`).join("\n");
    expect(frame(text, 9, 1)).toEqual([
      "   8 | line 8",
      ">  9 | line 9",
      "     | ^",
      "  10 | line 10",
    ]);
  });

  it("counts CRLF and CR as line ends", () => {
    expect(frame("one\r\ntwo\rthree", 3, 1)).toEqual(["  2 | two", "> 3 | three", "    | ^"]);
  });

  it("ends the marks with the line", () => {
    expect(frame("ab\ncd", 1, 2, 10)[1]).toBe("    |  ^");
  });

  it("marks the place after the last character", () => {
    expect(frame('{"a"', 1, 5)[1]).toBe("    |     ^");
  });

  it("cuts what is far away from the place, in a line of any length", () => {
    const lines = frame(`${"x".repeat(500)}here${"y".repeat(500)}`, 1, 501, 4);
    expect(lines[0]).toMatch(/^> 1 \| …x{32}herey+…$/);
    expect(lines[0]?.indexOf("here")).toBe(lines[1]?.indexOf("^^^^"));
    expect(lines[0]?.length).toBeLessThan(100);
  });

  it("cuts no surrogate pair", () => {
    for (const column of [101, 102, 103, 104]) {
      const shown = frame("🚲".repeat(200), 1, column).join("");
      expect(shown).not.toMatch(/\p{Cs}|<D[89A-F]/u);
    }
  });

  it("sets the marks by the width of what stands before: wide, combining, tab", () => {
    expect(frame("北京x", 1, 3)[1]).toBe("    |     ^");
    expect(frame("e\u0301x", 1, 3)[1]).toBe("    |  ^");
    expect(frame("\tx", 1, 2)[1]).toBe("    |   ^");
  });

  it("shows control characters as what they are", () => {
    expect(frame("a\u001b[31mb\u0000", 1, 1)[0]).toBe("> 1 | a<001B>[31mb<0000>");
  });
});
