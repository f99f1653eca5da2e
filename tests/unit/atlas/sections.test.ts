import { describe, expect, it } from "vitest";
import { paragraphsOf } from "../../../src/atlas/structure/paragraphs.ts";
import { sectionsOf } from "../../../src/atlas/structure/sections.ts";
import type { Markup } from "../../../src/atlas/text/textParts.ts";

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

describe("headings of laws", () => {
  it.each([
    ["an article and its title", "Article 5 Cyclists\n\nThey ride.", ["1 Article 5 Cyclists"]],
    ["an article, shortened", "Art. 5 Cyclists\n\nThey ride.", ["1 Art. 5 Cyclists"]],
    ["a label alone", "Article 5\n\nThey ride.", ["1 Article 5"]],
    ["a label above its text", "Article 5\nThey ride.", ["1 Article 5"]],
    ["a title below its label", "Article 5\n\nCyclists\n\nThey ride.", ["1 Article 5 Cyclists"]],
    [
      "a title right below",
      "CHAPTER II\nGENERAL RULES\n\nThey ride.",
      ["1 CHAPTER II GENERAL RULES"],
    ],
    ["a title after a dash", "Article 5 — Cyclists\n\nThey ride.", ["1 Article 5 — Cyclists"]],
    [
      "a title over two lines",
      "§ 5 Lamps of bicycles and\nof other vehicles\n\nThey shine.",
      ["1 § 5 Lamps of bicycles and of other vehicles"],
    ],
    [
      "a title before its text",
      "Sec. 9.  Keeping Lamps Lit.  (a)  To keep them lit, …",
      ["1 Sec. 9. Keeping Lamps Lit"],
    ],
    [
      "a title over two lines before its text",
      "Sec. 9.  Keeping Lamps\nand Bells.  The town pays.",
      ["1 Sec. 9. Keeping Lamps and Bells"],
    ],
    [
      "a title without a space after it",
      "Sec. 9. Keeping Lamps.(a) To keep.",
      ["1 Sec. 9. Keeping Lamps"],
    ],
    [
      "a title with U.S. in it",
      "Sec. 2. Lamps of the U.S. Army. They shine.",
      ["1 Sec. 2. Lamps of the U.S. Army"],
    ],
    ["a number before its text", "Sec. 5. The town pays.", ["1 Sec. 5"]],
    ["an article before its text", "Article 5. The town pays.", ["1 Article 5"]],
    ["a paragraph before its text", "§ 5 (1) Die Stadt zahlt.", ["1 § 5"]],
    ["a word in capitals", "SEC. 4. DEFINITIONS.\n\nIn this Act, …", ["1 SEC. 4. DEFINITIONS"]],
    [
      "no blank line before it",
      "The town pays.\nSec. 2.  Lamps.  They shine.",
      ["0 Title", "1 Sec. 2. Lamps"],
    ],
    [
      "no-break spaces",
      "\u00a0\u00a0Sec.\u00a02.\u00a0 Lamps.\u00a0 They shine.",
      ["1 Sec. 2. Lamps"],
    ],
    ["an annex", "Annex I\n\nLamps.", ["1 Annex I"]],
    ["two numbers", "4.1.  Lit Lamps.  They shine.", ["1 4.1. Lit Lamps"]],
    [
      "three numbers and a title",
      "1.2.3 Lamps that are lit\n\nThey shine.",
      ["1 1.2.3 Lamps that are lit"],
    ],
  ])("are found in either markup: %s", (_what, text, headings) => {
    expect(titles(text, "markdown")).toEqual(headings);
    expect(titles(text, "plain")).toEqual(headings);
  });

  it.each([
    ["German", "Artikel 5 Lampen\n\nSie leuchten.", "Artikel 5 Lampen"],
    [
      "German",
      "Dritter Abschnitt\nLampen und Klingeln\n\nSie leuchten.",
      "Dritter Abschnitt Lampen und Klingeln",
    ],
    ["German", "§ 12a Lampen\n\nSie leuchten.", "§ 12a Lampen"],
    ["Spanish", "Artículo 5. Las lámparas\n\nSe encienden.", "Artículo 5. Las lámparas"],
    ["Spanish", "Artículo 5. El municipio paga.", "Artículo 5"],
    ["Spanish", "CAPÍTULO III\n\nDe las lámparas\n\nSe encienden.", "CAPÍTULO III De las lámparas"],
    ["French", "Article L. 121-1\n\nLa ville paie.", "Article L. 121-1"],
    ["French", "Article premier\n\nLa ville paie.", "Article premier"],
    ["French", "Art. 2. - La ville paie.", "Art. 2"],
    ["French", "Chapitre II : Des lampes\n\nElles brillent.", "Chapitre II : Des lampes"],
    ["Italian", "Art. 5-bis\n\nIl comune paga.", "Art. 5-bis"],
    ["Italian", "Articolo 5 (Lampade)\n\nIl comune paga.", "Articolo 5 (Lampade)"],
    ["Portuguese", "Art. 1º O município paga.", "Art. 1º"],
    ["Dutch", "Hoofdstuk 2. Lampen\n\nZij branden.", "Hoofdstuk 2. Lampen"],
    ["Chinese", "第五条 市议会付款。", "第五条"],
    ["Chinese", "第五十六条之一　市议会付款。", "第五十六条之一"],
    ["Chinese", "第二章 车灯\n\n付款。", "第二章 车灯"],
    ["Japanese", "第五条（目的）\u3000市は支払う。", "第五条（目的）"],
    ["Korean", "제5조 (목적) 시는 지급한다.", "제5조 (목적)"],
  ])("are found in %s: %j", (_language, text, heading) => {
    expect(titles(text, "markdown")).toEqual([`1 ${heading}`]);
    expect(titles(text, "plain")).toEqual([`1 ${heading}`]);
  });

  it.each([
    "Article 5 of the treaty applies.",
    "Article 5 (1) of the treaty applies.",
    "Article 5(1) applies.",
    "Section 5 applies to lamps.",
    "§ 5 Abs. 1 gilt.",
    "§ 5 Absatz 1\n\nDas gilt.",
    "§ 1º O município paga.",
    "§§ 5 und 6 gelten.",
    "第五条规定的车灯。",
    "Article 5 Lamps;\n\nThey shine.",
    "Article 5 Lamps; and\n\nThey shine.",
    "4.1. The town pays for lamps.",
    "2.5 metres\n\nThat is wide.",
    "27.4.2016 Lamps\n\nThey shine.",
    "Part of the town\nis lit.",
    "Lamps are lit, as the law says in\nSec. 5. They shine.",
    "It applies as\nArticle 5\nsays.",
  ])("are none: %j", (text) => {
    expect(titles(text, "markdown")).toEqual(["0 Title"]);
  });

  it("is one number with a title in plain text, and an item of a list in Markdown", () => {
    const text = "Act\n\n1. Introduction\n\nText here. More.\n\n2. Lamps\n\nThey shine.";
    expect(titles(text, "plain")).toEqual(["1 Act", "1 1. Introduction", "1 2. Lamps"]);
    expect(titles(text, "markdown")).toEqual(["0 Title"]);
  });

  it("are none in a list, though each of its items has a number", () => {
    const text = "1. Lamps\n\n2. Bells\n\n3. Horns\n\nThe town pays for them.";
    expect(titles(text, "plain")).toEqual(["0 Title"]);
  });

  it("are none in a list whose items are of several kinds", () => {
    const text = "It lights:\n\n1. lamps,\n\n2. Bells of the town\n\n3. Horns and\n\n4. bicycles.";
    expect(titles(text, "plain")).toEqual(["0 Title"]);
  });

  it("stand, though another part has one of the same name", () => {
    const part = "Chapter 1 General\n\nArticle 1\n\nLamps.\n\n";
    expect(titles(`Part I\n\n${part}Part II\n\n${part}`, "markdown")).toEqual([
      "1 Part I",
      "2 Chapter 1 General",
      "3 Article 1",
      "1 Part II",
      "2 Chapter 1 General",
      "3 Article 1",
    ]);
  });

  it("are not sought in code and in the text of Markdown's list items", () => {
    expect(titles("```\nArticle 5\n```\n\n1. One\n\n    Article 5", "markdown")).toEqual([
      "0 Title",
    ]);
  });

  it("are not sought where the document marks that form itself", () => {
    const text = "# § 1 Lamps\n\n§ 5\n\nThat one is amended.\n\n# § 2 Bells\n\nThey ring.";
    expect(titles(text, "markdown")).toEqual(["1 § 1 Lamps", "1 § 2 Bells"]);
  });

  it("stand once, though a table of contents names them before", () => {
    const contents = "目录\n第一章 总则\n第二章 车灯\n\n";
    const law = "第一章 总则\n\n第一条 付款。\n\n第二章 车灯\n\n第二条 车灯。\n";
    expect(titles(contents + law, "plain").slice(1)).toEqual([
      "1 第一章 总则",
      "2 第一条",
      "1 第二章 车灯",
      "2 第二条",
    ]);
  });

  it("leave the text after them in its line, and take none of it", () => {
    const text = "Sec. 1.  Lamps.  They shine.\nBrightly.\n\nSec. 2.  Bells.\nThey ring.";
    const sections = sectionsOf(text, "markdown", "Title");
    expect(sections.map(({ headingRange: { start, end } }) => text.slice(start, end))).toEqual([
      "Sec. 1.  Lamps.",
      "Sec. 2.  Bells.",
    ]);
    expect(
      paragraphsOf(text, "markdown", sections).map(({ start, end, section }) => [
        section,
        text.slice(start, end),
      ]),
    ).toEqual([
      [0, "They shine.\nBrightly."],
      [1, "They ring."],
    ]);
  });
});

describe("levels of headings", () => {
  it("let chapters hold articles, and articles numbers", () => {
    const text = [
      "CHAPTER I",
      "Article 1 Lamps",
      "They shine.",
      "CHAPTER II",
      "Section 1",
      "Article 2 Bells",
      "They ring.",
      "Section 2",
      "Article 3 Horns",
      "They sound.",
      "Annex I",
      "They are listed.",
    ].join("\n\n");
    expect(titles(text, "markdown")).toEqual([
      "1 CHAPTER I",
      "2 Article 1 Lamps",
      "1 CHAPTER II",
      "2 Section 1",
      "3 Article 2 Bells",
      "2 Section 2",
      "3 Article 3 Horns",
      "1 Annex I",
    ]);
  });

  it("take sections for articles where there are none", () => {
    const text =
      "Sec. 4.  Lamps.\n\n4.1.  Front Lamps.  They shine.\n\nSec. 5.  Bells.  They ring.";
    expect(titles(text, "plain")).toEqual([
      "1 Sec. 4. Lamps",
      "2 4.1. Front Lamps",
      "1 Sec. 5. Bells",
    ]);
  });

  it.each([
    ["Part I", "Chapter 1"],
    ["Chapter I", "Part 1"],
  ])("learn from the document that %s holds %s", (outer, inner) => {
    const text = `${outer}\n\n${inner}\n\nArticle 1\n\nLamps.\n\n${outer}I\n\nArticle 2\n\nBells.`;
    expect(titles(text, "plain")).toEqual([
      `1 ${outer}`,
      `2 ${inner}`,
      "3 Article 1",
      `1 ${outer}I`,
      "2 Article 2",
    ]);
  });

  it("count from the mark above, in Markdown", () => {
    expect(
      titles("# 法\n\n## 第一章 总则\n\n第一条 付款。\n\n# 附件\n\n车灯。", "markdown"),
    ).toEqual(["1 法", "2 第一章 总则", "3 第一条", "1 附件"]);
  });

  it("keep a line without a number beside the articles of its chapter", () => {
    const text = "CHAPTER I\n\nArticle 1\n\nLamps.\n\nPenalties\n\nFines.\n\nArticle 2\n\nBells.";
    expect(titles(text, "plain")).toEqual([
      "1 CHAPTER I",
      "2 Article 1",
      "2 Penalties",
      "2 Article 2",
    ]);
  });
});

describe("underlined headings of Markdown", () => {
  it.each([
    ["a row of =", "Lamps\n=====\n\nThey shine.", ["1 Lamps"]],
    ["a row of -", "Lamps\n---\nThey shine.", ["2 Lamps"]],
    ["two lines", "Lamps\nand bells\n===\n", ["1 Lamps and bells"]],
  ])("are read: %s", (_what, text, headings) => {
    expect(titles(text, "markdown")).toEqual(headings);
  });

  it.each([
    ["a rule after a blank line", "Lamps.\n\n---\n\nBells."],
    ["front matter", "---\ntitle: Lamps\n---\n\nBells."],
    ["a rule after a list", "- Lamps\n---\nBells."],
    ["a table", "Lamps | Bells\n---|---\none | two"],
    ["code", "```\nLamps\n===\n```"],
    ["plain text", "Lamps\n---\nBells."],
  ])("are none in %s", (what, text) => {
    expect(titles(text, what === "plain text" ? "plain" : "markdown")).toEqual(["0 Title"]);
  });

  it("leave no paragraph of their line", () => {
    const text = "Lamps\n===\nThey shine.";
    const sections = sectionsOf(text, "markdown", "Title");
    const [only, ...more] = paragraphsOf(text, "markdown", sections);
    expect(more).toEqual([]);
    expect(text.slice(only?.start, only?.end)).toBe("They shine.");
  });
});

describe("sections of a long text", () => {
  it.each([
    ["articles", "Article 5 Lamps\n\nThey shine.\n\n".repeat(20_000)],
    ["articles without text", "Article 5\n".repeat(20_000)],
    ["numbers", "1. Lamps\n\n".repeat(20_000)],
    ["numbers in a line", `${"1.2".repeat(20_000)} Lamps`],
    ["underlined lines", "Lamps\n===\n".repeat(20_000)],
    ["lines of a paragraph", "Lamps\n".repeat(20_000)],
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
    ["a line that ends in a semicolon", "Intro.\n\nthe lanes;\n\nWords."],
    ["a line that ends in ; and", "Intro.\n\nThe board shall pay; and\n\nWords."],
    ["a line that ends in a colon", "Intro.\n\nThe board shall:\n\nWords."],
    ["an item's mark", "Intro.\n\n(ii)\n\nWords."],
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
