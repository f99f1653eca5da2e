import { describe, expect, it } from "vitest";
import { atlasOf, changed, codes, compileData, only, PLAN, smallAtlas } from "./helper.ts";

const uncited = (exact: string, reason = "rhetoric", plan = `${PLAN}\nWhat a day. Lanes!\n`) =>
  changed(
    (atlas) => Object.assign(atlas, { uncited: [{ document: "plan", exact, reason }] }),
    plan,
  );

describe("a sentence that no quote touches", () => {
  it("is a warning at its place in its source", () => {
    const compiled = changed(() => {}, `${PLAN}\nWhat a day.\n`);
    expect(only(compiled, "uncited-sentence")).toMatchObject({
      severity: "warning",
      file: "sources/plan.md",
      line: 9,
      column: 1,
      length: 11,
    });
    expect(compiled.atlas).toBeDefined();
  });

  it("is none when uncited says why", () => {
    const compiled = uncited("What a day. Lanes!");
    expect(compiled.problems).toEqual([]);
    const [document] = atlasOf(compiled).documents;
    expect(document?.sentences.at(-1)).toMatchObject({ cited: false, uncited: "rhetoric" });
    expect(document?.coverage.at(-1)).toMatchObject({ sentences: 4, cited: 2, explained: 2 });
  });

  it("is left to the error of the quote that is meant to touch it", () => {
    const compiled = changed(({ edges }) => {
      Object.assign(edges[0]?.evidence[0] ?? {}, { exact: "The council funded lanes." });
    });
    expect(codes(compiled)).toEqual(["quote-not-found"]);
  });
});

describe("uncited", () => {
  it("gets a warning for a sentence that is cited", () => {
    expect(codes(uncited("Lanes help riders.", "repetition", PLAN))).toEqual(["uncited-but-cited"]);
  });

  it("must stand in its document too, for a known reason", () => {
    expect(codes(uncited("What a night."))).toContain("quote-not-found");
    expect(codes(uncited("What a day.", "boring"))).toContain("unknown-value");
  });
});

describe("coverage", () => {
  it("counts each section by itself: sentences, and words inside quotes", () => {
    const plan =
      "Ada Town builds lanes. The council funds lanes. Lanes help riders.\n\n# The plan\n\n## The people\n\nRiders ask for lanes. The council and the riders meet.\n";
    const [document] = atlasOf(changed(() => {}, plan)).documents;
    expect(document?.coverage).toEqual([
      { section: 0, sentences: 3, cited: 3, explained: 0, words: 11, quotedWords: 10 },
      { section: 1, sentences: 0, cited: 0, explained: 0, words: 0, quotedWords: 0 },
      { section: 2, sentences: 2, cited: 2, explained: 0, words: 10, quotedWords: 10 },
    ]);
  });

  it("counts a word once that two quotes hold", () => {
    const twice = changed(({ nodes }) => {
      nodes[0]?.evidence.push({ document: "plan", exact: "Town builds lanes" });
    });
    const [document] = atlasOf(twice).documents;
    expect(document?.coverage[0]).toMatchObject({ words: 11, quotedWords: 11 });
  });

  it("does not take a quote in a heading for a sentence", () => {
    const compiled = changed(({ nodes }) => {
      nodes[0]?.evidence.push({ document: "plan", exact: "The plan" });
    });
    expect(atlasOf(compiled).documents[0]?.coverage).toEqual(
      atlasOf(compileData(smallAtlas())).documents[0]?.coverage,
    );
  });
});
