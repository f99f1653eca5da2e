import { describe, expect, it } from "vitest";
import { readHtml } from "../../../src/sources/html/readHtml.ts";
import { markdownOf } from "../../../src/sources/writeMarkdown.ts";

const read = (html: string) => readHtml(new TextEncoder().encode(html));
const textOf = (html: string) => markdownOf(read(html).blocks).trim().split("\n\n");

describe("a web page", () => {
  it("of one paragraph is one paragraph", () => {
    const { blocks, title, report } = read("<title>A  plan</title><p>Lamps\n are <b>lit</b>.");
    expect(markdownOf(blocks)).toBe("Lamps are lit.\n");
    expect(title).toBe("A plan");
    expect(report).toMatchObject({ format: "HTML", charactersIn: 12, charactersOut: 12 });
  });

  it("keeps parts whose ids and classes sound like something else, and what stands aside", () => {
    const parts = ["social", "extra", "community", "related", "sponsor", "comment", "header"];
    const inside = parts.map(
      (id) => `<div id="${id}" class="${id}"><h2>${id}</h2><p>Text.</p></div>`,
    );
    const text = textOf(`<main><h1>Plan</h1>${inside.join("")}<aside>Annex.</aside></main>`);
    expect(text).toEqual(["# Plan", ...parts.flatMap((id) => [`## ${id}`, "Text."]), "Annex."]);
  });

  it("takes its main part, and lists what it leaves out", () => {
    const { blocks, report } = read(
      `<header>The town</header><nav>Home</nav><div><main><p>All of the lamps of the town are lit.</p>
       <script>alert(1)</script><style>p {}</style><button>Share</button><p hidden>Unseen</p></main></div><footer>Imprint</footer>`,
    );
    expect(markdownOf(blocks)).toBe("All of the lamps of the town are lit.\n");
    expect(report.leftOut.map(({ kind, text }) => [kind, text])).toEqual([
      ["page header", "The town"],
      ["navigation", "Home"],
      ["page footer", "Imprint"],
      ["control", "Share"],
      ["hidden text", "Unseen"],
    ]);
    expect(report.leftOut.map(({ where }) => where)).toContain("<footer>");
  });

  it("takes the whole page where its main part holds little of it, and says so", () => {
    const { blocks, report } = read(
      "<main><p>Short.</p></main><p>The whole law stands here, outside of the main part.</p>",
    );
    expect(markdownOf(blocks)).toContain("The whole law");
    expect(report.warnings).toHaveLength(1);
  });

  it("writes the marks of lists that a browser shows", () => {
    expect(
      textOf(
        `<ol type="a" start="3"><li>first<li value="7">second<ol type="i"><li>inner</ol></ol>
         <ul><li>(a) its own mark<li>point</ul><ol reversed><li>two<li>one</ol>
         <ol style="list-style-type: upper-roman"><li>Roman</ol>`,
      ),
    ).toEqual([
      "c. first",
      "g. second",
      "    i. inner",
      "(a) its own mark",
      "- point",
      "2. two",
      "1. one",
      "I. Roman",
    ]);
  });

  it("keeps a table that begins with an empty row", () => {
    const html = "<table><tr></tr><tr><th>Year<th>Sum<tr><td>2025<td>1</table>";
    expect(textOf(html).join()).toContain("| 2025 | 1 |");
  });

  it("has tables as tables, with spans, and one for the layout as what it holds", () => {
    expect(
      textOf(
        `<table><caption>Money</caption><tr><th>Year<th>Sum<tr><td rowspan="2">2025<td>1|2<tr><td>3<tr><td colspan="2">All</table>
         <table><tr><td><h2>Lamps</h2><td><p>Text.</p></table>`,
      ),
    ).toEqual([
      "Money",
      "| Year | Sum |\n| --- | --- |\n| 2025 | 1\\|2 |\n|  | 3 |\n| All |  |",
      "## Lamps",
      "Text.",
    ]);
  });

  it("has notes after their section, without the links back", () => {
    expect(
      textOf(
        `<main><h2>One</h2><p>The Minister<sup><a href="#n1">1</a></sup> has 5 m<sup>2</sup>.</p><h2>Two</h2><p>Text.</p>
         <ol><li id="n1"><a href="#r1">^</a> As of <i>2020</i>. <a href="#r1">↩</a></ol></main>`,
      ),
    ).toEqual(["## One", "The Minister[^1] has 5 m².", "[^1]: As of 2020.", "## Two", "Text."]);
  });

  it("escapes only what would be read otherwise, and keeps a line from being what it is not", () => {
    expect(textOf("<p>see [c] and a_b *c*</p><p># 5 is a number</p><p>1 &lt; 2</p>")).toEqual([
      "see [c] and a_b \\*c\\*",
      "\\# 5 is a number",
      "1 < 2",
    ]);
  });

  it("is decoded as its head says, else as its bytes are", () => {
    const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const latin = readHtml(bytes('<meta charset="iso-8859-1"><p>Gesch\u00e4ft'));
    expect(markdownOf(latin.blocks)).toBe("Geschäft\n");
    expect(markdownOf(readHtml(bytes("<p>Gesch\u00e4ft")).blocks)).toBe("Geschäft\n");
  });

  it("that is empty, or nested without end, is told as such", () => {
    expect(read("<div></div>").report.warnings[0]?.what).toMatch(/no text/);
    expect(() => read("<div>".repeat(5000))).toThrow(/nested deeper/);
    expect(() => readHtml(new Uint8Array())).toThrow("The file is empty.");
  });
});
