import { describe, expect, it } from "vitest";
import { atlasOf, changed, codes, only } from "./helper.ts";

const PLAN = `# The plan

Ada Town builds lanes. The council shall:

(a) fund lanes;

(b) report to riders:

  (i) in spring, and

  (ii) in autumn.

Lanes help riders.

# The people

Riders ask for lanes. The council and the riders meet. The council funds nothing else.
`;

const parts = (...words: readonly string[]) => words.map((exact) => ({ exact }));

/** The small atlas with these parts for its link's quote. */
const quoting = (...words: readonly string[]) =>
  changed((atlas) => {
    Object.assign(atlas.edges[0] ?? {}, {
      evidence: [{ document: "plan", parts: parts(...words), basis: "stated", status: "inPlace" }],
    });
  }, PLAN);

describe("a quote of parts", () => {
  it("is one quote with a range each, and says where words are left out", () => {
    const atlas = atlasOf(quoting("The council shall", "fund lanes"));
    const [quote] = atlas.edges[0]?.quotes ?? [];
    expect(quote?.exact).toBe("The council shall […] fund lanes");
    const { text } = atlas.documents[0] ?? { text: "" };
    expect(quote?.ranges?.map(({ start, end }) => text.slice(start, end))).toEqual([
      "The council shall",
      "fund lanes",
    ]);
    expect(quote?.start).toBe(text.indexOf("The council shall"));
  });

  it("is one statement, that of its last item", () => {
    const atlas = atlasOf(quoting("The council shall", "report", "in autumn"));
    const [edge] = atlas.edges;
    expect(edge?.statements).toBe(1);
    const [at] = edge?.quotes[0]?.sentences ?? [];
    const { start, end } = atlas.documents[0]?.sentences[at ?? -1] ?? { start: 0, end: 0 };
    expect(atlas.documents[0]?.text.slice(start, end)).toBe("(ii) in autumn.");
  });

  it("takes the first match after the part before, though the words stand before it too", () => {
    const { text } = atlasOf(quoting("shall:", "lanes")).documents[0] ?? { text: "" };
    const [quote] = atlasOf(quoting("shall:", "lanes")).edges[0]?.quotes ?? [];
    expect(quote?.ranges?.[1]?.start).toBe(text.indexOf("lanes;"));
  });

  it("stays within its sentence or enumeration, and in order", () => {
    expect(only(quoting("The council shall:", "Riders ask"), "part-not-found").message).toContain(
      "in another sentence or enumeration",
    );
    expect(only(quoting("report to riders", "fund lanes"), "part-not-found").message).toContain(
      "before the previous part ends",
    );
    expect(codes(quoting("Ada Town", "The council shall"))).toContain("part-not-found");
  });

  it("singles its first part out like any quote", () => {
    expect(codes(quoting("The council", "fund lanes"))).toContain("quote-ambiguous");
  });

  it("has two parts at least, a thousand characters at most, and no exact beside them", () => {
    expect(codes(quoting("The council shall"))).toContain("too-short");
    expect(codes(quoting("x".repeat(600), "y".repeat(600)))).toContain("too-long");
    const both = changed((atlas) => {
      Object.assign(atlas.edges[0]?.evidence[0] ?? {}, { parts: parts("Ada", "lanes") });
    });
    expect(codes(both)).toContain("two-wordings");
    const none = changed((atlas) => {
      Object.assign(atlas.edges[0]?.evidence[0] ?? {}, { exact: undefined });
    });
    expect(only(none, "missing-property").message).toContain('"exact" or "parts" is missing');
  });

  it("has another id than the same words without a gap", () => {
    const [one] = atlasOf(quoting("The council shall", "fund lanes")).edges[0]?.quotes ?? [];
    const [other] = atlasOf(quoting("The council shall", "fund lanes;")).edges[0]?.quotes ?? [];
    expect(one?.id).not.toBe(other?.id);
  });
});

describe("coverage of an enumeration", () => {
  const uncited = (compiled: ReturnType<typeof quoting>) =>
    compiled.problems.filter(({ code }) => code === "uncited-sentence").map(({ line }) => line);

  it("counts items of the lowest level, not chapeaux", () => {
    // Cited: (a), "Lanes help riders.", and all but the last sentence of the people.
    const compiled = quoting("The council shall", "fund lanes");
    expect(uncited(compiled)).toEqual([9, 11, 17]);
    const [plan] = atlasOf(compiled).documents[0]?.coverage ?? [];
    // Ada Town builds lanes; (a); (i); (ii); Lanes help riders.
    expect(plan).toMatchObject({ sentences: 5, cited: 3 });
  });

  it("takes a chapeau for cited with any of its items", () => {
    const { sentences = [] } = atlasOf(quoting("report", "in autumn")).documents[0] ?? {};
    expect(sentences.filter(({ isChapeau }) => isChapeau).map(({ cited }) => cited)).toEqual([
      true,
      true,
    ]);
  });
});

describe("the ends of a link", () => {
  it("may be named in the chapeaux of an item", () => {
    const item = changed((atlas) => {
      const quote = atlas.edges[0]?.evidence[0];
      if (quote) quote.exact = "fund lanes;";
    }, PLAN);
    expect(codes(item)).not.toContain("end-not-named");
  });
});
