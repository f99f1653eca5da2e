import { describe, expect, it } from "vitest";
import { atlasStats } from "../../../src/query/measures/atlasStats.ts";
import { atlas, edge, linkQuote, node } from "./small.ts";

describe("stats", () => {
  it("counts nothing in an empty atlas and computes no share of it", () => {
    const empty = atlasStats(atlas([]));
    expect([empty.nodes, empty.links, empty.quotes]).toEqual([0, 0, 0]);
    expect(empty.shape).toEqual({
      density: undefined,
      meanDegree: undefined,
      components: [],
      unlinked: 0,
    });
    expect(empty.support.nodes).toEqual({
      claims: 0,
      single: 0,
      mean: undefined,
      median: undefined,
      most: undefined,
    });
  });

  it("counts by kind and type, by family and relation, what isn't used as 0", () => {
    const { kinds, families } = atlasStats(
      atlas([node("a"), node("b", { type: "government" })], [edge("a funds b")]),
    );
    expect(kinds.map(({ id, count }) => [id, count])).toEqual([
      ["actor", 2],
      ["sector", 0],
      ["goal", 0],
    ]);
    // "company" is a type of two kinds.
    expect(kinds.map(({ types }) => types.map(({ count }) => count))).toEqual([[1, 1], [0, 0], []]);
    expect(families.map(({ count }) => count)).toEqual([1, 0]);
    expect(families[1]?.relations.map(({ id, count }) => [id, count])).toEqual([
      ["prioritizes", 0],
      ["hinders", 0],
      ["cooperates", 0],
    ]);
  });

  it("counts a link in each of its statuses", () => {
    const quotes = [linkQuote("x", { status: "inPlace" }), linkQuote("x", { status: "intended" })];
    const { statuses } = atlasStats(atlas([node("a"), node("b")], [edge("a funds b", { quotes })]));
    expect(statuses.filter(({ count }) => count > 0).map(({ id }) => id)).toEqual([
      "inPlace",
      "intended",
    ]);
  });

  it("tells mean, median and most of statements per claim", () => {
    const nodes = [1, 1, 2, 8].map((statements, index) => node(`n${index}`, { statements }));
    expect(atlasStats(atlas(nodes)).support.nodes).toEqual({
      claims: 4,
      single: 2,
      mean: 3,
      median: 1.5,
      most: 8,
    });
  });

  it("counts a pair of nodes once for density, and components by size", () => {
    const nodes = ["a", "b", "c", "constructor", "e"].map((id) => node(id));
    const edges = [
      edge("a funds b"),
      edge("b funds a"),
      edge("b prioritizes constructor"),
      edge("c funds c"),
    ];
    expect(atlasStats(atlas(nodes, edges)).shape).toEqual({
      density: 2 / 10,
      meanDegree: 8 / 5,
      components: [3, 1, 1],
      unlinked: 1,
    });
  });

  it("sums a document up over its sections", () => {
    const [base] = atlas([]).documents;
    if (!base) throw new Error("A small atlas has documents.");
    const coverage = [
      { section: 0, sentences: 3, cited: 2, explained: 1, words: 20, quotedWords: 12 },
      { section: 1, sentences: 1, cited: 0, explained: 0, words: 5, quotedWords: 0 },
    ];
    const [covered] = atlasStats(atlas([], [], { documents: [{ ...base, coverage }] })).coverage;
    expect(covered).toMatchObject({
      sentences: 4,
      cited: 2,
      explained: 1,
      words: 25,
      quotedWords: 12,
    });
    expect(covered?.sections.map(({ heading }) => heading)).toEqual([
      "Article",
      "Policy Framework and Strategic Direction",
    ]);
  });
});
