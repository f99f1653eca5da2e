/** Lookup, neighbourhood, pillar profiles. */
import { describe, expect, it } from "vitest";
import { pillarProfile } from "../../../src/query/comparison/comparison.ts";
import { lookup } from "../../../src/query/visible/lookup.ts";
import { neighbourhood } from "../../../src/query/visible/neighbourhood.ts";
import { visible } from "../../../src/query/visible/visible.ts";
import { atlas, edge, filters, node } from "./small.ts";

describe("lookup", () => {
  it("is made once for each atlas", () => {
    const of = atlas([node("a")]);
    expect(lookup(of)).toBe(lookup(of));
  });

  it("finds types by kind and type, since two kinds may share a type's id", () => {
    const { types } = lookup(atlas([]));
    expect(types.get("actor/company")?.name).toBe("Company");
    expect(types.get("sector/company")?.name).toBe("Company-like");
  });

  it("gives a node all its links once, a self-loop too, and a lonely one none", () => {
    const loop = edge("a funds a");
    const both = edge("b funds a");
    const { incident } = lookup(atlas([node("a"), node("b"), node("c")], [loop, both]));
    expect(incident.get("a")).toEqual([loop, both]);
    expect(incident.get("c")).toEqual([]);
  });
});

describe("neighbourhood", () => {
  const of = atlas(
    [node("a"), node("b"), node("c"), node("d")],
    [edge("a funds b"), edge("c hinders a"), edge("b funds c"), edge("c funds d")],
  );
  const around = (ids: readonly string[], some = {}) => {
    const shown = visible(of, { filters: filters(some), focus: undefined });
    const { nodes, edges } = neighbourhood(of, shown, ids);
    return { nodes: [...nodes].toSorted(), edges: [...edges].toSorted() };
  };

  it("is empty for nothing and for what the atlas does not know", () => {
    expect(around([])).toEqual({ nodes: [], edges: [] });
    expect(around(["nobody"])).toEqual({ nodes: [], edges: [] });
  });

  it("of a node: it, its links, and their other ends", () => {
    expect(around(["a"])).toEqual({ nodes: ["a", "b", "c"], edges: ["a-funds-b", "c-hinders-a"] });
  });

  it("of a link: it and its ends", () => {
    expect(around(["c-funds-d"])).toEqual({ nodes: ["c", "d"], edges: ["c-funds-d"] });
  });

  it("of several: all of theirs", () => {
    expect(around(["d", "a-funds-b"]).edges).toEqual(["a-funds-b", "c-funds-d"]);
  });

  it("has only what is shown", () => {
    expect(around(["a"], { relations: ["funds"] })).toEqual({
      nodes: ["a", "b"],
      edges: ["a-funds-b"],
    });
    expect(around(["a", "c-hinders-a"], { pillars: ["talent"] })).toEqual({ nodes: [], edges: [] });
  });
});

describe("pillarProfile", () => {
  const of = atlas([
    node("a", { pillars: ["talent"] }),
    node("b", { pillars: ["talent", "data"] }),
    node("c", { pillars: ["talent", "data", "capacity"] }),
    node("d", { pillars: ["data"] }),
  ]);
  const ids = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id);

  it("has nothing for a pillar without nodes", () => {
    expect(pillarProfile(atlas([]), "talent")).toEqual({ particular: [], sharedWith: [] });
  });

  it("tells what only it has from what it shares, the most shared first", () => {
    const { particular, sharedWith } = pillarProfile(of, "talent");
    expect(ids(particular)).toEqual(["a"]);
    expect(sharedWith.map(({ pillar, nodes }) => [pillar, ids(nodes)])).toEqual([
      ["data", ["b", "c"]],
      ["capacity", ["c"]],
    ]);
  });
});
