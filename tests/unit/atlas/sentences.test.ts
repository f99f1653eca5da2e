import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { paragraphsOf } from "../../../src/atlas/structure/paragraphs.ts";
import { sectionsOf } from "../../../src/atlas/structure/sections.ts";
import { sentencesOf } from "../../../src/atlas/structure/sentences.ts";
import type { Markup } from "../../../src/atlas/text/textParts.ts";
import { SENTENCES } from "./sentenceTable.ts";

function read(text: string, markup: Markup = "markdown", language = "en") {
  const sections = sectionsOf(text, markup, "Title");
  const paragraphs = paragraphsOf(text, markup, sections);
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  const sentences = sentencesOf(text, paragraphs, language);
  return { paragraphs: paragraphs.map(cut), sentences: sentences.map(cut), whole: sentences };
}

describe("paragraphs", () => {
  it("finds none in blank lines", () => {
    expect(read("\n \n").paragraphs).toEqual([]);
  });

  it("parts them at blank lines and headings", () => {
    const text = "One\nline.\n\n# Heading\nTwo.\n \nThree.";
    expect(read(text).paragraphs).toEqual(["One\nline.", "Two.", "Three."]);
  });

  it("makes each item of a Markdown list one", () => {
    expect(read("- One\n  more\n- Two\n1. Three").paragraphs).toEqual([
      "- One\n  more",
      "- Two",
      "1. Three",
    ]);
  });

  it("keeps lines together in plain text", () => {
    expect(read("- One\n- Two", "plain").paragraphs).toEqual(["- One\n- Two"]);
  });
});

describe("sentences", () => {
  it("finds the 40 sentences of the first atlas's article", () => {
    const article = readFileSync("data/china-ai-2025/sources/article.md", "utf8");
    expect(read(article).sentences).toHaveLength(40);
  });

  it("does not end a sentence at a line break", () => {
    expect(read("The town\nbuilds lanes.\r\nRiders\r\ncome.").sentences).toEqual([
      "The town\nbuilds lanes.",
      "Riders\r\ncome.",
    ]);
  });

  it("ends one at a blank line, with or without a full stop", () => {
    expect(read("The town builds\n\nRiders come").sentences).toEqual([
      "The town builds",
      "Riders come",
    ]);
  });

  it.each([
    "Some towns, e.g. Ada, build lanes.",
    "E.g. Ada builds lanes.",
    "Other laws (cf. Title Two) hold.",
    "Dr. Vela asks for lanes.",
    "J. Vela asks for lanes.",
    "See Art. 5 Cyclists first.",
    "Lanes of 2.5 metres are built.",
  ])("keeps %j whole", (sentence) => {
    expect(read(sentence).sentences).toEqual([sentence]);
  });

  it("ends one after a number word that no number follows", () => {
    expect(read("The answer is no. But lanes come.").sentences).toHaveLength(2);
  });

  it("leaves out a list item's mark", () => {
    expect(read("1. Build lanes.\n2. Paint them.").sentences).toEqual([
      "Build lanes.",
      "Paint them.",
    ]);
  });

  it("takes what has neither letter nor digit for none", () => {
    expect(read("One.\n\n---\n\n* * *\n\nTwo.").sentences).toEqual(["One.", "Two."]);
  });

  it("leaves out headings", () => {
    expect(read("# A heading.\n\nA sentence.").sentences).toEqual(["A sentence."]);
  });

  it("knows Chinese full stops and other languages", () => {
    expect(read("市议会建车道。居民骑车。", "plain", "zh").sentences).toHaveLength(2);
  });

  it("says which paragraph and section holds each", () => {
    const { whole } = read("# A\n\nOne. Two.\n\nThree.\n\n# B\n\nFour.");
    expect(whole.map(({ paragraph, section }) => [paragraph, section])).toEqual([
      [0, 0],
      [0, 0],
      [1, 0],
      [2, 1],
    ]);
  });
});

describe.each(Object.entries(SENTENCES))("sentences in %s", (language, table) => {
  it.each(table.map((text) => [text]))("%s", (text) => {
    const sentences = read(text.replace(/ ‖ /g, " ").replace(/‖/g, ""), "plain", language);
    expect(sentences.sentences).toEqual(text.split("‖").map((sentence) => sentence.trim()));
  });
});

it("holds at least 150 cases in eight languages", () => {
  const tables = Object.values(SENTENCES);
  expect(tables.flat().length).toBeGreaterThanOrEqual(150);
  expect(tables.filter((table) => table.length > 10).length).toBeGreaterThanOrEqual(8);
});
