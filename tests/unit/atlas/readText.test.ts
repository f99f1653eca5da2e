import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readText } from "../../../src/atlas/text/readText.ts";
import { atlasOf, changed, codes, only, PLAN } from "./helper.ts";

const read = (text: string) => readText(text, "markdown");

describe("the read text", () => {
  it.each([
    ["is the text where there are no marks", "Ada Town builds lanes.", "Ada Town builds lanes."],
    ["has no emphasis", "The **council** *funds* _the_ __lane__.", "The council funds the lane."],
    ["keeps a lone asterisk and underscores within words", "5 * 3, a_b_c", "5 * 3, a_b_c"],
    ["has a link's words", 'See [the plan](http://a.example "x").', "See the plan."],
    ["has the words of a link by label", "[The plan][p]\n\n[p]: http://a.example", "The plan\n\n"],
    ["keeps brackets that are no link", "The plan [1] and [sic].", "The plan [1] and [sic]."],
    ["has an address without its brackets", "<https://a.example>", "https://a.example"],
    ["has code without its marks", "Set `x` to 1.", "Set x to 1."],
    ["resolves escapes", "1\\. A \\[note\\] a\\_b", "1. A [note] a_b"],
    ["resolves references", "R&amp;D &sect; 5 &#167; &#x20AC;", "R&D § 5 § €"],
    ["leaves what looks like a reference", "AT&T; a & b", "AT&T; a & b"],
    ["has no tags", "10<sup>26</sup> operations", "1026 operations"],
    ["parts words at a line break", "one<br>two", "one two"],
    ["has no comment", "One <!-- two --> three.", "One three."],
    ["has no comment of its own line", "One\n<!-- two\nlines -->\nthree.", "One\nthree."],
    ["keeps a comment that does not end", "One <!-- two", "One <!-- two"],
    ["has no front matter", "---\ntitle: Plan\n---\n# Plan\n", "# Plan\n"],
    ["keeps a rule that begins a text", "---\nThe plan.\n---\n", "---\nThe plan.\n---\n"],
    ["has no block quote's marks", "> One\n> two\n\nThree", "One\ntwo\n\nThree"],
    ["has a table's rows", "| a | b |\n|---|---|\n| c | d |\n", "a | b\nc | d\n"],
    ["has code's lines as they are", "```\n**a** &amp;\n```\n", "\n**a** &amp;\n\n"],
    [
      "has no part for one output only",
      "One\n\n```{=html}\n<!-- -->\n```\n\ntwo",
      "One\n\n\n\ntwo",
    ],
    ["keeps headings' and list items' marks", "# Plan\n\n- one\n1. two", "# Plan\n\n- one\n1. two"],
    [
      "has notes without their marks, and no marks where it refers to them",
      "Lamps are lit.[^1] Bells [^a], too.\n\n[^1]: By the *town*.\n[^a]: All of them.",
      "Lamps are lit. Bells, too.\n\nBy the town.\n\nAll of them.",
    ],
    [
      "keeps what looks like a note's mark where there is no such note, in code, or escaped",
      "A [^2] and `[^1]` and \\[^1].\n\n[^1]: Note.",
      "A [^2] and [^1] and [^1].\n\nNote.",
    ],
    ["has LF at line ends", "One\r\ntwo\rthree", "One\ntwo\nthree"],
  ])("%s", (_, file, text) => {
    expect(read(file).text).toBe(text);
  });

  it("has notes that can be quoted, and that are neither headings nor items", () => {
    const plan = PLAN.replace("Ada Town builds lanes.", "Ada Town builds[^1] lanes.").replace(
      "\n# The people",
      "\n[^1]: Article 5. Lanes are paid.\n[^2]: (a) See the annex.\n\n# The people",
    );
    const compiled = changed(({ nodes }) => {
      nodes[0]?.evidence.push({ document: "plan", exact: "Lanes are paid." });
      // With the mark as it stands in the file, which is a difference of form.
      nodes[1]?.evidence.push({ document: "plan", exact: "Town builds[^1] lanes" });
    }, plan);
    expect(codes(compiled)).not.toContain("quote-not-found");
    const { sections, paragraphs, text } = atlasOf(compiled).documents[0] ?? {};
    expect(sections?.map(({ heading }) => heading)).toEqual(["The plan", "The people"]);
    const notes = paragraphs?.filter(({ form }) => form === "note");
    expect(notes?.map(({ start, end, labels }) => [text?.slice(start, end), labels])).toEqual([
      ["Article 5. Lanes are paid.", undefined],
      ["(a) See the annex.", undefined],
    ]);
  });

  it("of plain text is the file, marks and all", () => {
    expect(readText("The **council** <!-- x --> R&amp;D", "plain").text).toBe(
      "The **council** <!-- x --> R&amp;D",
    );
  });

  it("knows where each of its characters stands in the file", () => {
    const file = "The **council** R&amp;D\r\nfunds";
    const { text, toFile } = read(file);
    const at = (words: string) => {
      const start = text.indexOf(words);
      const place = toFile({ start, end: start + words.length });
      return file.slice(place.start, place.end);
    };
    expect(at("council")).toBe("council");
    expect(at("&D")).toBe("&amp;D");
    expect(at("D\nfunds")).toBe("D\r\nfunds");
    expect(at("The council R")).toBe("The **council** R");
  });

  it("and its file lead to each other, whatever the marks", () => {
    const pieces = fc.constantFrom(
      ..."a|b |*|**|_|`|[|](x)|\\|\\*|&amp;|&#9;|<b>|<!-- c -->|\n|\n\n|\r\n|> |- |1. |# |```\n|[^1]|[^1]: || |---|".split(
        "|",
      ),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), fc.nat(), (parts, at) => {
        const file = parts.join("");
        const { text, shape, toFile, fromMarked, marked } = read(file);
        expect(shape).toHaveLength(text.length);
        if (text === "") return;
        const start = at % text.length;
        const place = toFile({ start, end: start + 1 });
        expect(place.end).toBeGreaterThan(place.start);
        if (marked === file) expect(fromMarked(place)).toEqual({ start, end: start + 1 });
      }),
    );
  });

  it("of marks without end is read in a moment", () => {
    const file = ["*a ", "_a*b_ ", "[a](", "<a ", "`a ", "| a |\n", "&amp;"].flatMap((unit) => [
      unit.repeat(4000),
      "\n\n",
    ]);
    const begun = performance.now();
    read(file.join(""));
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});

describe("the structure of a text", () => {
  const paragraphs = (plan: string) => {
    const { documents } = atlasOf(changed(() => {}, `${PLAN}\n${plan}`));
    const [document] = documents;
    return (document?.paragraphs ?? [])
      .slice(2)
      .map(({ start, end, form }) => [document?.text.slice(start, end), form]);
  };

  it("is not made by what is escaped", () => {
    expect(paragraphs("The law of\n27\\. April\n\\# is no\n\\- heading.\n")).toEqual([
      ["The law of\n27. April\n# is no\n- heading.", undefined],
    ]);
  });

  it("has each row of a table, a block quote and code apart", () => {
    expect(paragraphs("| a | b |\n|---|---|\n| c | d |\n\n> q\n> r\n\n```\n# x\ny\n```\n")).toEqual(
      [
        ["a | b", "table"],
        ["c | d", "table"],
        ["q\nr", "quote"],
        ["# x\ny", "code"],
      ],
    );
  });

  it("of a file with CRLF is that of one with LF, and so are its hash and its quotes", () => {
    const lf = atlasOf(changed(() => {}));
    const crlf = atlasOf(changed(() => {}, PLAN.replaceAll("\n", "\r\n")));
    expect(crlf).toEqual(lf);
  });
});

describe("a problem of a source with marks", () => {
  it("has its place in the file", () => {
    const plan = `---\ntitle: x\n---\n${PLAN}\nA **new** one.\n`;
    const problem = only(
      changed(() => {}, plan),
      "uncited-sentence",
    );
    expect(problem).toMatchObject({ line: 12, column: 1, length: 14 });
  });
});

describe("words that no reader sees", () => {
  it("can't be quoted", () => {
    const compiled = changed((atlas) => {
      const [node] = atlas.nodes;
      node?.evidence.push({ document: "plan", exact: "A secret of the council" });
    }, `${PLAN}\n<!-- A secret of the council -->\n`);
    expect(codes(compiled)).toEqual(["quote-not-found"]);
  });
});
