import { describe, expect, it } from "vitest";
import { readSource } from "../../../src/atlas/documents/document.ts";
import { itemMark } from "../../../src/atlas/text/itemMarks.ts";

function read(text: string) {
  const report = { error() {}, warning() {}, lineColumn: () => "" };
  return readSource({
    id: "law",
    title: "Law",
    name: "law.txt",
    text,
    markup: "markdown",
    language: "en",
    report,
  });
}

/** Each paragraph as its marks, how deep it lies, and the last words of its chapeaux. */
function outline(text: string): readonly string[] {
  const source = read(text);
  return source.paragraphs.map(({ labels = [], depth = 0 }, at) => {
    const unit = source.sentences.find(({ paragraph }) => paragraph === at);
    const chapeaux = (unit?.chapeaux ?? []).map((one) => {
      const { start, end } = source.sentences[one] ?? { start: 0, end: 0 };
      return source.text.slice(start, end).split(/\s/).at(-1);
    });
    const words = [labels.join(""), ...chapeaux].filter((word) => word !== "");
    return `${"> ".repeat(depth)}${words.join(" ")}`;
  });
}

describe("an item's mark", () => {
  it.each([
    ["(1) The", "(1)", ["(1) 1"]],
    ["3.  The", "3.", ["1. 3"]],
    ["2a. The", "2a.", ["1. 2.01"]],
    ["b) The", "b)", ["a) 2"]],
    ["(iv) The", "(iv)", ["(i) 4"]],
    ["(i) The", "(i)", ["(a) 9", "(i) 1"]],
    ["(bb) The", "(bb)", ["(a) 28", "(aa) 2"]],
    ["（三）人", "（三）", ["(一) 3"]],
    ["二十一、人", "二十一、", ["一、 21"]],
    ["（十）人", "（十）", ["(一) 10"]],
    ["- The", "-", []],
  ])("of %s", (text, label, readings) => {
    const mark = itemMark(text, 0);
    expect(mark?.label).toBe(label);
    expect(
      mark?.readings.map(({ style, ordinal }) => `${style.replace(")1", ")")} ${ordinal}`),
    ).toEqual(readings);
  });

  it.each(["The", "(The board) shall", "1.5 km", "e.g. lanes", "-5 degrees", "(see a) b"])(
    "is none in %s",
    (text) => {
      expect(itemMark(text, 0)).toBeUndefined();
    },
  );
});

describe("an enumeration", () => {
  it("is none in plain paragraphs, which stay as they are", () => {
    const source = read("One stands here. Two.\n\nThree:\n\nFour.");
    expect(source.paragraphs.some((one) => "labels" in one || "depth" in one)).toBe(false);
    expect(source.sentences.some((one) => "chapeaux" in one || "isChapeau" in one)).toBe(false);
  });

  it("gives each item its chapeaux, outermost first", () => {
    expect(
      outline(
        "(1) The board shall:\n\n1. report:\na) yearly;\nb) in writing;\n2. pay.\n\n(2) It may rest.",
      ),
    ).toEqual([
      "(1)",
      "> (1)1. shall:",
      "> > (1)1.a) shall: report:",
      "> > (1)1.b) shall: report:",
      "> (1)2. shall:",
      "(2)",
    ]);
  });

  it("tells letters from roman numbers by what stands before", () => {
    const letters = ["g", "h", "i", "j"].map((letter) => `(${letter}) one;`);
    expect(outline(`It shall:\n\n(a) one;\n\n${letters.join("\n\n")}`).at(-2)).toBe("> (i) shall:");
    expect(outline("It shall:\n\n(h) if so:\n\n(i) one;\n\n(ii) two.").at(-1)).toContain("(ii)");
    expect(
      outline("It shall:\n\n(a) one:\n\n(i) two;\n\n(ii) three;\n\n(b) four.").slice(2),
    ).toEqual(["> > (a)(i) shall: one:", "> > (a)(ii) shall: one:", "> (b) shall:"]);
  });

  it("has chapeaux that a full stop does not end, and no others", () => {
    expect(outline("The town rests.\n\n1. It pays.\n\n2. It sees.")).toEqual(["", "1.", "2."]);
    expect(outline("The town shall\n\n1. pay,\n\n2. see.")).toEqual([
      "",
      "> 1. shall",
      "> 2. shall",
    ]);
    expect(outline("Duties\n\n(1) The town pays.")).toEqual(["", "(1)"]);
  });

  it("of Chinese law has its items too", () => {
    expect(outline("委员会履行下列职责：\n\n（一）研究规范；\n\n（二）发布指南。")).toEqual([
      "",
      "> （一） 委员会履行下列职责：",
      "> （二） 委员会履行下列职责：",
    ]);
  });

  it("takes no date for an item", () => {
    expect(outline("The law of\n\n27. April stands.")).toEqual(["", ""]);
  });

  it("ends with its section", () => {
    expect(outline("# One\n\nIt shall:\n\n1. pay.\n\n# Two\n\n2. It rests.")).toEqual([
      "",
      "> 1. shall:",
      "",
    ]);
  });

  it("nests bullets by their distance from the margin", () => {
    expect(outline("It has:\n\n- lanes:\n  - wide\n  - long\n- rests")).toEqual([
      "",
      "> has:",
      "> > has: lanes:",
      "> > has: lanes:",
      "> has:",
    ]);
  });
});
