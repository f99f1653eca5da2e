import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bibtex, bibtexText } from "../../../../src/query/cite/bibtex.ts";
import { citationsOf, citedQuote } from "../../../../src/query/cite/cited.ts";
import { cslJson } from "../../../../src/query/cite/csl.ts";
import {
  citation,
  footnotes,
  markdownQuotes,
  markdownText,
} from "../../../../src/query/cite/notes.ts";
import { ris } from "../../../../src/query/cite/ris.ts";
import {
  dateParts,
  oneLine,
  type Source,
  sourceWords,
} from "../../../../src/query/cite/sourceOf.ts";
import { statementWords } from "../../../../src/query/cite/statementWords.ts";
import { atlas, edge, linkQuote, node, quote } from "../small.ts";

const BARE: Source = { id: "article", title: "Article", language: "en" };
const FULL: Source = {
  ...BARE,
  title: "50% & {more}",
  author: "Office_of #1",
  publisher: "Press",
  published: "2025-03-04",
  url: "https://example.org/a_b?x={1}",
};

describe("an address that no program should follow", () => {
  it.each(["javascript:alert(1)", "file:///etc/passwd", "//evil.example/"])(
    "is in no citation: %s",
    (url) => {
      const small = atlas([node("huawei")]);
      const documents = small.documents.map((document) => ({ ...document, url }));
      const cited = citationsOf({ ...small, documents }, ["huawei"]);
      const context = { atlas: { ...small, documents }, address: "https://example.org/#x" };
      const all = [
        bibtex(cited.sources),
        ris(cited.sources),
        cslJson(cited.sources),
        footnotes(cited, context),
        footnotes({ ...cited, quotes: [] }, context),
        markdownQuotes(cited, context),
      ];
      expect(all.filter((text) => text.includes(url))).toEqual([]);
      expect(all[0]).toContain("@misc");
      expect(all[1]).toContain("TY  - GEN");
      expect(all[2]).toContain('"document"');
    },
  );
});

const WRITTEN: Source = {
  ...BARE,
  authors: [
    { name: "Byron, Ada", kind: "person" },
    { name: "Ministry of Works, Roads and Lanes", kind: "body" },
  ],
  version: "2",
  url: "https://example.org",
  accessed: "2026-03-14",
};

describe("authors, a version and a day of access", () => {
  it("stand in words", () => {
    expect(sourceWords(WRITTEN)).toBe(
      "Ada Byron, Ministry of Works, Roads and Lanes, Article, version 2. https://example.org (accessed on 2026-03-14)",
    );
  });

  it("stand in BibTeX, where a body's name is not taken apart", () => {
    const entry = bibtex([WRITTEN]);
    expect(entry).toContain("author = {Byron, Ada and {Ministry of Works, Roads and Lanes}},");
    expect(entry).toContain("urldate = {2026-03-14},");
    expect(entry).toContain("version = {2},");
  });

  it("stand in RIS, an author a line", () => {
    const lines = ris([WRITTEN]).split("\r\n");
    expect(lines.filter((line) => line.startsWith("AU"))).toEqual([
      "AU  - Byron, Ada",
      // Or programs would take a body's name apart at its words and its comma.
      "AU  - Ministry\u00a0of\u00a0Works\u201a\u00a0Roads\u00a0and\u00a0Lanes",
    ]);
    // Without a month of issue, bibutils would take Y2 for one.
    expect(lines).toContain("N1  - accessed on 2026-03-14");
    expect(ris([{ ...WRITTEN, published: "2025-03" }])).toContain("Y2  - 2026/03/14/\r\n");
  });

  it("stand in CSL-JSON, a person in parts", () => {
    const [item] = JSON.parse(cslJson([WRITTEN]));
    expect(item.author).toEqual([
      { family: "Byron", given: "Ada" },
      { literal: "Ministry of Works, Roads and Lanes" },
    ]);
    expect(item.accessed).toEqual({ "date-parts": [[2026, 3, 14]] });
  });
});

describe("what is cited", () => {
  it("is all sources and no quote where nothing is selected", () => {
    const { sources, quotes } = citationsOf(atlas([]), []);
    expect(sources.map(({ id }) => id)).toEqual(["article", "law"]);
    expect(quotes).toEqual([]);
  });

  it("is the quotes of what is selected, and their sources alone", () => {
    const { sources, quotes } = citationsOf(atlas([node("huawei")]), ["huawei"]);
    expect(sources.map(({ id }) => id)).toEqual(["article"]);
    expect(quotes.map((cited) => cited.quote.exact)).toEqual(["words of huawei"]);
  });

  it("is of a node what its links say too, without words that only name it", () => {
    const law = node("law", { quotes: [quote("law", { exact: "The law and huawei" })] });
    const link = edge("law hinders huawei");
    const small = atlas([law, node("huawei")], [link]);
    const exacts = (of: ReturnType<typeof citationsOf>) =>
      of.quotes.map((cited) => cited.quote.exact);
    expect(exacts(citationsOf(small, ["law"]))).toEqual(["words of law-hinders-huawei"]);
    expect(exacts(citationsOf(small, ["law"], () => false))).toEqual(["The law and huawei"]);
  });

  it("is the same words once, with all that they support", () => {
    const both = { exact: "both", start: 3, end: 7 };
    const links = ["miit funds a", "miit funds b"].map((sentence) => {
      const id = sentence.replaceAll(" ", "-");
      return edge(sentence, { quotes: [linkQuote(id, { id: `${id}~1`, ...both })] });
    });
    const small = atlas([node("miit"), node("a"), node("b")], links);
    const { quotes } = citationsOf(
      small,
      links.map(({ id }) => id),
    );
    expect(quotes).toHaveLength(1);
    expect(footnotes({ sources: [], quotes }, { atlas: small, address: "#" })).toContain(
      "Supports: miit funds a (stated, in place); miit funds b (stated, in place).",
    );
  });

  it("reads a date only where one is written", () => {
    expect(dateParts("2025-03")).toEqual({ year: "2025", month: "03", day: undefined });
    expect(dateParts("spring 2025")).toBeUndefined();
    expect(dateParts(undefined)).toBeUndefined();
  });
});

describe("BibTeX", () => {
  it("is empty for no source", () => expect(bibtex([])).toBe(""));

  it("invents nothing", () => {
    expect(bibtex([BARE])).toBe("@misc{article,\n  title = {{Article}},\n  language = {en},\n}\n");
  });

  it("has a year, a month and a day, or the words with the year that they name, and no date twice", () => {
    const written = (published: string) => bibtex([{ ...BARE, published }]);
    expect(written("2025-03-04")).toContain("  year = {2025},\n  month = {3},\n  day = {4},\n");
    expect(written("spring 2025")).toContain("  year = {2025},\n  note = {spring 2025},\n");
    expect(written("before 2024 or 2025")).not.toContain("year =");
    for (const date of ["2025-03-04", "spring 2025"]) expect(written(date)).not.toMatch(/\bdate =/);
  });

  it("escapes what means something to TeX, and leaves an address as it is", () => {
    const text = bibtex([FULL]);
    expect(text).toContain("title = {{50\\% \\& \\{more\\}}}");
    expect(bibtexText("{a")).toBe("\\textbraceleft{}a");
    expect(text).toContain("author = {{Office\\_of \\#1}}");
    expect(text).toContain("url = {https://example.org/a_b?x=%7B1%7D}");
  });

  it("keeps its braces in balance whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        let depth = 0;
        for (const character of bibtexText(text)) {
          if (character === "{") depth += 1;
          if (character === "}") depth -= 1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });
});

describe("RIS", () => {
  it("has one field a line, ends lines in CR LF and records in ER", () => {
    expect(ris([BARE])).toBe(
      "TY  - GEN\r\nID  - article\r\nTI  - Article\r\nLA  - en\r\nER  - \r\n",
    );
    expect(ris([FULL])).toContain("DA  - 2025/03/04/\r\n");
  });

  it("lets no text begin a line of its own", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (title) => {
        const lines = ris([{ ...BARE, title }]).split("\r\n");
        expect(lines.pop()).toBe("");
        for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /u);
        const read = lines.find((line) => line.startsWith("TI"))?.slice(6) ?? "";
        expect(read).toBe(oneLine(title));
      }),
    );
  });
});

describe("CSL-JSON", () => {
  it("is read back as what is known, and no more", () => {
    expect(JSON.parse(cslJson([]))).toEqual([]);
    expect(JSON.parse(cslJson([BARE]))).toEqual([
      { id: "article", type: "document", title: "Article", language: "en" },
    ]);
    expect(JSON.parse(cslJson([FULL]))[0]).toMatchObject({
      type: "webpage",
      author: [{ literal: "Office_of #1" }],
      issued: { "date-parts": [[2025, 3, 4]] },
    });
  });
});

describe("footnotes and quotes in Markdown", () => {
  const small = atlas([node("huawei")]);
  const context = { atlas: small, address: "https://example.org/#small" };

  it("give the words, the source and the link", () => {
    expect(footnotes(citationsOf(small, ["huawei"]), context)).toBe(
      "1. “words of huawei” Article, secondary source. About: huawei.\nIn: A small atlas. https://example.org/#small\n",
    );
    expect(markdownQuotes(citationsOf(small, ["huawei"]), context)).toBe(
      "> words of huawei[^huawei-00000000]\n\n[^huawei-00000000]: Article, secondary source. About: huawei.\n\n[A small atlas](<https://example.org/#small>)\n",
    );
  });

  it("name the sources where nothing is selected", () => {
    expect(footnotes(citationsOf(small, []), context)).toContain("1. Article.\n2. Law.\n");
  });

  it("say how an implied link follows, and that it is but claimed", () => {
    const reasoning = "What is funded can be made";
    const said = linkQuote("a-funds-b", { basis: "implied", status: "claimed", reasoning });
    const link = edge("a funds b", { quotes: [said] });
    const of = atlas([node("a"), node("b")], [link]);
    expect(citation(citedQuote(of, link.id, said), { atlas: of, address: "#small" })).toBe(
      "“words of a-funds-b”\nArticle, secondary source.\n" +
        "Supports: a funds b (implied, claimed by the source). " +
        "How it follows: What is funded can be made.\nIn: A small atlas. #small",
    );
    expect(statementWords(said)).toBe(
      "Implied, claimed by the source. How it follows: What is funded can be made.",
    );
    expect(statementWords(quote("a"))).toBe("");
  });

  it("escape what Markdown would read", () => {
    expect(markdownText("1. *a* <b>\n# c")).toBe("1\\. \\*a\\* \\<b\\> \\# c");
  });
});
