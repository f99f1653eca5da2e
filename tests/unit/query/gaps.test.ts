import { describe, expect, it } from "vitest";
import type { Atlas, AtlasEdge, AtlasNode } from "../../../src/atlas/atlas.ts";
import { type GapRule, gaps } from "../../../src/query/gaps/gaps.ts";
import { EMPTY_FILTERS } from "../../../src/scene/completeScene.ts";
import { atlas, edge, filters, linkQuote, node } from "./small.ts";

const RULES: readonly GapRule[] = [
  "pillarsWithoutInstrument",
  "goalsUnpursued",
  "instrumentsUnsupported",
  "actorsOnce",
  "sectionsLessCited",
];

const entry = (id: string) => ({ id, name: id, definition: id });
const relation = (id: string, to: readonly string[]) => ({
  ...entry(id),
  inverse: id,
  family: "steering",
  from: ["actor"],
  to: [...to],
});

/** An atlas of actors, goals and instruments with relations that pursue and fund. */
function policy(nodes: readonly AtlasNode[], edges: readonly AtlasEdge[] = []): Atlas {
  return atlas(nodes, edges, {
    kinds: ["actor", "goal", "instrument", "sector"].map((id) => ({
      ...entry(id),
      plural: `${id}s`,
      types: ["aim", "risk", "fund", "company"].map(entry),
    })),
    relations: [
      relation("pursues", ["goal"]),
      relation("funds", ["instrument/fund"]),
      relation("implements", ["sector"]),
    ],
  });
}

const goal = (id: string, more: Partial<AtlasNode> = {}) =>
  node(id, { kind: "goal", type: "aim", ...more });
const instrument = (id: string, more: Partial<AtlasNode> = {}) =>
  node(id, { kind: "instrument", type: "fund", ...more });

function answer(of: Atlas, rule: GapRule, some = EMPTY_FILTERS) {
  const found = gaps(of, { filters: some, focus: undefined }).find((one) => one.rule === rule);
  if (!found) throw new Error(rule);
  return found;
}

describe("gaps", () => {
  it("are asked by every rule, in order, and an empty atlas has none", () => {
    const all = gaps(atlas([]), { filters: EMPTY_FILTERS, focus: undefined });
    expect(all.map(({ rule }) => rule)).toEqual(RULES);
    expect(all.flatMap((one) => one.gaps)).toEqual([]);
    expect(answer(atlas([]), "goalsUnpursued").unaskedBecause).toBe("vocabulary");
  });

  it("are pillars with goals and no instrument", () => {
    const of = policy([
      goal("g", { pillars: ["talent", "data"] }),
      goal("h", { pillars: ["talent"] }),
      instrument("i", { pillars: ["data"] }),
    ]);
    expect(answer(of, "pillarsWithoutInstrument").gaps).toEqual([
      { type: "pillar", pillar: "talent", select: ["g", "h"] },
    ]);
    // Another pillar's instruments are hidden by this filter, so it is not asked about.
    const chosen = filters({ pillars: ["data"] });
    expect(answer(of, "pillarsWithoutInstrument", chosen)).toMatchObject({ examined: 1, gaps: [] });
  });

  it("are goals that no shown, affirmed link pursues; risks aside", () => {
    const denied = linkQuote("a-pursues-h", { negated: true });
    const of = policy(
      [node("a"), goal("g"), goal("h"), goal("r", { type: "risk" })],
      [edge("a pursues g"), edge("a pursues h", { quotes: [denied] })],
    );
    expect(answer(of, "goalsUnpursued")).toMatchObject({ examined: 2, relations: ["pursues"] });
    const missing = (some = EMPTY_FILTERS) =>
      answer(of, "goalsUnpursued", some).gaps.flatMap(({ select }) => select);
    expect(missing()).toEqual(["h"]);
    expect(missing(filters({ statuses: ["claimed"] }))).toEqual(["g", "h"]);
  });

  it("are instruments without a link that the codebook would let lead there", () => {
    const of = policy(
      [node("a"), instrument("i"), instrument("j"), instrument("k", { type: "aim" })],
      [edge("a funds i")],
    );
    const found = answer(of, "instrumentsUnsupported");
    // "implements" leads to sectors here, and "funds" to no other type of instrument.
    expect(found.relations).toEqual(["funds"]);
    expect(found.examined).toBe(2);
    expect(found.gaps.map(({ select }) => select)).toEqual([["j"]]);
  });

  it("are actors that one sentence speaks of, whatever the filters", () => {
    const of = policy([node("a", { statements: 1 }), node("b", { statements: 2 })]);
    expect(answer(of, "actorsOnce").gaps).toEqual([{ type: "node", node: "a", select: ["a"] }]);
  });

  it("are not asked of a kind that the filters hide", () => {
    const of = policy([node("a"), goal("g")]);
    const found = answer(of, "actorsOnce", filters({ kinds: ["goal"] }));
    expect(found).toMatchObject({ unaskedBecause: "hidden", examined: 0, gaps: [] });
  });

  it("are sections cited less than the sources as a whole, the least first", () => {
    const plain = policy([node("a")]);
    const coverage = (section: number, sentences: number, cited: number) => ({
      section,
      sentences,
      cited,
      explained: 0,
      words: 0,
      quotedWords: 0,
    });
    const [article] = plain.documents;
    if (!article) throw new Error("no document");
    const cover = [coverage(0, 4, 4), coverage(1, 4, 2), coverage(2, 0, 0), coverage(3, 5, 0)];
    const of = { ...plain, documents: [{ ...article, coverage: cover }] };
    const found = answer(of, "sectionsLessCited");
    expect(found.examined).toBe(3);
    expect(found.citedShare).toBeCloseTo(6 / 13);
    expect(found.gaps).toMatchObject([{ section: 3, cited: 0, sentences: 5, select: [] }]);
  });
});
