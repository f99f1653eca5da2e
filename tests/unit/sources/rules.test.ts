import { describe, expect, it } from "vitest";
import { importDocument } from "../../../src/sources/importDocument.ts";
import { NO_EARLIER_IMPORT, parseImportFile } from "../../../src/sources/importFile.ts";
import type { Block } from "../../../src/sources/model/model.ts";
import { applyRules, type Rule } from "../../../src/sources/rules.ts";
import { markdownOf } from "../../../src/sources/writeMarkdown.ts";

const text = (words: string): Block => ({ kind: "paragraph", words: [words] });
const BLOCKS: readonly Block[] = [
  { kind: "heading", level: 2, number: "1", words: ["Lamps"] },
  text("Streets"),
  text("The town lights"),
  text("all lamps. Bells ring."),
  text("Gazette 12"),
  text("Gazette 13"),
];
const ruled = (...rules: readonly Rule[]) => {
  const { blocks, ...rest } = applyRules(BLOCKS, rules);
  return { lines: markdownOf(blocks).trim().split("\n\n"), ...rest };
};
const BEFORE = ruled().lines;

describe("rules by hand", () => {
  it("change nothing where there are none", () => {
    expect(BEFORE).toEqual([
      "## 1 Lamps",
      "Streets",
      "The town lights",
      "all lamps. Bells ring.",
      "Gazette 12",
      "Gazette 13",
    ]);
  });

  it("make a line a heading, and a heading none", () => {
    const { lines } = ruled(
      { is: "heading", line: "Streets", level: 3 },
      { is: "noHeading", line: "1 Lamps" },
    );
    expect(lines.slice(0, 2)).toEqual(["1 Lamps", "### Streets"]);
  });

  it("take out a line that repeats with other numbers, and say so", () => {
    const { lines, leftOut } = ruled({ is: "repeated", line: "Gazette 1" });
    expect(lines).toEqual(BEFORE.slice(0, 4));
    expect(leftOut).toEqual(["Gazette 12", "Gazette 13"]);
  });

  it("join two blocks, and part one", () => {
    const { lines } = ruled(
      { is: "joined", line: "town lights" },
      { is: "parted", line: "all lamps." },
    );
    expect(lines.slice(2, 4)).toEqual(["The town lights all lamps.", "Bells ring."]);
  });

  it("keep the page that begins within words that they part or take out", () => {
    const page: Block = { kind: "paragraph", words: ["Gazette", { page: "2" }, " 14"] };
    expect(markdownOf(applyRules([page], [{ is: "repeated", line: "Gazette 1" }]).blocks)).toBe(
      "<!-- page 2 -->\n",
    );
    const parted = applyRules([page], [{ is: "parted", line: "Gazette" }]).blocks;
    expect(markdownOf(parted)).toBe("Gazette<!-- page 2 -->\n\n14\n");
  });

  it("join over the beginning of a page, and only where the next block begins as they say", () => {
    const blocks: readonly Block[] = [
      { kind: "paragraph", words: ["The lamps"] },
      { kind: "page", label: "2" },
      { kind: "paragraph", words: ["are lit by the town."] },
      { kind: "paragraph", words: ["Who owns the lamps"] },
      { kind: "paragraph", words: ["must say so."] },
    ];
    const rule: Rule = { is: "joined", line: "lamps", next: "are lit" };
    expect(markdownOf(applyRules(blocks, [rule]).blocks)).toBe(
      "The lamps <!-- page 2 -->are lit by the town.\n\nWho owns the lamps\n\nmust say so.\n",
    );
  });

  it("part only where the words that follow are those that they name", () => {
    const blocks: readonly Block[] = [
      { kind: "paragraph", words: ["See Sec. 4. It binds."] },
      { kind: "paragraph", words: ["Sec. 4. Lamps are lit."] },
    ];
    const rule: Rule = { is: "parted", line: "Sec. 4.", next: "Lamps" };
    expect(markdownOf(applyRules(blocks, [rule]).blocks)).toBe(
      "See Sec. 4. It binds.\n\nSec. 4.\n\nLamps are lit.\n",
    );
  });

  it("that meet nothing are told", () => {
    const rule: Rule = { is: "heading", line: "Wells" };
    expect(ruled(rule).unused).toEqual([rule]);
  });
});

describe("what is kept beside a source", () => {
  const page = new TextEncoder().encode("<p>Lamps</p><p>They are lit.</p>");

  it("has the original, the report, and the rules for the next time", async () => {
    const rules: readonly Rule[] = [{ is: "heading", line: "Lamps" }];
    const { markdown, file } = await importDocument("plan.html", page, {
      ...NO_EARLIER_IMPORT,
      rules,
    });
    expect(markdown).toBe("## Lamps\n\nThey are lit.\n");
    expect(file.original).toMatchObject({ file: "plan.html", kind: "HTML" });
    expect(file.report).toMatchObject({ headings: 1, charactersOut: 16 });
    const again = parseImportFile(JSON.stringify(file));
    expect(again).toEqual({ rules, written: file.written, changes: undefined, cuts: [] });
    expect((await importDocument("plan.html", page, again)).markdown).toBe(markdown);
  });

  it("tells a rule that the document no longer has a line for", async () => {
    const rules: readonly Rule[] = [{ is: "noHeading", line: "Bells" }];
    const { file } = await importDocument("plan.html", page, { ...NO_EARLIER_IMPORT, rules });
    expect(file.report.warnings).toEqual([
      { where: "rules", what: 'no line of the text is "Bells" (noHeading)' },
    ]);
  });

  it("is refused with a rule that does not exist", () => {
    const file = { format: "policy-atlas-import/1", rules: [{ is: "bold", line: "Lamps" }] };
    expect(() => parseImportFile(JSON.stringify(file))).toThrow(/^rules\.0/);
  });
});
