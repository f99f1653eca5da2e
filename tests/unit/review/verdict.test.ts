import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LINE_HYPHEN, normaliseForm } from "../../../src/atlas/text/normaliseForm.ts";
import { passageText, verdictOf } from "../../../src/review/verdicts/verdict.ts";
import { source } from "./helper.ts";

const PLAN = source(`# Lanes

The **council** funds cycle lanes – “Green Ways” – for 2.5 million euros. Riders ask for lanes. The
office reports each year, and the council pays.

# People

Riders ask for lanes. Data-
schutz matters.
`);

const verdict = (words: string, more = {}, sources = [PLAN]) =>
  verdictOf({ words, ...more }, sources);

describe("the verdict on a quote", () => {
  it("is verbatim where the words stand once", () => {
    const found = verdict("council funds cycle lanes");
    expect(found.verdict).toBe("verbatim");
    if (found.verdict !== "verbatim") return;
    expect(passageText(found.place)).toBe("council funds cycle lanes");
    expect(PLAN.report.lineColumn(found.place.range.start)).toBe("3:7");
  });

  it.each([
    ["spaces and line ends", "The office  reports\teach year"],
    ["quotation marks and dashes", 'cycle lanes - "Green Ways" - for'],
    ["a hyphen at a line's end", "Dataschutz matters"],
    ["the marks of the file", "The **council** funds"],
    ["a soft hyphen", "cycle la\u00ADnes"],
  ])("is repairable where they differ in %s", (_what, words) => {
    expect(verdict(words).verdict).toBe("repairable");
  });

  it("is several where they stand more than once, with each place", () => {
    const found = verdict("Riders ask for lanes.");
    expect(found.verdict).toBe("several");
    if (found.verdict !== "several") return;
    expect(found.places.map(({ range }) => PLAN.report.lineColumn(range.start))).toEqual([
      "3:75",
      "8:1",
    ]);
  });

  it("is verbatim where a suffix singles them out", () => {
    expect(verdict("Riders ask for lanes.", { suffix: " Data" }).verdict).toBe("verbatim");
    expect(verdict("Riders ask for lanes.", { suffix: "The\noffice" }).verdict).toBe("verbatim");
    expect(verdict("Riders ask for lanes.", { prefix: "euros." }).verdict).toBe("verbatim");
  });

  it("shows the place nearest to a position first, and believes it in nothing", () => {
    const at = PLAN.text.lastIndexOf("Riders");
    const found = verdict("Riders ask for lanes.", { hint: at + 3 });
    expect(found.verdict).toBe("several");
    if (found.verdict === "several") expect(found.places[0]?.range.start).toBe(at);
    expect(verdict("wholly other words about fish", { hint: at }).verdict).toBe("absent");
    expect(verdict("council funds cycle lanes", { hint: -9e9 }).verdict).toBe("verbatim");
  });

  it.each([
    ["a first letter's case", "the council funds cycle lanes", "[-the-]{+The+} council"],
    ["a final stop", "The office reports each year.", "each year[-.-]"],
    ["a word", "The council builds cycle lanes", "[-builds-]{+funds+}"],
    ["a number", "for 3.5 million euros", "[-3-]{+2+}.5"],
    ["a word left out", "The council cycle lanes", "{+funds +}"],
    ["a wrong suffix", "council funds cycle lanes", "council funds cycle lanes"],
  ])("is near where %s differs, and shows how", (what, words, marked) => {
    const found = verdict(words, what === "a wrong suffix" ? { suffix: " at night" } : {});
    expect(found.verdict).toBe("near");
    if (found.verdict === "near") expect(found.nearest.marked).toContain(marked);
  });

  it.each([
    ["for 2", "for 2{+.5+}"],
    ["5 million", "{+2.+}5 million"],
    ["The office report", "The office report{+s+}"],
  ])("is near where “%s” cuts a word or a number of the source", (words, marked) => {
    const found = verdict(words);
    expect(found.verdict).toBe("near");
    if (found.verdict === "near") expect(found.nearest.marked).toBe(marked);
  });

  it("is absent where nothing is alike", () => {
    expect(verdict("Penguins negotiate tariffs with Norway").verdict).toBe("absent");
  });

  it.each(["", "  ", "…", "\0", "“”"])("is none without words: %j", (words) => {
    expect(verdict(words).verdict).toBe("none");
  });

  it("is near where the words stand in another source than the named one", () => {
    const other = source("The mayor cycles to work.\n", "news.txt");
    const found = verdict("The mayor cycles", { document: "plan.md" }, [PLAN, other]);
    expect(found.verdict).toBe("near");
    if (found.verdict === "near") expect(found.nearest.source).toBe(other);
    expect(verdict("The mayor cycles", { document: "News" }, [PLAN, other]).verdict).toBe(
      "verbatim",
    );
    expect(verdict("The mayor cycles", { document: "doc_1f2e" }, [PLAN, other]).verdict).toBe(
      "verbatim",
    );
  });

  it("counts places over all sources", () => {
    const copy = source(PLAN.text, "copy.md");
    expect(verdict("council funds cycle lanes", {}, [PLAN, copy]).verdict).toBe("several");
    expect(verdict("council funds cycle lanes", { document: "copy" }, [PLAN, copy]).verdict).toBe(
      "verbatim",
    );
  });

  it("takes no time over endless words", () => {
    const before = performance.now();
    expect(["near", "absent"]).toContain(verdict("The council funds ".repeat(5000)).verdict);
    expect(performance.now() - before).toBeLessThan(5000);
  });

  it("lets nothing pass that is not there, and misses nothing that is", () => {
    const stretch = fc
      .tuple(fc.nat(PLAN.text.length), fc.nat(60))
      .map(([start, length]) => PLAN.text.slice(start, start + length));
    const junk = fc.constantFrom("", "", "", " ", "x", "not ", "2", ".", "lanes");
    fc.assert(
      fc.property(stretch, junk, stretch, (one, between, other) => {
        const words = `${one}${between}${other}`;
        const found = verdictOf({ words }, [PLAN]);
        const stands = PLAN.text.includes(words);
        if (found.verdict === "verbatim") expect(stands).toBe(true);
        if (found.verdict === "repairable") {
          const bare = (text: string) =>
            normaliseForm(text).replaceAll(LINE_HYPHEN, "").replace(/[ -]/g, "");
          expect(bare(passageText(found.place))).toBe(bare(words));
        }
        if (/[\p{L}\p{N}]/u.test(words)) {
          if (stands) expect(["verbatim", "several", "near"]).toContain(found.verdict);
        } else expect(found.verdict).toBe("none");
      }),
    );
  });
});
