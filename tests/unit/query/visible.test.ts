import { describe, expect, it } from "vitest";
import { visible } from "../../../src/query/visible/visible.ts";
import { atlas, edge, filters, linkQuote, node } from "./small.ts";

const show = (of: ReturnType<typeof atlas>, some = {}, focus?: string) => {
  const { nodes, edges, dimmed } = visible(of, { filters: filters(some), focus });
  return { nodes: [...nodes], edges: [...edges], dimmed: [...dimmed] };
};

describe("visible", () => {
  it("shows nothing of an empty atlas", () => {
    expect(show(atlas([]))).toEqual({ nodes: [], edges: [], dimmed: [] });
  });

  it("shows all where no facet is set, in the atlas's order", () => {
    const of = atlas([node("b"), node("a")], [edge("b funds a"), edge("a funds b")]);
    expect(show(of)).toEqual({
      nodes: ["b", "a"],
      edges: ["b-funds-a", "a-funds-b"],
      dimmed: [],
    });
  });

  it("takes values of one facet together (OR) and facets against each other (AND)", () => {
    const of = atlas([
      node("a", { pillars: ["talent"] }),
      node("b", { pillars: ["data"], kind: "sector", type: "energy" }),
      node("c", { pillars: ["capacity"] }),
    ]);
    expect(show(of, { pillars: ["talent", "data"] }).nodes).toEqual(["a", "b"]);
    expect(show(of, { pillars: ["talent", "data"], kinds: ["sector"] }).nodes).toEqual(["b"]);
  });

  it("hides nodes spoken of in fewer statements than asked for", () => {
    const of = atlas([node("a", { statements: 1 }), node("b", { statements: 3 })]);
    expect(show(of, { atLeast: 3 }).nodes).toEqual(["b"]);
    expect(show(of, { atLeast: 4 }).nodes).toEqual([]);
  });

  it("shows a node whose only words are a heading, which is no statement, until statements are asked for", () => {
    const of = atlas([node("a", { statements: 0 }), node("b")]);
    expect(show(of).nodes).toEqual(["a", "b"]);
    expect(show(of, { atLeast: 2 }).nodes).toEqual([]);
  });

  describe("with kinds and types, which are one facet", () => {
    const of = atlas([
      node("firm", { kind: "actor", type: "company" }),
      node("state", { kind: "actor", type: "government" }),
      node("grid", { kind: "sector", type: "energy" }),
      node("retail", { kind: "sector", type: "company" }),
      node("growth", { kind: "goal", type: "aim" }),
    ]);

    it("shows a type by itself, and only of its own kind", () => {
      expect(show(of, { types: ["actor/company"] }).nodes).toEqual(["firm"]);
    });

    it("narrows a chosen kind to its chosen types", () => {
      expect(show(of, { kinds: ["actor"], types: ["actor/company"] }).nodes).toEqual(["firm"]);
    });

    it("shows a chosen kind whole beside a type of another kind", () => {
      expect(show(of, { kinds: ["actor"], types: ["sector/energy"] }).nodes).toEqual([
        "firm",
        "state",
        "grid",
      ]);
    });
  });

  describe("of links", () => {
    it("shows one only where both its ends show", () => {
      const of = atlas([node("a"), node("b", { statements: 2 })], [edge("a funds b")]);
      expect(show(of, { atLeast: 2 })).toEqual({ nodes: ["b"], edges: [], dimmed: ["b"] });
    });

    it("wants one statement that passes all facets, not one statement for each facet", () => {
      const quotes = [
        linkQuote("x", { basis: "stated", status: "intended" }),
        linkQuote("x", { basis: "implied", status: "inPlace", document: "law" }),
      ];
      const of = atlas(
        [node("a", { documents: ["article", "law"] }), node("b", { documents: ["law"] })],
        [edge("a funds b", { quotes })],
      );
      expect(show(of, { basis: ["stated"], statuses: ["inPlace"] }).edges).toEqual([]);
      expect(show(of, { basis: ["implied"], statuses: ["inPlace"] }).edges).toHaveLength(1);
      expect(show(of, { documents: ["law"], basis: ["stated"] }).edges).toEqual([]);
    });

    it("keeps a statement that says nothing of force only while no force is asked for", () => {
      const of = atlas([node("a"), node("b")], [edge("a funds b")]);
      expect(show(of, { forces: ["required"] }).edges).toEqual([]);
    });

    it("holds a pillar for the ends and for the statement alike", () => {
      const inTalent = { quotes: [linkQuote("x", { pillars: ["talent"] })] };
      const inData = { quotes: [linkQuote("y", { pillars: ["data"] })] };
      const of = atlas(
        [node("a", { pillars: ["talent", "data"] }), node("b", { pillars: ["talent"] })],
        [edge("a funds b", inTalent), edge("b funds a", inData)],
      );
      expect(show(of, { pillars: ["talent"] })).toEqual({
        nodes: ["a", "b"],
        edges: ["a-funds-b"],
        dimmed: [],
      });
      expect(show(of, { pillars: ["data"] })).toEqual({
        nodes: ["a"],
        edges: [],
        dimmed: ["a"],
      });
    });
  });

  describe("of nodes without links", () => {
    const of = atlas([node("a"), node("b"), node("lonely")], [edge("a funds b")]);

    it("steps back a node whose links are all filtered away, not one that never had any", () => {
      expect(show(of, { relations: ["hinders"] })).toEqual({
        nodes: ["a", "b", "lonely"],
        edges: [],
        dimmed: ["a", "b"],
      });
    });

    it("hides both on demand", () => {
      expect(show(of, { relations: ["hinders"], hideUnlinked: true }).nodes).toEqual([]);
      expect(show(of, { hideUnlinked: true }).nodes).toEqual(["a", "b"]);
    });

    it("takes a self-loop for a link", () => {
      const loop = atlas([node("a")], [edge("a funds a")]);
      expect(show(loop, { hideUnlinked: true }).nodes).toEqual(["a"]);
    });
  });

  describe("with a focus", () => {
    const of = atlas(
      [node("a"), node("b"), node("c"), node("d")],
      [edge("a funds b"), edge("c hinders a"), edge("b funds c"), edge("c funds d")],
    );

    it("leaves the node, its neighbours, and the links among them", () => {
      expect(show(of, {}, "a")).toEqual({
        nodes: ["a", "b", "c"],
        edges: ["a-funds-b", "c-hinders-a", "b-funds-c"],
        dimmed: [],
      });
    });

    it("counts only neighbours by shown links", () => {
      expect(show(of, { relations: ["funds"] }, "a").nodes).toEqual(["a", "b"]);
    });

    it("leaves the node alone, stepped back, where its links are filtered away", () => {
      expect(show(of, { families: ["resourcing"], relations: ["hinders"] }, "a")).toEqual({
        nodes: ["a"],
        edges: [],
        dimmed: ["a"],
      });
    });

    it("filters the neighbours and spares the node itself", () => {
      const mixed = atlas(
        [node("a"), node("b", { kind: "goal", type: "aim" }), node("c")],
        [edge("a funds b"), edge("a funds c")],
      );
      expect(show(mixed, { kinds: ["goal"] }, "a")).toEqual({
        nodes: ["a", "b"],
        edges: ["a-funds-b"],
        dimmed: [],
      });
    });
  });

  it("gives the very same answer for equal filters and focus, whatever was asked in between", () => {
    const of = atlas([node("a")]);
    const first = visible(of, { filters: filters({ kinds: ["actor"] }), focus: undefined });
    expect(visible(of, { filters: filters({ kinds: ["goal"] }), focus: undefined })).not.toBe(
      first,
    );
    expect(visible(of, { filters: filters({ kinds: ["actor"] }), focus: "a" })).not.toBe(first);
    expect(visible(of, { filters: filters({ kinds: ["actor"] }), focus: undefined })).toBe(first);
  });

  it("keeps a few answers only", () => {
    const of = atlas([node("a")]);
    const ask = (atLeast: number) =>
      visible(of, { filters: filters({ atLeast }), focus: undefined });
    const first = ask(1);
    for (let atLeast = 2; atLeast <= 100; atLeast++) ask(atLeast);
    expect(ask(1)).not.toBe(first);
    expect(ask(1)).toEqual(first);
  });
});
