import { describe, expect, it } from "vitest";
import type { Atlas } from "../../../src/atlas/index.ts";
import { bodyOf } from "../../../src/geometry/nodeShapes.ts";
import type { Point } from "../../../src/geometry/points.ts";
import type { Layout } from "../../../src/layout/boxes/layout.ts";
import { type Bent, bendOf, fanOf } from "../../../src/picture/shapes/bends.ts";
import { ARROW_INSET, NODE_EDGE, TIP_GAP } from "../../../src/picture/shapes/looks.ts";
import { pointOn, route } from "../../../src/picture/shapes/route.ts";
import { atlas, edge, node } from "./atlas.ts";

const LEFT = bodyOf("ellipse", { x: 0, y: 0 }, 10);
const RIGHT = bodyOf("ellipse", { x: 100, y: 0 }, 10);
const PLAIN = { controls: [], own: [0, 1], loop: undefined, arrow: true, bar: false } as const;

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
    const course = route(LEFT, RIGHT, { ...PLAIN, controls: [{ part: 0.5, bend: 20 }] });
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

/** How far a link bends to its right. */
const sideOf = (of: Atlas, id: string) => fanOf(of, id).controls[0]?.bend ?? 0;

describe("bends", () => {
  it("leave a single link straight", () => {
    expect(fanOf(atlas([node("a"), node("b")], [edge("a", "b")]), "a-to-b").controls).toEqual([]);
  });

  it("keep links between the same two nodes apart, whichever way they run", () => {
    const pair = atlas([node("a"), node("b")], [edge("a", "b"), edge("b", "a")]);
    const [there, back] = [sideOf(pair, "a-to-b"), sideOf(pair, "b-to-a")];
    expect(there).not.toBe(0);
    // Each sees the other on the same side of its own way.
    expect(back).toBe(there);
  });

  it("leave the middle one of three straight", () => {
    const three = ["x", "y", "z"].map((id) => edge("a", "b", { id }));
    const all = atlas([node("a"), node("b")], three);
    expect(["x", "y", "z"].map((id) => Math.sign(sideOf(all, id)))).toEqual([-1, 0, 1]);
  });

  it("count the loops of a node", () => {
    const loops = ["x", "y"].map((id) => edge("a", "a", { id }));
    const all = atlas([node("a")], loops);
    expect(["x", "y"].map((id) => fanOf(all, id).loop)).toEqual([0, 1]);
  });
});

describe("bundles", () => {
  const all = atlas(
    [node("a"), node("b"), node("c"), node("d")],
    [edge("a", "b"), edge("c", "a"), edge("c", "a", { id: "again" }), edge("a", "d")],
  );
  const places = { a: [0, 0], b: [200, 40], c: [200, -40], d: [0, 90] } as const;
  const layout: Layout = {
    aspect: "wide",
    arrangement: "flow",
    fontSize: 11,
    nodes: Object.fromEntries(
      Object.entries(places).map(([id, [x, y]]) => [id, { x, y, label: undefined }]),
    ),
    regions: [],
    bundles: {
      junctions: [
        { x: 60, y: 0, round: 10, after: -1 },
        { x: 120, y: 0, round: 10, after: 0 },
      ],
      ways: { "a b": { from: "a", over: 1 }, "a c": { from: "a", over: 1 } },
    },
    bounds: { x: 0, y: -40, width: 200, height: 130 },
  };
  const view = { atlas: all, layout, scene: { moved: {} } };
  const routeOf = (id: string, of: Bent = view) => {
    const link = all.edges.find((one) => one.id === id);
    if (!link) throw new Error("no link");
    const body = (end: string) => bodyOf("ellipse", { x: 0, y: 0, ...layout.nodes[end] }, 5);
    const looks = { arrow: false, bar: false };
    const found = route(body(link.source), body(link.target), { ...bendOf(of, link), ...looks });
    if (!found) throw new Error("no route");
    return found;
  };
  const rounded = ({ x, y }: Point) =>
    [x, y].map((value) => Math.round(value * 1e6) || 0).join(" ");

  it("lead links of a node over their junctions by the same points, in either direction", () => {
    const [there, back] = [routeOf("a-to-b"), routeOf("c-to-a")];
    const [first, second] = [there.controls.slice(0, 5), back.controls.slice(-5).reverse()];
    expect(first.map(rounded)).toEqual(second.map(rounded));
    expect(first.map(({ y }) => Math.abs(y) < 1e-9)).toEqual(Array(5).fill(true));
  });

  it("let a link be by itself after its last junction: there are its middle and its words", () => {
    for (const part of [0, 0.25, 0.5, 0.75, 1]) {
      const { x, y } = pointOn(routeOf("a-to-b"), part);
      expect(x).toBeGreaterThan(120);
      expect((y * 80) / 40).toBeCloseTo(x - 120, 0);
    }
    expect(routeOf("c-to-a").middle.y).toBeLessThan(-10);
  });

  it("keep links between the same two nodes apart where they are by themselves", () => {
    const [one, other] = [routeOf("c-to-a"), routeOf("again")];
    expect(one.controls.slice(-3).map(rounded)).toEqual(other.controls.slice(-3).map(rounded));
    expect(
      Math.hypot(one.middle.x - other.middle.x, one.middle.y - other.middle.y),
    ).toBeGreaterThan(8);
  });

  it("are left by the links of a node that was moved by hand, and by those that were never in one", () => {
    const moved = { ...view, scene: { moved: { b: { x: 10, y: 10 } } } };
    expect(routeOf("a-to-b", moved).controls).toEqual([]);
    expect(routeOf("c-to-a", moved).controls).toEqual(routeOf("c-to-a").controls);
    expect(routeOf("a-to-d").controls).toEqual([]);
  });
});
