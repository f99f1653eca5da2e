import { describe, expect, it } from "vitest";
import type { Atlas, LinkQuote } from "../../../src/atlas/atlas.ts";
import { contradictions } from "../../../src/query/gaps/contradictions.ts";
import { EMPTY_FILTERS } from "../../../src/scene/completeScene.ts";
import { atlas, edge, filters, linkQuote, node } from "./small.ts";

const id = "a-funds-b";
const said = (more: Partial<LinkQuote>) => linkQuote(id, more);
const link = (...quotes: readonly LinkQuote[]) =>
  atlas([node("a"), node("b")], [edge("a funds b", { quotes })]);
const found = (of: Atlas, some = EMPTY_FILTERS) =>
  contradictions(of, { filters: some, focus: undefined });

describe("contradictions", () => {
  it("are none where nothing is said, or all say the same", () => {
    expect(found(atlas([]))).toEqual([]);
    expect(found(link(said({}), said({ force: "required" })))).toEqual([]);
    expect(found(link(said({ negated: true })))).toEqual([]);
  });

  it("are links that one statement affirms and another denies, with both", () => {
    const [yes, no] = [said({}), said({ negated: true })];
    const [first, ...others] = found(link(yes, no));
    expect(others).toEqual([]);
    expect(first?.about).toBe("denial");
    expect(first?.affirming.map(({ quote }) => quote)).toEqual([yes]);
    expect(first?.opposing.map(({ quote }) => quote)).toEqual([no]);
  });

  it.each(["permitted", "forbidden"] as const)(
    "are links that one statement requires and another calls %s",
    (force) => {
      expect(found(link(said({ force: "required" }), said({ force })))).toMatchObject([
        { about: "force" },
      ]);
    },
  );

  it("are not what is required by one and encouraged, or unspoken of, by another", () => {
    const required = said({ force: "required" });
    expect(found(link(required, said({ force: "encouraged" }), said({})))).toEqual([]);
  });

  it("hold between several links that say the same, and both ways where they are symmetric", () => {
    const of = atlas(
      [node("a"), node("b")],
      [
        edge("a cooperates b"),
        edge("b cooperates a", { quotes: [linkQuote("b-cooperates-a", { negated: true })] }),
        edge("a funds b"),
        edge("b funds a", { quotes: [linkQuote("b-funds-a", { negated: true })] }),
      ],
    );
    expect(found(of).map(({ affirming }) => affirming[0]?.edge.relation)).toEqual(["cooperates"]);
  });

  it("are looked for only among the statements that the filters let through", () => {
    const of = link(said({ document: "article" }), said({ document: "law", negated: true }));
    expect(found(of)).toHaveLength(1);
    expect(found(of, filters({ statuses: ["claimed"] }))).toEqual([]);
  });
});
