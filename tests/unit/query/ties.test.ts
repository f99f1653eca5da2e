import { describe, expect, it } from "vitest";
import type { Axes } from "../../../src/query/matrix/axes.ts";
import { sharedNodes, tieCells } from "../../../src/query/matrix/ties.ts";
import { everything } from "../../../src/query/visible/visible.ts";
import { atlas, edge, linkQuote, node } from "./small.ts";

const axes: Axes = {
  rows: { by: "kind", kind: "actor" },
  columns: { by: "kind", kind: "actor" },
  through: "sector",
};
const actors = ["a", "b", "c"].map((id) => node(id));
const sectors = ["s", "t", "u"].map((id) => node(id, { kind: "sector" }));
const links = ["a funds s", "a funds t", "b prioritizes t", "b funds u", "b funds t"];
const of = atlas(
  [...actors, ...sectors],
  links.map((link) => edge(link)),
);

describe("ties of two that share a third", () => {
  it("are none where nothing is shared", () => {
    const none = atlas(actors);
    expect(tieCells(none, everything(none), axes, "count")).toEqual(new Map());
  });

  it("count what both are linked with, once, and tie nothing to itself", () => {
    const cells = tieCells(of, everything(of), axes, "count");
    expect(cells.get("a")?.get("b")).toMatchObject({ ids: ["t"], value: 1 });
    expect(cells.get("b")?.get("a")).toMatchObject({ ids: ["t"], value: 1 });
    expect(cells.get("a")?.has("a")).toBe(false);
    expect(cells.has("c")).toBe(false);
  });

  it("or weigh it by all that either is linked with", () => {
    const cells = tieCells(of, everything(of), axes, "jaccard");
    // a: s and t; b: t and u. One of three.
    expect(cells.get("a")?.get("b")?.value).toBeCloseTo(1 / 3);
  });

  it("come with the links of both sides", () => {
    const [shared, ...others] = sharedNodes(of, everything(of), ["a", "b"], "sector");
    expect(others).toEqual([]);
    expect(shared?.id).toBe("t");
    expect(shared?.rowLinks.map(({ id }) => id)).toEqual(["a-funds-t"]);
    expect(shared?.columnLinks.map(({ id }) => id)).toEqual(["b-prioritizes-t", "b-funds-t"]);
  });

  it("do not rest on links that the words deny", () => {
    const id = "b-funds-t";
    const denied = edge("b funds t", { quotes: [linkQuote(id, { negated: true })] });
    const small = atlas([...actors, ...sectors], [edge("a funds t"), denied]);
    expect(tieCells(small, everything(small), axes, "count")).toEqual(new Map());
    expect(sharedNodes(small, everything(small), ["a", "b"], "sector")).toEqual([]);
  });
});
