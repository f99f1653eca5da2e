import { describe, expect, it } from "vitest";
import { visible } from "../../../src/query/visible/visible.ts";
import * as words from "../../../src/query/words/words.ts";
import { atlas, edge, filters, linkQuote, node, quote } from "./small.ts";

const miit = node("miit", {
  name: "Ministry of Industry and Information Technology",
  short: "MIIT",
});
const robotics = node("robotics", { name: "Robotics", kind: "sector", type: "energy" });
const lonely = node("lonely", { name: "Lonely" });
const prioritizes = edge("miit prioritizes robotics");
const funds = edge("robotics funds miit", {
  quotes: [linkQuote("x", { basis: "implied" }), linkQuote("y", { basis: "implied" })],
});
const cooperates = edge("miit cooperates robotics");
const of = atlas([miit, robotics, lonely], [prioritizes, funds, cooperates]);
const all = visible(of, { filters: filters({}), focus: undefined });
const some = visible(of, { filters: filters({ relations: ["hinders"] }), focus: undefined });

describe("what is said", () => {
  it("of a node: name, kind, links out, in and both ways", () => {
    expect(words.nodeWords(of, miit, all)).toBe(
      "Ministry of Industry and Information Technology, actor, 3 links, 1 out, 1 in, 1 both ways",
    );
  });

  it("of a node without links, and of one whose links are filtered away", () => {
    expect(words.nodeWords(of, lonely, all)).toBe("Lonely, actor, no links");
    expect(words.nodeWords(of, miit, some)).toContain("actor, no links shown");
  });

  it("of a link, from either end", () => {
    expect(words.linkWords(of, prioritizes, "out")).toBe(
      "prioritizes Robotics, sector, stated, 1 quote",
    );
    expect(words.linkWords(of, funds, "in")).toBe(
      "is funded by Robotics, sector, implied, 2 quotes",
    );
    expect(words.linkWords(of, cooperates, "in")).toContain("cooperates Ministry");
  });

  it("of a link that the words deny, before all else", () => {
    const denied = edge("miit hinders robotics", { quotes: [linkQuote("z", { negated: true })] });
    const denying = atlas([miit, robotics], [denied]);
    expect(words.linkWords(denying, denied, "out")).toMatch(/^denied: hinders Robotics/);
    expect(words.linkText(denying, denied)).toBe(
      "Denied: Ministry of Industry and Information Technology hinders Robotics",
    );
  });

  it("of a quote: its words in one line, document and section", () => {
    const said = quote("miit", { exact: "has prioritized\n  robotics", section: 1 });
    expect(words.quoteWords(of, said)).toBe(
      "Quote: has prioritized robotics. Article, Policy Framework and Strategic Direction",
    );
  });

  it("of a quote before the first heading: the document alone, not twice", () => {
    expect(words.quoteWords(of, quote("miit"))).toBe("Quote: words of miit. Article");
  });

  it("after a link was followed, from either end", () => {
    expect(words.followedWords(of, prioritizes, "out")).toBe(
      "From MIIT, prioritizes. Backspace returns.",
    );
    expect(words.followedWords(of, prioritizes, "in")).toBe(
      "From Robotics, is prioritized by. Backspace returns.",
    );
  });

  it("of what is shown and of what went", () => {
    expect(words.shownWords(of, all)).toBe("3 of 3 nodes, 3 of 3 links shown.");
    expect(words.hiddenWords("Robotics", "Sectors")).toBe(
      "Robotics is hidden by the filter. Now on Sectors.",
    );
    expect(words.kindWords("Sectors", 1)).toBe("Sectors, 1 node");
  });

  it("keeps the capitals of a kind that is an abbreviation", () => {
    const system = { ...of, kinds: of.kinds.map((kind) => ({ ...kind, name: "AI system" })) };
    expect(words.nodeWords(system, lonely, all)).toBe("Lonely, AI system, no links");
  });
});
