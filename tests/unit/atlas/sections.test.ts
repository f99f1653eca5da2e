import { describe, expect, it } from "vitest";
import { type Markup, sectionsOf } from "../../../src/atlas/sections.ts";

const titles = (text: string, markup: Markup) =>
  sectionsOf(text, markup, "Title").map(({ level, heading }) => `${level} ${heading}`);

describe("sections of Markdown", () => {
  it("gives a text without headings one section with the document's title", () => {
    expect(sectionsOf("Words.", "markdown", "Title")).toEqual([
      {
        index: 0,
        heading: "Title",
        level: 0,
        headingRange: { start: 0, end: 0 },
        start: 0,
        end: 6,
      },
    ]);
  });

  it("names what stands before the first heading by the document's title", () => {
    expect(titles("Words.\n\n# One\n\nMore.", "markdown")).toEqual(["0 Title", "1 One"]);
  });

  it("makes no section of blank lines before the first heading", () => {
    const [first] = sectionsOf("\n\n# One\n", "markdown", "Title");
    expect(first).toMatchObject({ heading: "One", start: 0, headingRange: { start: 2, end: 7 } });
  });

  it("lets a section hold its sub-sections", () => {
    const text = "# A\na\n## B\nb\n### C\nc\n## D\nd\n# E\ne";
    const spans = sectionsOf(text, "markdown", "Title").map(({ heading, start, end }) => [
      heading,
      text.slice(start, end).replace(/\n/g, " ").trim(),
    ]);
    expect(spans).toEqual([
      ["A", "# A a ## B b ### C c ## D d"],
      ["B", "## B b ### C c"],
      ["C", "### C c"],
      ["D", "## D d"],
      ["E", "# E e"],
    ]);
  });

  it.each([
    ["closing marks", "## Two ##", ["2 Two"]],
    ["up to three spaces before", "   # One", ["1 One"]],
    ["a sharp in the words", "# C# and F#", ["1 C# and F#"]],
    ["six marks", "###### Six", ["6 Six"]],
    ["an empty heading", "#", ["1 "]],
    ["CRLF", "# One\r\nWords.\r\n# Two\r\n", ["1 One", "1 Two"]],
    ["CR alone", "# One\rWords.\r# Two\r", ["1 One", "1 Two"]],
  ])("reads a heading with %s", (_what, text, headings) => {
    expect(titles(text, "markdown")).toEqual(headings);
  });

  it.each([
    ["seven marks", "####### Seven"],
    ["no space after the mark", "#One"],
    ["four spaces before", "    # Code"],
    ["fenced code", "```\n# Comment\n```"],
    ["an open fence", "~~~\n# Comment"],
  ])("takes no heading from %s", (_what, text) => {
    expect(titles(text, "markdown")).toEqual(["0 Title"]);
  });

  it("reads headings again after fenced code", () => {
    expect(titles("```\n# No\n````\n# Yes", "markdown")).toEqual(["0 Title", "1 Yes"]);
  });
});

describe("sections of a long text", () => {
  it.each([
    ["headings", "#\n".repeat(50_000)],
    ["headings below one another", "# a\n## b\n### c\n".repeat(20_000)],
    ["spaces in a heading", `# a${" ".repeat(50_000)}# b`],
    ["marks in a heading", `# ${"#".repeat(50_000)}b`],
    ["marks and spaces in a heading", `# ${"# ".repeat(50_000)}b`],
  ])("are found in time that grows with it: many %s", (_what, text) => {
    expect(sectionsOf(text, "markdown", "Title").length).toBeGreaterThan(0);
    expect(sectionsOf(text, "plain", "Title").length).toBeGreaterThan(0);
  });
});

describe("sections of plain text", () => {
  it("takes a short line between blank lines for a heading", () => {
    expect(titles("Intro.\n\nThe lanes\n\nWords.\n", "plain")).toEqual(["0 Title", "1 The lanes"]);
  });

  it("takes the first line for a heading", () => {
    expect(titles("The lanes\n\nWords.", "plain")).toEqual(["1 The lanes"]);
  });

  it.each([
    ["a line with a full stop", "Intro.\n\nThe lanes.\n\nWords."],
    ["a line with an ideographic full stop", "Intro.\n\n车道。\n\nWords."],
    ["a line of 81 characters", `Intro.\n\n${"a".repeat(81)}\n\nWords.`],
    ["a line in a paragraph", "Intro.\n\nThe lanes\nWords.\n\nMore."],
    ["the last line, under which nothing stands", "Intro.\n\nThe end\n\n"],
    ["a Markdown mark that is part of a sentence", "# One. Two.\n\nWords."],
  ])("takes no heading from %s", (_what, text) => {
    expect(titles(text, "plain")).toEqual(["0 Title"]);
  });

  it("takes a line of 80 characters", () => {
    expect(titles(`${"a".repeat(80)}\n\nWords.`, "plain")).toHaveLength(1);
    expect(titles(`${"a".repeat(80)}\n\nWords.`, "plain")[0]).toMatch(/^1 a/);
  });
});
