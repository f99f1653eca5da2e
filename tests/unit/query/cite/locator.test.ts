import { describe, expect, it } from "vitest";
import type { Atlas, Quote } from "../../../../src/atlas/atlas.ts";
import { itemWords, pageWords, sectionWords } from "../../../../src/query/cite/locator.ts";
import { atlasOf, changed } from "../../atlas/helper.ts";

/** An atlas over a law, and its one quote. */
function quoting(plan: string, quote: object): readonly [Atlas, Quote] {
  const atlas = atlasOf(
    changed((small) => {
      Object.assign(small, { edges: [], pillars: [] });
      const [node] = small.nodes;
      const evidence = [{ document: "plan", ...quote }];
      Object.assign(small, { nodes: [{ ...node, evidence }] });
    }, plan),
  );
  const [found] = atlas.nodes[0]?.quotes ?? [];
  if (found === undefined) throw new Error("a quote is expected");
  return [atlas, found];
}

const GERMAN = `# § 7 Aufgaben

(1) Der Stelle obliegen folgende Aufgaben:

1.  Beratung;

2.  Überwachung

    a) der Stellen,

    b) der Länder;

3.  Zusammenarbeit.

(2) Sie kann ruhen.
`;

const EUROPEAN = `# Article 5 Prohibited practices

1.  The following shall be prohibited:

(a) placing on the market;

(b) putting into service;

(c) use.
`;

const AMERICAN = `# Sec. 4. Safety

## 4.1. Guidelines

(a) The Secretary shall:

(i) establish guidelines, including:

(A) a companion resource.
`;

const CHINESE = `# 第八条

委员会履行下列职责：

（一）研究规范；

（三）发布指南。
`;

const REPORT = `# Duties

The town shall:

1. pay;

2. see.
`;

describe("where a quote stands", () => {
  it.each([
    ["a paragraph of a German law", GERMAN, "Sie kann ruhen", "§ 7 (2)"],
    ["a number in it", GERMAN, "Zusammenarbeit", "§ 7 (1) no. 3"],
    ["a letter in that", GERMAN, "der Länder", "§ 7 (1) no. 2 lit. b"],
    ["its chapeau", GERMAN, "obliegen folgende Aufgaben", "§ 7 (1)"],
    ["an article of the European Union", EUROPEAN, "putting into service", "Art. 5(1)(b)"],
    [
      "several of its points",
      EUROPEAN,
      "market;\n\n(b) putting into service;\n\n(c) use",
      "Art. 5(1)(a)–(c)",
    ],
    ["a section of an American order", AMERICAN, "a companion resource", "Sec. 4.1(a)(i)(A)"],
    ["an item of a Chinese law", CHINESE, "发布指南", "第八条第（三）项"],
    ["an item of a report", REPORT, "see", "section “Duties”, no. 2"],
    ["a sentence of a report", REPORT, "The town shall", "section “Duties”"],
  ])("in %s", (_what, plan, exact, words) => {
    expect(sectionWords(...quoting(plan, { exact }))).toBe(words);
  });

  it("of a quote of parts is the item of its last", () => {
    const parts = [{ exact: "The following shall be prohibited" }, { exact: "use" }];
    expect(sectionWords(...quoting(EUROPEAN, { parts }))).toBe("Art. 5(1)(c)");
  });

  it("beside a heading is the item alone", () => {
    expect(itemWords(...quoting(GERMAN, { exact: "Zusammenarbeit" }))).toBe("(1) no. 3");
    expect(itemWords(...quoting(REPORT, { exact: "The town shall" }))).toBeUndefined();
  });
});

describe("the pages of a quote", () => {
  const plan =
    "Before.\n<!-- page 12 -->\nThe first page ends\n<!-- page 13 -->\nhere. The second.";

  it.each([
    ["on one page", "The first page", "p. 12"],
    ["over the end of one", "ends\nhere", "pp. 12–13"],
    ["before the first that is told", "Before", undefined],
    ["from before it", "Before.\nThe first", undefined],
  ])("%s", (_what, exact, words) => {
    expect(pageWords(...quoting(plan, { exact }))).toBe(words);
  });

  it("are none where the file tells none", () => {
    expect(pageWords(...quoting(REPORT, { exact: "see" }))).toBeUndefined();
  });
});
