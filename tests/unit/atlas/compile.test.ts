import { describe, expect, it } from "vitest";
import { atlasOf, compileData, smallAtlas } from "./helper.ts";

describe("compile", () => {
  it("gives an atlas and no problem for a correct file", () => {
    const compiled = compileData(smallAtlas());
    expect(compiled.problems).toEqual([]);
    expect(atlasOf(compiled)).toMatchObject({ id: "small", title: "Small", briefings: [] });
  });

  it("finds every quote by its words", () => {
    const atlas = atlasOf(compileData(smallAtlas()));
    const text = atlas.documents[0]?.text ?? "";
    for (const quote of [...atlas.nodes, ...atlas.edges].flatMap(({ quotes }) => quotes)) {
      expect(text.slice(quote.start, quote.end)).toBe(quote.exact);
    }
  });

  it("derives pillars, documents and statements from the quotes", () => {
    const { nodes, edges } = atlasOf(compileData(smallAtlas()));
    expect(nodes[0]).toMatchObject({
      id: "council",
      pillars: ["works", "people"],
      documents: ["plan"],
      statements: 3,
    });
    expect(edges[0]).toMatchObject({
      family: "resourcing",
      symmetric: false,
      pillars: ["works"],
      statements: 1,
      basis: "stated",
      statuses: ["inPlace"],
      forces: [],
      negated: false,
    });
  });
});
