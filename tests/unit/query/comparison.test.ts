import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  claimsOfShare,
  comparison,
  pairOf,
  SHARES,
} from "../../../src/query/comparison/comparison.ts";
import { litByPanel } from "../../../src/query/lit/lit.ts";
import { visible } from "../../../src/query/visible/visible.ts";
import { defaultScene, EMPTY_FILTERS } from "../../../src/scene/completeScene.ts";
import { atlasAndScene } from "./arbitrary.ts";
import { atlas, edge, filters, linkQuote, node, quote } from "./small.ts";

const all = { filters: EMPTY_FILTERS, focus: undefined };
const pillars = { sort: "pillars", first: "capacity", second: "talent" } as const;

describe("what is compared", () => {
  it("is the first two pillars, where nobody says", () => {
    expect(pairOf(atlas([]), undefined, EMPTY_FILTERS)).toEqual(pillars);
  });

  it("begins with what the filters choose, where nobody says", () => {
    const chosen = { pillars: ["talent"], documents: [] };
    expect(pairOf(atlas([]), undefined, chosen)).toEqual({
      ...pillars,
      first: "talent",
      second: "capacity",
    });
    expect(pairOf(atlas([]), ["data", "capacity"], chosen)).toMatchObject({ first: "data" });
  });

  it("is two documents where the atlas has no two pillars", () => {
    const bare = atlas([], [], { pillars: [] });
    expect(pairOf(bare, undefined, EMPTY_FILTERS)).toEqual({
      sort: "documents",
      first: "article",
      second: "law",
    });
    expect(
      pairOf(atlas([], [], { pillars: [], documents: [] }), undefined, EMPTY_FILTERS),
    ).toBeUndefined();
  });

  it("is two of one sort, and never one with itself", () => {
    expect(pairOf(atlas([]), ["data", "capacity"], EMPTY_FILTERS)).toMatchObject({
      sort: "pillars",
    });
    expect(pairOf(atlas([]), ["law", "article"], EMPTY_FILTERS)).toMatchObject({
      sort: "documents",
    });
    expect(pairOf(atlas([]), ["law", "capacity"], EMPTY_FILTERS)).toBeUndefined();
    expect(pairOf(atlas([]), ["data", "data"], EMPTY_FILTERS)).toBeUndefined();
    expect(pairOf(atlas([]), ["data", "nowhere"], EMPTY_FILTERS)).toBeUndefined();
  });
});

describe("a comparison", () => {
  const statements = (id: string) => [
    linkQuote(id, { pillars: ["capacity"], status: "inPlace" }),
    linkQuote(id, { pillars: ["talent"], status: "intended", document: "law" }),
  ];
  const small = atlas(
    [
      node("a", { pillars: ["capacity"] }),
      node("b", { pillars: ["talent", "capacity"] }),
      node("c", { quotes: [quote("c", { pillars: ["talent"], document: "law" })] }),
      node("d", { pillars: ["data"] }),
    ],
    [edge("a funds b", { quotes: statements("a-funds-b") }), edge("b funds d")],
  );

  it("of nothing is empty", () => {
    const { nodes, edges } = comparison(atlas([]), all, pillars);
    expect([nodes.size, edges.size]).toEqual([0, 0]);
  });

  it("says who has a node or link, and leaves out what neither has", () => {
    const { nodes, edges } = comparison(small, all, pillars);
    expect([...nodes]).toEqual([
      ["a", "first"],
      ["b", "both"],
      ["c", "second"],
    ]);
    expect([...edges]).toEqual([["a-funds-b", "both"]]);
  });

  it("compares documents too", () => {
    const { nodes } = comparison(small, all, {
      sort: "documents",
      first: "article",
      second: "law",
    });
    expect([nodes.get("a"), nodes.get("c")]).toEqual(["first", "second"]);
  });

  it("obeys the filters: a link is where the statements that pass them stand", () => {
    const intended = { filters: filters({ statuses: ["intended"] }), focus: undefined };
    expect([...comparison(small, intended, pillars).edges]).toEqual([["a-funds-b", "second"]]);
    const law = { filters: filters({ documents: ["law"] }), focus: undefined };
    expect([...comparison(small, law, pillars).nodes.keys()]).toEqual(["c"]);
  });

  it("is lit whole on the map, each with who has it", () => {
    const scene = { ...defaultScene(small), panel: "compare" } as const;
    const light = litByPanel(small, visible(small, scene), scene);
    expect([...(light?.nodes ?? [])]).toEqual(["a", "b", "c"]);
    expect(light?.shareOf?.("b")).toBe("both");
  });

  it("has every shown node that either has in one of its three parts, for any atlas", () => {
    fc.assert(
      fc.property(atlasAndScene, ([any, scene]) => {
        const compared = comparison(any, scene, pillars);
        const parts = SHARES.flatMap((share) => claimsOfShare(any, compared, share).nodes);
        const either = any.nodes.filter(
          ({ id, pillars: of }) =>
            visible(any, scene).nodes.has(id) && (of.includes("capacity") || of.includes("talent")),
        );
        expect(new Set(parts)).toEqual(new Set(either));
        expect(parts).toHaveLength(either.length);
      }),
    );
  });
});
