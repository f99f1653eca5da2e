/** Quotes with marks, ids, what was read, and what is said of documents. */
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Problem } from "../../../src/atlas/files/report.ts";
import {
  atlasOf,
  changed,
  codes,
  compileData,
  only,
  PLAN,
  type Small,
  smallAtlas,
} from "./helper.ts";

function fixed(text: string, problems: readonly Problem[]): string {
  const fixes = problems.flatMap(({ fix }) => fix ?? []).sort((a, b) => b.start - a.start);
  return fixes.reduce(
    (done, fix) => done.slice(0, fix.start) + fix.text + done.slice(fix.end),
    text,
  );
}

const MARKED = PLAN.replace(
  "The council funds lanes.",
  "The **council** funds [lanes](http://a.example).",
);

const quoting = (quote: object, plan = PLAN) =>
  changed((atlas) => {
    Object.assign(atlas.edges[0]?.evidence[0] ?? {}, quote);
  }, plan);

describe("a quote of a source with marks", () => {
  it("is verbatim as a reader sees it", () => {
    const compiled = quoting({ exact: "The council funds lanes." }, MARKED);
    expect(compiled.problems).toEqual([]);
    const { documents, edges } = atlasOf(compiled);
    const { start, end } = edges[0]?.quotes[0] ?? { start: 0, end: 0 };
    expect(documents[0]?.text.slice(start, end)).toBe("The council funds lanes.");
  });

  it.each([
    ["all marks", "The **council** funds [lanes](http://a.example)."],
    ["half of a pair", "council** funds [lanes](http://a.example)."],
    ["marks and another form", "The  **council** funds [lanes](http://a.example)."],
  ])("that carries %s is found, and --fix takes them out", (_what, exact) => {
    const atlas = smallAtlas();
    Object.assign(atlas.edges[0]?.evidence[0] ?? {}, { exact });
    const text = JSON.stringify(atlas);
    const compiled = compileData(text, { "sources/plan.md": MARKED });
    expect(codes(compiled)).toEqual(["quote-with-marks"]);
    const again = compileData(fixed(text, compiled.problems), { "sources/plan.md": MARKED });
    expect(again.problems).toEqual([]);
    const ids = [compiled, again].map((one) => atlasOf(one).edges[0]?.quotes[0]?.id);
    expect(ids[0]).toBe(ids[1]);
  });

  it("is singled out by a prefix with marks", () => {
    const plan = MARKED.replace("Lanes help riders.", "Lanes help riders. A council funds lanes.");
    const found = quoting(
      { exact: "council** funds [lanes](http://a.example)", prefix: "The **" },
      plan,
    );
    expect(codes(found)).not.toContain("quote-ambiguous");
    expect(atlasOf(found).edges[0]?.quotes[0]).toMatchObject({
      exact: "council funds lanes",
      prefix: "The ",
    });
  });

  it("is asked to leave out a prefix that is nothing but marks", () => {
    const plan = PLAN.replace("riders meet.", "**riders meet**.");
    const problem = only(quoting({ exact: "riders meet", prefix: "**" }, plan), "quote-with-marks");
    expect(problem.message).toContain("only of marks");
    expect(problem.fix).toBeUndefined();
  });

  it("is counted in the read text", () => {
    const plan = MARKED.replace(
      "Lanes help riders.",
      "Lanes help riders. The council funds lanes.",
    );
    const once = "The **council** funds [lanes](http://a.example).";
    expect(codes(quoting({ exact: once }, plan))).toContain("quote-ambiguous");
  });

  it("does not get marks from --fix", () => {
    const compiled = quoting({ exact: "The  council funds lanes." }, MARKED);
    expect(only(compiled, "quote-differs-in-form").fix?.text).toBe('"The council funds lanes."');
  });
});

describe("a heading with marks", () => {
  it("is known as a reader sees it, and --fix takes its marks out", () => {
    const plan = PLAN.replace("# The plan", "# The *plan*");
    expect(changed(() => {}, plan).problems).toEqual([]);
    const marked = changed((atlas) => {
      const [section] = atlas.pillars[0]?.sections ?? [];
      if (section) section.heading = "The *plan*";
    }, plan);
    expect(only(marked, "heading-with-marks").fix?.text).toBe('"The plan"');
  });
});

describe("the words of a quote", () => {
  it.each([" ", ".", "“”", "—"])("are more than %j", (exact) => {
    expect(codes(quoting({ exact, prefix: "The council" }))).toContain("quote-without-words");
  });

  it.each([
    ["begins", "ouncil funds lanes."],
    ["ends", "The council funds lan"],
    ["begins and ends", "ouncil funds lan"],
  ])("that %s within a word are a warning", (where, exact) => {
    const problem = only(quoting({ exact }), "quote-cuts-word");
    expect(problem.severity).toBe("warning");
    expect(problem.message).toContain(`${where} within a word`);
  });

  it("in a script without spaces cut none", () => {
    const plan = PLAN.replace("The council funds lanes.", "委员会资助车道。");
    const compiled = quoting({ exact: "员会资助车", reasoning: "It does." }, plan);
    expect(codes(compiled)).not.toContain("quote-cuts-word");
  });

  it("that cut a flag in two are an error", () => {
    const plan = PLAN.replace("funds lanes.", "funds lanes in 🇪🇺.");
    const message = only(
      quoting({ exact: "funds lanes in 🇪" }, plan),
      "quote-cuts-character",
    ).message;
    expect(message).toContain("a flag");
  });

  it("that differ in letter case alone are an error that shows the passage", () => {
    const { message } = only(quoting({ exact: "THE COUNCIL FUNDS LANES." }), "quote-not-found");
    expect(message).toContain("The nearest passage, at 3:24");
    expect(message).toContain("The council funds lanes");
  });

  it("that end where the sentence goes on are an error that shows the passage", () => {
    const plan = PLAN.replace("funds lanes.", "funds lanes, if it can.");
    expect(
      only(quoting({ exact: "The council funds lanes." }, plan), "quote-not-found").message,
    ).toContain("The nearest passage");
  });
});

describe("a quote's id", () => {
  const idOf = (quote: object, plan = PLAN) => atlasOf(quoting(quote, plan)).edges[0]?.quotes[0];

  it("holds prefix and suffix only where the words stand more than once", () => {
    const plain = idOf({});
    expect(idOf({ prefix: "lanes. " })?.id).toBe(plain?.id);
    const twice = PLAN.replace("Riders ask", "The council funds lanes. Riders ask");
    expect(idOf({ prefix: "builds lanes. " }, twice)?.id).not.toBe(plain?.id);
  });

  it("that it once had is known, and --fix writes the new one into a briefing", () => {
    const quote = idOf({ prefix: "lanes. " });
    expect(quote?.formerId).toBeDefined();
    expect(quote?.formerId).not.toBe(quote?.id);
    const compiled = changed((atlas) => {
      Object.assign(atlas.edges[0]?.evidence[0] ?? {}, { prefix: "lanes. " });
      const step = { title: "One", scene: {}, quotes: [quote?.formerId] };
      Object.assign(atlas, { briefings: [{ id: "b", title: "B", steps: [step] }] });
    });
    expect(only(compiled, "quote-id-changed").fix?.text).toBe(JSON.stringify(quote?.id));
    expect(compiled.atlas).toBeDefined();
  });
});

describe("what was read", () => {
  const reading = (more: object, plan = `${PLAN}\n# Annex\n\nOne. Two.\n`) =>
    changed((atlas) => Object.assign(atlas, more), plan);

  it("is all where nothing is said of it", () => {
    expect(codes(reading({}))).toEqual([
      "section-without-pillar",
      "uncited-sentence",
      "uncited-sentence",
    ]);
  });

  it("asks nothing of what was not read", () => {
    const read = ["The plan", "The people"].map((heading) => ({ document: "plan", heading }));
    const compiled = reading({ read });
    expect(compiled.problems).toEqual([]);
    const [document] = atlasOf(compiled).documents;
    expect(document?.coverage.at(-1)).toMatchObject({ sentences: 0, unread: true });
    expect(document?.sentences.slice(-2).map(({ unread }) => unread)).toEqual([true, true]);
  });

  it("names sections that are there, and holds the quotes", () => {
    expect(codes(reading({ read: [{ document: "plan", heading: "The plans" }] }))).toContain(
      "unknown-heading",
    );
    expect(codes(reading({ read: [{ document: "plan", heading: "The plan" }] }))).toContain(
      "quote-not-read",
    );
  });

  it("may be left out by the section", () => {
    const uncited = [{ document: "plan", heading: "Annex", reason: "outOfScope" }];
    const compiled = reading({ uncited });
    expect(codes(compiled)).toEqual(["section-without-pillar"]);
    const [document] = atlasOf(compiled).documents;
    expect(document?.coverage.at(-1)).toMatchObject({ sentences: 2, explained: 2 });
    const people = [{ document: "plan", heading: "The people", reason: "outOfScope" }];
    expect(codes(reading({ uncited: people }))).toContain("uncited-but-cited");
    const both = [{ ...uncited[0], exact: "One." }];
    expect(codes(reading({ uncited: both }))).toContain("two-wordings");
  });
});

describe("an atlas without nodes", () => {
  it("says so", () => {
    const compiled = changed((atlas) => Object.assign(atlas, { nodes: [], edges: [] }));
    expect(only(compiled, "no-nodes").severity).toBe("warning");
    expect(compiled.atlas).toBeDefined();
  });
});

describe("a document", () => {
  const with_ = (more: object, plan = PLAN) =>
    changed((atlas: Small) => Object.assign(atlas.documents[0] ?? {}, more), plan);
  const hash = createHash("sha256").update(PLAN).digest("hex");

  it("is the text that its hash is of, with any line ends", () => {
    expect(with_({ sha256: hash }).problems).toEqual([]);
    expect(with_({ sha256: hash }, `\uFEFF${PLAN.replaceAll("\n", "\r\n")}`).problems).toEqual([]);
    const changedText = with_(
      { sha256: hash },
      PLAN.replace("Ada Town builds", "Ada Town  builds"),
    );
    expect(codes(changedText)).toContain("sha256-differs");
  });

  it("keeps what is said of it", () => {
    const more = {
      language: "de",
      authors: [{ name: "Byron, Ada", kind: "person" }],
      accessed: "2026-03-14",
      version: "2",
      original: { file: "plan.pdf", kind: "application/pdf" },
    };
    expect(atlasOf(with_(more)).documents[0]).toMatchObject(more);
  });

  it.each([
    ["a date that is none", { accessed: "14 March" }, "wrong-form"],
    ["a hash that is none", { sha256: "abc" }, "wrong-form"],
    ["an unknown older version", { replaces: "old" }, "unknown-document"],
    ["itself as its older version", { replaces: "plan" }, "replaces-itself"],
    ["a language that is none", { language: "e n" }, "bad-language"],
    [
      "two ways to name authors",
      { author: "A", authors: [{ name: "A", kind: "body" }] },
      "author-and-authors",
    ],
  ])("may not have %s", (_what, more, code) => {
    expect(codes(with_(more))).toContain(code);
  });

  it("is parted into sentences in its own language", () => {
    const compiled = changed((atlas) => {
      atlas.language = "zh";
      Object.assign(atlas.documents[0] ?? {}, { language: "en" });
    });
    expect(compiled.problems).toEqual([]);
  });

  it("says where its pages begin", () => {
    const plan = PLAN.replace(" The council", "\n<!-- page 12 -->\nThe council");
    const [document] = atlasOf(with_({}, plan)).documents;
    expect(document?.pages).toEqual([
      { label: "12", start: document?.text.indexOf("The council") },
    ]);
  });
});
