import { describe, expect, it } from "vitest";
import type { Problem } from "../../../src/atlas/files/report.ts";
import { atlasOf, changed, codes, compileData, only, PLAN, smallAtlas } from "./helper.ts";

/** The small atlas with another quote for its link. */
const quoting = (quote: object, plan = PLAN) =>
  changed((atlas) => {
    const [edge] = atlas.edges;
    if (edge?.evidence[0]) Object.assign(edge.evidence[0], quote);
  }, plan);

/** atlas.json after the edits that `--fix` would make. */
function fixed(text: string, problems: readonly Problem[]): string {
  const fixes = problems.flatMap(({ fix }) => fix ?? []).sort((a, b) => b.start - a.start);
  return fixes.reduce(
    (done, fix) => done.slice(0, fix.start) + fix.text + done.slice(fix.end),
    text,
  );
}

describe("a quote", () => {
  it("that is not there is an error that shows the nearest passage with its difference", () => {
    const compiled = quoting({ exact: "The council fnuds new lanes." });
    expect(compiled.atlas).toBeUndefined();
    const problem = only(compiled, "quote-not-found");
    expect(problem).toMatchObject({ severity: "error", file: "atlas.json" });
    expect(problem.message).toContain("edges[0].evidence[0].exact");
    expect(problem.message).toContain("at 3:24");
    expect(problem.message).toContain("The council [-fnuds new-]{+funds+} lanes.");
    expect(problem.fix).toBeUndefined();
  });

  it("is never moved to a passage in other letter case", () => {
    const compiled = quoting({ exact: "the Council funds lanes." });
    expect(only(compiled, "quote-not-found").message).toContain("[-the Council-]{+The council+}");
  });

  it("that differs in what nobody sees shows it by number", () => {
    const plan = PLAN.replace("The council funds", "The coun\u200Bcil funds");
    const { message } = only(
      quoting({ exact: "The council funds lanes." }, plan),
      "quote-not-found",
    );
    expect(message).toContain("coun<U+200B>cil");
  });

  it("that is like nothing there says so", () => {
    const compiled = quoting({ exact: "Ocean freight tariffs fell sharply." });
    expect(only(compiled, "quote-not-found").message).toContain("Nothing there resembles them");
  });

  it("of another document names that document", () => {
    const atlas = smallAtlas();
    atlas.documents.push({ id: "news", title: "News", file: "news.txt", role: "secondary" });
    const quote = atlas.edges[0]?.evidence[0];
    if (quote) quote.exact = "The mayor funds lanes.";
    const compiled = compileData(atlas, {
      "sources/plan.md": PLAN,
      "news.txt": "The mayor funds lanes. So says the council.",
    });
    expect(only(compiled, "quote-not-found").message).toContain('"document": "news"');
  });

  it("that stands twice is an error that says where, and what tells the places apart", () => {
    const compiled = quoting({ exact: "anes" }, `${PLAN}\nWide lanes end.\n`);
    const { message } = only(compiled, "quote-ambiguous");
    expect(message).toContain("occur 5 times in sources/plan.md");
    expect(message).toContain("at 3:18 (only there:");
    expect(message).toMatch(/"(prefix|suffix)": "/);
  });

  it("is singled out by what the message offers", () => {
    const first = quoting({ exact: "lanes" });
    const { message } = only(first, "quote-ambiguous");
    const offers = [...message.matchAll(/only there: ("(?:prefix|suffix)": "[^"]*")/g)];
    expect(offers.length).toBeGreaterThan(2);
    for (const offer of offers) {
      const compiled = quoting({ exact: "lanes", ...JSON.parse(`{${offer[1]}}`) });
      expect(codes(compiled)).not.toContain("quote-ambiguous");
      expect(codes(compiled)).not.toContain("quote-not-found");
    }
  });

  it("that stands hundreds of times is only counted", () => {
    const { message } = only(
      quoting({ exact: "x" }, `${PLAN}${"x ".repeat(300)}`),
      "quote-ambiguous",
    );
    expect(message).toContain("300 times");
    expect(message).toContain("and 295 more; quote more of the sentence");
  });

  it("is told from its twins by prefix or suffix", () => {
    const plan = `${PLAN}\nOnce more: The council funds lanes. So it is.\n`;
    const compiled = quoting({ exact: "The council funds lanes.", prefix: "more: " }, plan);
    const [quote] = atlasOf(compiled).edges[0]?.quotes ?? [];
    expect(quote).toMatchObject({ prefix: "more: ", start: plan.indexOf("more: ") + 6 });
  });

  it.each([
    ["prefix", { prefix: "nowhere " }, "builds lanes. "],
    ["suffix", { suffix: " nowhere" }, " Lanes h"],
  ])("whose %s does not stand there is an error that says what does", (part, context, stands) => {
    const compiled = quoting(context);
    const problem = only(compiled, `${part}-not-found`);
    expect(problem.message).toContain(JSON.stringify(stands).slice(-6, -1));
    expect(problem.message).toContain(`no ${part} is needed`);
  });

  it("that differs in spacing, quotation marks and dashes only is a warning with its repair", () => {
    const plan = PLAN.replace(
      "The council funds lanes.",
      "The council\nfunds “lanes” – wide ones.",
    );
    const atlas = smallAtlas();
    const quote = atlas.edges[0]?.evidence[0];
    if (quote) quote.exact = 'The council funds "lanes" - wide ones.';
    const text = JSON.stringify(atlas, null, 2);
    const compiled = compileData(text, { "sources/plan.md": plan });
    expect(codes(compiled)).toEqual(["quote-differs-in-form"]);
    expect(compiled.problems[0]).toMatchObject({ severity: "warning" });
    expect(atlasOf(compiled).edges[0]?.quotes[0]).toMatchObject({
      exact: "The council\nfunds “lanes” – wide ones.",
      start: plan.indexOf("The council"),
    });
    const mended = compileData(fixed(text, compiled.problems), { "sources/plan.md": plan });
    expect(mended.problems).toEqual([]);
  });

  it("whose prefix differs in form only is mended there", () => {
    const plan = PLAN.replace("The council funds lanes.", "“So” The council funds lanes.");
    const atlas = smallAtlas();
    Object.assign(atlas.edges[0]?.evidence[0] ?? {}, { prefix: '"So"  ' });
    const text = JSON.stringify(atlas);
    const compiled = compileData(text, { "sources/plan.md": plan });
    expect(only(compiled, "quote-differs-in-form").fix?.text).toBe('"“So” "');
    expect(
      compileData(fixed(text, compiled.problems), { "sources/plan.md": plan }).problems,
    ).toEqual([]);
  });

  it.each([
    ["a surrogate pair", "The council funds lanes 😀.", "The council funds lanes \uD83D", "pair"],
    [
      "a combining sequence",
      "The council funds a cafe\u0301.",
      "The council funds a cafe",
      "sequence",
    ],
  ])("may not cut %s", (_what, sentence, exact, word) => {
    const compiled = quoting({ exact }, PLAN.replace("The council funds lanes.", sentence));
    const problem = compiled.problems.find(({ severity }) => severity === "error");
    expect(["quote-cuts-character", "lone-surrogate"]).toContain(problem?.code);
    expect(problem?.message).toContain(word);
  });

  it("of no character, and one of 1,001, are errors; one of 1,000 is not", () => {
    expect(codes(quoting({ exact: "" }))).toContain("too-short");
    expect(codes(quoting({ exact: "x".repeat(1001) }))).toContain("too-long");
    expect(codes(quoting({ exact: "x".repeat(10_000) }))).toContain("too-long");
    const long = `The council funds lanes ${"x".repeat(976)}`;
    const plan = PLAN.replace("The council funds lanes.", `${long}.`);
    expect(quoting({ exact: long }, plan).problems).toEqual([]);
  });

  it("may run over the end of a sentence", () => {
    const compiled = quoting({ exact: "The council funds lanes. Lanes help riders." });
    expect(atlasOf(compiled).edges[0]).toMatchObject({ statements: 2 });
  });

  it("may not run over the end of a section", () => {
    const compiled = quoting({ exact: "Lanes help riders.\n\n# The people" });
    expect(only(compiled, "quote-over-section").message).toContain('"The people" begins at 5:1');
  });

  it("of a link may not stand in a heading", () => {
    expect(codes(quoting({ exact: "The plan" }))).toContain("quote-in-heading");
  });

  it("of a node may stand in a heading, and counts no statement there", () => {
    const compiled = changed(({ nodes }) => {
      nodes[0]?.evidence.push({ document: "plan", exact: "The plan" });
    });
    const quote = atlasOf(compiled).nodes[0]?.quotes.at(-1);
    expect(quote).toMatchObject({ sentences: [], paragraph: undefined, section: 0 });
  });

  it("given twice in one claim is an error", () => {
    const compiled = changed(({ nodes }) => {
      nodes[0]?.evidence.push({ document: "plan", exact: "Ada Town builds" });
    });
    expect(only(compiled, "duplicate-quote").message).toContain("nodes[0].evidence[2]");
  });

  it("that is wrong does not keep other problems from being reported", () => {
    const compiled = changed((atlas) => {
      Object.assign(atlas.edges[0]?.evidence[0] ?? {}, { exact: "Nowhere", basis: "maybe" });
      Object.assign(atlas.edges[0] ?? {}, { target: "lane", note: "?" });
      Object.assign(atlas.nodes[1] ?? {}, { kind: "sectr" });
    });
    expect(codes(compiled)).toEqual([
      "unknown-kind",
      "unknown-node",
      "quote-not-found",
      "unknown-value",
      "unknown-property",
      "uncited-sentence",
    ]);
  });
});

describe("a quote's sentence", () => {
  it("that names neither end asks for reasoning", () => {
    const compiled = quoting({ exact: "Lanes help riders." });
    const { severity, message } = only(compiled, "end-not-named");
    expect(severity).toBe("warning");
    expect(message).toContain('"council"');
    expect(message).not.toContain('"lanes"');
  });

  it("may leave an end to the reasoning", () => {
    const compiled = quoting({ exact: "Lanes help riders.", reasoning: "The council pays." });
    expect(codes(compiled)).not.toContain("end-not-named");
  });

  it.each([
    ["in other letter case", "THE COUNCIL"],
    ["by its short name", "AC"],
    ["by an alias", "Ada’s council"],
  ])("names an end %s", (_what, name) => {
    const compiled = changed(
      (atlas) => {
        const [node] = atlas.nodes;
        Object.assign(node ?? {}, { short: "AC", aliases: ["Ada's council"] });
        Object.assign(atlas.edges[0]?.evidence[0] ?? {}, { exact: `${name} funds lanes.` });
      },
      PLAN.replace("The council funds", `${name} funds`),
    );
    expect(codes(compiled)).toEqual([]);
  });

  it("does not name an end inside a longer word", () => {
    const plan = PLAN.replace("The council funds lanes.", "The council funds planes.");
    const compiled = quoting({ exact: "The council funds planes." }, plan);
    expect(only(compiled, "end-not-named").message).toContain('"lanes"');
  });

  it("names an end in a script without spaces", () => {
    const compiled = changed(
      (atlas) => {
        Object.assign(atlas.nodes[1] ?? {}, { name: "車道" });
        Object.assign(atlas.edges[0]?.evidence[0] ?? {}, { exact: "The council: 車道を作る" });
      },
      PLAN.replace("The council funds lanes.", "The council: 車道を作る。"),
    );
    expect(codes(compiled)).toEqual([]);
  });
});

describe("an implied link", () => {
  it("needs reasoning", () => {
    const problem = only(quoting({ basis: "implied" }), "missing-reasoning");
    expect(problem).toMatchObject({ severity: "error" });
    expect(quoting({ basis: "implied", reasoning: "Its own money." }).problems).toEqual([]);
  });
});
