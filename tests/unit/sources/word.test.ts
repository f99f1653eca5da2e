import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readWord } from "../../../src/sources/word/readWord.ts";
import type { Changes } from "../../../src/sources/word/runs.ts";
import { markdownOf } from "../../../src/sources/writeMarkdown.ts";
import { item, list, makeWord, paragraph, run, type WordXml, wordParts } from "./makeWord.ts";

const read = (xml: WordXml, changes?: Changes) => readWord(makeWord(xml), changes);
const textOf = (xml: WordXml, changes?: Changes) =>
  markdownOf(read(xml, changes).blocks).trim().split("\n\n");

const HEADINGS = [1, 2]
  .map(
    (level) =>
      `<w:style w:type="paragraph" w:styleId="H${level}"><w:name w:val="heading ${level}"/></w:style>`,
  )
  .join("");

describe("a Word file", () => {
  it("of one paragraph is one paragraph", () => {
    const { blocks, report } = read({ body: paragraph(run("Lamps ") + run("are lit.")) });
    expect(markdownOf(blocks)).toBe("Lamps are lit.\n");
    expect(report).toMatchObject({ format: "Word", charactersIn: 12, charactersOut: 12 });
    expect(report.warnings).toEqual([]);
  });

  it("has raised and lowered digits as such, and letters as they are", () => {
    const as = (how: string) => `<w:rPr><w:vertAlign w:val="${how}"/></w:rPr>`;
    const body = paragraph(
      `${run("10")}<w:r>${as("superscript")}<w:t>26</w:t></w:r>${run(" CO")}<w:r>${as("subscript")}<w:t>2</w:t></w:r>${run(" 1")}<w:r>${as("superscript")}<w:t>st</w:t></w:r>`,
    );
    expect(textOf({ body })).toEqual(["10²⁶ CO₂ 1st"]);
  });

  it("has its automatic numbers written, in every format and pattern", () => {
    const numbering = [
      list(1, [
        ["decimal", "(%1)"],
        ["lowerLetter", "%2)"],
        ["lowerRoman", "%3."],
      ]),
      list(2, [["upperRoman", "Part %1"]]),
      list(3, [["chineseCounting", "第%1条"]]),
      list(4, [["upperLetter", "%1."]]),
      list(5, [["bullet", "\uf0b7"]]),
    ].join("");
    const body = [
      item("one", 1),
      item("inner", 1, 1),
      item("innermost", 1, 2),
      item("inner", 1, 1),
      item("two", 1),
      item("begins anew", 1, 1),
      item("Lamps", 2),
      item("为了", 3),
      item("letter", 4),
      item("point", 5),
    ].join("");
    expect(textOf({ body, numbering })).toEqual([
      "(1) one",
      "    a) inner",
      "        i. innermost",
      "    b) inner",
      "(2) two",
      "    a) begins anew",
      "Part I Lamps",
      "第一条 为了",
      "A. letter",
      "- point",
    ]);
  });

  it("goes on counting over plain paragraphs, and begins anew where the list says so", () => {
    const numbering = `${list(1, [["decimal", "%1."]])}
      <w:num w:numId="8"><w:abstractNumId w:val="1"/></w:num>
      <w:num w:numId="9"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>`;
    const body = [
      item("a", 1),
      paragraph(run("between")),
      item("b", 1),
      item("same definition", 8),
      item("its own start", 9),
      item("next", 9),
    ].join("");
    expect(textOf({ body, numbering })).toEqual([
      "1. a",
      "between",
      "2. b",
      "3. same definition",
      "7. its own start",
      "8. next",
    ]);
  });

  it("keeps counting a level that is not to begin anew, and shows figures where all levels shall", () => {
    const numbering = list(1, [
      ["upperRoman", "Part %1"],
      ["decimal", "%1.%2", '<w:lvlRestart w:val="0"/><w:isLgl/>'],
    ]);
    const body = [item("a", 1), item("b", 1, 1), item("c", 1), item("d", 1, 1)].join("");
    expect(textOf({ body, numbering })).toEqual([
      "Part I a",
      "    1.1 b",
      "Part II c",
      "    2.2 d",
    ]);
  });

  it("numbers headings by their styles", () => {
    const numbering = list(1, [
      ["decimal", "Article %1", '<w:pStyle w:val="H1"/>'],
      ["decimal", "%1.%2", '<w:pStyle w:val="H2"/>'],
    ]);
    const styles = [1, 2]
      .map(
        (level) =>
          `<w:style w:type="paragraph" w:styleId="H${level}"><w:name w:val="heading ${level}"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
      )
      .join("");
    const body = [
      paragraph(run("Lamps"), '<w:pStyle w:val="H1"/>'),
      paragraph(run("Streets"), '<w:pStyle w:val="H2"/>'),
      paragraph(run("Bells"), '<w:pStyle w:val="H1"/>'),
      paragraph(run("Towers"), '<w:pStyle w:val="H2"/>'),
    ].join("");
    expect(textOf({ body, numbering, styles })).toEqual([
      "# Article 1 Lamps",
      "## 1.1 Streets",
      "# Article 2 Bells",
      "## 2.1 Towers",
    ]);
  });

  it("puts headings below a title", () => {
    const styles = `${HEADINGS}<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>`;
    const body =
      paragraph(run("The lamp act"), '<w:pStyle w:val="T"/>') +
      paragraph(run("Lamps"), '<w:pStyle w:val="H1"/>');
    expect(textOf({ body, styles })).toEqual(["# The lamp act", "## Lamps"]);
  });

  it("keeps the words of simple and complex fields, without their instructions", () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const body = paragraph(
      run("See ") +
        `<w:fldSimple w:instr="REF a">${run("Article 7")}</w:fldSimple>` +
        run(" and ") +
        field("begin") +
        "<w:r><w:instrText>PAGEREF _Toc1</w:instrText></w:r>" +
        field("separate") +
        run("page 12") +
        field("end") +
        run("."),
    );
    expect(textOf({ body })).toEqual(["See Article 7 and page 12."]);
  });

  const tracked =
    paragraph(
      run("The Minister ") +
        `<w:del><w:r><w:delText>may</w:delText></w:r></w:del>` +
        `<w:ins>${run("shall")}</w:ins>` +
        run(" report."),
    ) +
    `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run("Lamps ")}</w:p>` +
    paragraph(run("are lit."));

  it("has tracked changes accepted, counted, and what is gone in the report", () => {
    expect(textOf({ body: tracked })).toEqual(["The Minister shall report.", "Lamps are lit."]);
    const { report } = read({ body: tracked });
    expect(report.counts).toMatchObject({ "insertions accepted": 1, "deletions accepted": 1 });
    expect(report.leftOut).toEqual([{ kind: "deleted text", where: "paragraph 1", text: "may" }]);
  });

  it("has tracked changes rejected where that is chosen", () => {
    expect(textOf({ body: tracked }, "reject")).toEqual([
      "The Minister may report.",
      "Lamps",
      "are lit.",
    ]);
    expect(read({ body: tracked }, "reject").report.leftOut).toEqual([
      { kind: "rejected insertion", where: "paragraph 1", text: "shall" },
    ]);
  });

  it("has footnotes after their section, with marks apart from the words", () => {
    const styles = HEADINGS;
    const footnotes = `<w:footnote w:id="5">${paragraph(run("As of 2020."))}</w:footnote>`;
    const body =
      paragraph(
        `${run("The Minister")}<w:r><w:footnoteReference w:id="5"/></w:r>${run(" decides.")}`,
      ) +
      paragraph(run("More.")) +
      paragraph(run("Next"), '<w:pStyle w:val="H1"/>') +
      paragraph(run("Text."));
    expect(textOf({ body, styles, footnotes })).toEqual([
      "The Minister[^1] decides.",
      "More.",
      "[^1]: As of 2020.",
      "# Next",
      "Text.",
    ]);
  });

  it("has tables as tables, merged cells once, and a bar as text", () => {
    const cell = (text: string, about = "") =>
      `<w:tc>${about && `<w:tcPr>${about}</w:tcPr>`}${paragraph(run(text))}</w:tc>`;
    const row = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;
    const body = `<w:tbl>${row(cell("Year"), cell("Sum"))}${row(
      cell("2025", '<w:vMerge w:val="restart"/>'),
      cell("1|2"),
    )}${row("<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>", cell("3"))}${row(
      cell("All", '<w:gridSpan w:val="2"/>'),
    )}</w:tbl>`;
    expect(textOf({ body })).toEqual([
      "| Year | Sum |\n| --- | --- |\n| 2025 | 1\\|2 |\n|  | 3 |\n| All |  |",
    ]);
  });

  it("has the words of a text box once, after their paragraph", () => {
    const box = `<w:txbxContent>${paragraph(run("In a box."))}</w:txbxContent>`;
    const body = paragraph(
      run("Around.") +
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice>` +
        `<mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    );
    expect(textOf({ body })).toEqual(["Around.", "In a box."]);
  });

  it("leaves out hidden text, heads and comments, and says where they stood", () => {
    const { blocks, report } = read({
      body: paragraph(run("Seen") + run("unseen", "<w:vanish/>")),
      header: paragraph(run("Draft of May")),
      comments: `<w:comment w:id="1">${paragraph(run("Really?"))}</w:comment>`,
    });
    expect(markdownOf(blocks)).toBe("Seen\n");
    expect(report.leftOut).toEqual([
      { kind: "hidden text", where: "paragraph 1", text: "unseen" },
      { kind: "running head", where: "each page", text: "Draft of May" },
      { kind: "comment", where: "beside the text", text: "Really?" },
    ]);
  });

  it("has symbols as letters, hyphens as hyphens, and a warning for a symbol it does not know", () => {
    const symbol = (font: string, code: string) =>
      `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;
    const { blocks, report } = read({
      body: paragraph(
        symbol("Wingdings", "F0FE") +
          run(" yes") +
          symbol("Symbol", "F0B3") +
          run("5 co") +
          "<w:r><w:noBreakHyphen/></w:r>" +
          run("op so") +
          "<w:r><w:softHyphen/></w:r>" +
          run("ft ") +
          symbol("Wingdings", "F021"),
      ),
    });
    expect(markdownOf(blocks)).toBe("☑ yes≥5 co-op soft □\n");
    expect(report.warnings).toEqual([
      {
        where: "paragraph 1",
        what: "the symbol F021 of the font Wingdings is unknown; □ is written instead",
      },
    ]);
  });

  it("never loses a character in silence", () => {
    const about = fc.constantFrom("", "<w:vanish/>", "<w:b/>");
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const wrapped = fc
      .tuple(word, about, fc.constantFrom("none", "ins", "del"))
      .map(([text, how, change]) => {
        const plain = run(text, how);
        return change === "none" ? plain : `<w:${change}>${plain}</w:${change}>`;
      });
    fc.assert(
      fc.property(fc.array(fc.array(wrapped, { minLength: 1 }), { minLength: 1 }), (paragraphs) => {
        const body = paragraphs.map((runs) => paragraph(runs.join(""))).join("");
        const { report } = read({ body });
        const gone = report.leftOut.reduce((sum, { text }) => sum + text.length, 0);
        expect(report.charactersOut + gone).toBe(report.charactersIn);
        expect(report.charactersIn).toBe(body.replace(/<[^>]*>/g, "").length);
      }),
    );
  });

  it("never has its macros read, and says that it carries some", () => {
    const { report } = read({
      body: paragraph(run("Lamps.")),
      more: { "word/vbaProject.bin": strToU8("Sub AutoOpen()") },
    });
    expect(report.leftOut).toEqual([
      { kind: "macro", where: "the file", text: "its macros are neither read nor run" },
    ]);
  });

  it("is refused with a document type, or where it is no Word file, damaged or of the old kind", () => {
    const parts = wordParts({ body: "" });
    const entity = strToU8(
      '<!DOCTYPE w:document [<!ENTITY a "aaaa">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>&a;</w:p></w:body></w:document>',
    );
    expect(() => readWord(zipSync({ ...parts, "word/document.xml": entity }))).toThrow(
      /document type/,
    );
    expect(() => readWord(zipSync({ ...parts, "word/document.xml": strToU8("<w:docu") }))).toThrow(
      /damaged/,
    );
    expect(() => readWord(zipSync({ "a.txt": strToU8("a") }))).toThrow(/no Word document/);
    expect(() => readWord(strToU8("Lamps are lit."))).toThrow(/not a zip/);
    expect(() => readWord(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))).toThrow(/password/);
    expect(() => readWord(makeWord({ body: "" }).subarray(0, 200))).toThrow(/damaged/);
  });

  it("is refused by the size that it says it has, before it is unpacked, and never grows beyond it", () => {
    const bomb = zipSync({ ...wordParts({ body: "" }), "word/big.xml": new Uint8Array(151e6) });
    expect(bomb.length).toBeLessThan(400_000);
    expect(() => readWord(bomb)).toThrow(/more than 150 MB/);

    // A zip that lies: it says that its document has 100 bytes.
    const honest = zipSync({
      ...wordParts({ body: paragraph(run("a".repeat(5000))) }),
    });
    const view = new DataView(honest.buffer, honest.byteOffset);
    for (let at = 0; at + 46 < honest.length; at++) {
      const isEntry = view.getUint32(at, true) === 0x02014b50;
      const name = new TextDecoder().decode(honest.subarray(at + 46, at + 46 + 17));
      if (isEntry && name === "word/document.xml") view.setUint32(at + 24, 100, true);
    }
    expect(() => readWord(honest)).toThrow(/damaged/);
  });
});
