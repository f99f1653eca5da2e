import { describe, expect, it } from "vitest";
import { table } from "../../src/cli/terminal/table.ts";
import { append, greatest, least } from "../../src/longLists.ts";
import { element, markup } from "../../src/picture/paint/svgElements.ts";
import { tag } from "../../src/pptx/writeXml.ts";
import { markdownOf } from "../../src/sources/writeMarkdown.ts";

/** As arguments of one call, an engine would refuse them. */
const MANY = Array.from({ length: 200_000 }, (_, at) => at);
const itself = (number: number) => number;

describe("a list as long as a large atlas", () => {
  it("is refused as arguments, or there would be no need for these functions", () => {
    expect(() => Math.max(...MANY)).toThrow(RangeError);
  });

  it("has a least and a greatest number, and an empty list has none", () => {
    expect([least(MANY, (number) => -number), greatest(MANY, itself)]).toEqual([-199_999, 199_999]);
    expect([least([], itself), greatest([], itself)]).toEqual([Infinity, -Infinity]);
  });

  it("is put at the end of another, in its order", () => {
    const list = [-1];
    append(list, MANY);
    expect([list.length, list[0], list[1], list.at(-1)]).toEqual([200_001, -1, 0, 199_999]);
  });

  it("of links is drawn as SVG and as shapes of a slide", () => {
    const links = MANY.map(() => element("path", {}));
    expect(markup(element("g", {}, "a", links)).length).toBe("<g>a</g>".length + 7 * MANY.length);
    const shapes = MANY.map(() => tag("p:sp"));
    expect(tag("p:spTree", {}, tag("p:pic"), shapes)).toHaveLength(21 + 8 + 7 * MANY.length);
  });

  it("of notes is written as Markdown, and as a table in the terminal", () => {
    const notes = MANY.map((at) => ({ kind: "note", mark: String(at), words: ["See."] }) as const);
    expect(markdownOf(notes).endsWith("[^199999]: See.\n")).toBe(true);
    const rows = MANY.map((at) => [String(at), "x"]);
    expect(table(rows, [{}, {}])[7]).toBe("7       x");
  });
});
