import { describe, expect, it } from "vitest";
import type { Layout, Placement } from "../../../src/layout/boxes/layout.ts";
import { fcoseCrossings, median } from "../../legibility/baseline.ts";
import { type Drawn, figures, figuresOf } from "../../legibility/figures.ts";

const layout = (nodes: Record<string, Placement>): Layout => ({
  aspect: "wide",
  arrangement: "force",
  fontSize: 10,
  nodes,
  regions: [],
  bounds: { x: 0, y: 0, width: 200, height: 200 },
});

const at = (x: number, y: number): Placement => ({ x, y, label: undefined });
const named = (x: number, y: number): Placement => ({
  x,
  y,
  label: { lines: ["name"], side: "below", width: 40 },
});

const drawn = (ids: string, ...links: readonly (readonly [string, string])[]): Drawn => ({
  nodes: [...ids].map((id) => ({ id, radius: 5 })),
  edges: links.map(([source, target]) => ({ source, target })),
});

const square = { a: at(10, 10), b: at(110, 10), c: at(110, 110), d: at(10, 110) };

describe("figures", () => {
  it("are all 0 for an empty drawing", () => {
    expect(figures(layout({}), drawn(""))).toMatchObject({
      nodes: 0,
      labelled: 0,
      nodeOverlaps: 0,
      crossings: 0,
      meanLength: 0,
    });
  });

  it("count two diagonals as one crossing, and links with a common end as none", () => {
    expect(figures(layout(square), drawn("abcd", ["a", "c"], ["b", "d"])).crossings).toBe(1);
    expect(figures(layout(square), drawn("abcd", ["a", "c"], ["a", "b"])).crossings).toBe(0);
    expect(figures(layout(square), drawn("abcd", ["a", "b"], ["c", "d"])).crossings).toBe(0);
  });

  it("follow a curve: past a name on the straight line, and across another link twice", () => {
    const around = { left: 80, top: 95, right: 120, bottom: 105 };
    const nodes = [{ id: "c", node: { left: 98, top: 88, right: 102, bottom: 92 }, label: around }];
    const straight = { source: "a", target: "b", from: { x: 10, y: 100 }, to: { x: 190, y: 100 } };
    const curve = { ...straight, controls: [{ x: 100, y: 40 }] };
    const above = { source: "d", target: "e", from: { x: 10, y: 85 }, to: { x: 190, y: 85 } };
    const frame = { left: 0, top: 0, right: 200, bottom: 200 };
    expect(figuresOf(nodes, [straight, above], frame)).toMatchObject({
      underLabels: 1,
      crossings: 0,
    });
    expect(figuresOf(nodes, [curve, above], frame)).toMatchObject({ underLabels: 0, crossings: 2 });
  });

  it("count each of two parallel links, and no loop", () => {
    const links = [
      ["a", "c"],
      ["c", "a"],
      ["b", "d"],
      ["b", "b"],
    ] as const;
    expect(figures(layout(square), drawn("abcd", ...links)).crossings).toBe(2);
  });

  it("count a link that runs under another node, under its label, and under its own", () => {
    const across = layout({ a: at(10, 50), b: at(190, 50), c: at(100, 52) });
    expect(figures(across, drawn("abc", ["a", "b"]))).toMatchObject({ underNodes: 1 });
    const below = layout({ a: at(10, 50), b: at(190, 50), c: named(100, 38) });
    expect(figures(below, drawn("abc", ["a", "b"]))).toMatchObject({
      underNodes: 0,
      underLabels: 1,
      underOwnLabels: 0,
    });
    const own = layout({ a: named(50, 10), b: at(50, 150) });
    expect(figures(own, drawn("ab", ["a", "b"]))).toMatchObject({
      underLabels: 0,
      underOwnLabels: 1,
    });
  });

  it("tell overlapping nodes, overlapping labels, and the space between what does not", () => {
    const near = layout({ a: named(50, 50), b: named(58, 50) });
    expect(figures(near, drawn("ab"))).toMatchObject({ nodeOverlaps: 1, labelOverlaps: 1 });
    const beside = layout({ a: named(50, 50), b: named(93, 50) });
    expect(figures(beside, drawn("ab"))).toMatchObject({ labelOverlaps: 0, clearance: 3 });
  });

  it("tell what stands out of the bounds", () => {
    expect(figures(layout({ a: at(2, 50), b: named(190, 50) }), drawn("ab")).outside).toBe(2);
  });
});

describe("the fcose baseline", () => {
  it("is the same each time, and finds no crossing in a path", () => {
    const path = drawn("abcd", ["a", "b"], ["b", "c"], ["c", "d"]);
    expect(fcoseCrossings(path, 2)).toEqual([0, 0]);
    const full = drawn("abcde", ...pairs("abcde"));
    expect(fcoseCrossings(full, 3)).toEqual(fcoseCrossings(full, 3));
  });

  it("has the mean of the middle two as median", () => {
    expect(median([])).toBe(0);
    expect(median([1, 2, 9])).toBe(2);
    expect(median([1, 2, 3, 9])).toBe(2.5);
  });
});

function pairs(ids: string): (readonly [string, string])[] {
  return [...ids].flatMap((a, i) => [...ids.slice(i + 1)].map((b) => [a, b] as const));
}
