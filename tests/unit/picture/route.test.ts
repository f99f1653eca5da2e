import { describe, expect, it } from "vitest";
import { bodyOf } from "../../../src/geometry/nodeShapes.ts";
import { bendOf } from "../../../src/picture/shapes/bends.ts";
import { ARROW_INSET, NODE_EDGE, TIP_GAP } from "../../../src/picture/shapes/looks.ts";
import { route } from "../../../src/picture/shapes/route.ts";
import { atlas, edge, node } from "./atlas.ts";

const LEFT = bodyOf("ellipse", { x: 0, y: 0 }, 10);
const RIGHT = bodyOf("ellipse", { x: 100, y: 0 }, 10);
const PLAIN = { bend: 0, loop: undefined, arrow: true, bar: false };

describe("the course of a link", () => {
  it("runs straight between the outlines, and ends under its arrowhead", () => {
    const course = route(LEFT, RIGHT, PLAIN);
    const rim = 9 + NODE_EDGE / 2;
    expect(course?.start.x).toBeCloseTo(rim);
    expect(course?.arrow?.[1]?.x).toBeCloseTo(100 - rim - TIP_GAP);
    expect(course?.end.x).toBeCloseTo(100 - rim - TIP_GAP - ARROW_INSET);
    expect(course?.controls).toEqual([]);
  });

  it("has no arrowhead where the link is symmetric", () => {
    expect(route(LEFT, RIGHT, { ...PLAIN, arrow: false })?.arrow).toBeUndefined();
  });

  it("has a bar across its middle where the link is denied", () => {
    const bar = route(LEFT, RIGHT, { ...PLAIN, bar: true })?.bar ?? [];
    const ys = bar.map(({ y }) => y);
    expect(Math.max(...ys)).toBeCloseTo(-Math.min(...ys));
    expect(Math.max(...ys)).toBeGreaterThan(2);
    for (const { x } of bar) expect(Math.abs(x - 50)).toBeLessThan(4);
  });

  it("bends to its right as one looks along it", () => {
    const course = route(LEFT, RIGHT, { ...PLAIN, bend: 20 });
    expect(course?.controls).toEqual([{ x: 50, y: 20 }]);
    expect(course?.middle.y).toBeGreaterThan(5);
  });

  it("loops from a node to itself, further out for each loop", () => {
    const first = route(LEFT, LEFT, { ...PLAIN, loop: 0 });
    const second = route(LEFT, LEFT, { ...PLAIN, loop: 1 });
    expect(first?.controls).toHaveLength(2);
    expect(second?.controls[0]?.y).toBeLessThan(first?.controls[0]?.y ?? 0);
  });

  it("is not drawn between nodes that lie on one another", () => {
    expect(route(LEFT, bodyOf("ellipse", { x: 5, y: 0 }, 10), PLAIN)).toBeUndefined();
    expect(route(LEFT, LEFT, PLAIN)).toBeUndefined();
  });
});

describe("bends", () => {
  it("leave a single link straight", () => {
    expect(bendOf(atlas([node("a"), node("b")], [edge("a", "b")]), "a-to-b").bend).toBe(0);
  });

  it("keep links between the same two nodes apart, whichever way they run", () => {
    const pair = atlas([node("a"), node("b")], [edge("a", "b"), edge("b", "a")]);
    const [there, back] = [bendOf(pair, "a-to-b").bend, bendOf(pair, "b-to-a").bend];
    expect(there).not.toBe(0);
    // Each sees the other on the same side of its own way.
    expect(back).toBe(there);
  });

  it("leave the middle one of three straight", () => {
    const three = ["x", "y", "z"].map((id) => edge("a", "b", { id }));
    const all = atlas([node("a"), node("b")], three);
    expect(["x", "y", "z"].map((id) => Math.sign(bendOf(all, id).bend))).toEqual([-1, 0, 1]);
  });

  it("count the loops of a node", () => {
    const loops = ["x", "y"].map((id) => edge("a", "a", { id }));
    const all = atlas([node("a")], loops);
    expect(["x", "y"].map((id) => bendOf(all, id).loop)).toEqual([0, 1]);
  });
});
