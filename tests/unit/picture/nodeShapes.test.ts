import { describe, expect, it } from "vitest";
import { bodyOf, cornersOf, outlineTowards } from "../../../src/geometry/nodeShapes.ts";
import { nodeShape, tone } from "../../../src/view/tones.ts";

const AT = { x: 100, y: 100 };
const SHAPES = Array.from({ length: 9 }, (_, kind) => nodeShape(kind));

describe("shapes of kinds", () => {
  it("gives the first five kinds the five shapes that stay apart in black and white", () => {
    expect(SHAPES.slice(0, 5)).toEqual([
      "ellipse",
      "round-rectangle",
      "triangle",
      "hexagon",
      "diamond",
    ]);
  });

  it("gives eight kinds shapes and colours of their own, and one of each to all the rest", () => {
    expect(new Set(SHAPES.slice(0, 8)).size).toBe(8);
    expect([8, 9, 500, -1].map(nodeShape)).toEqual(Array(4).fill("octagon"));
    expect([0, 7, 8, -1].map(tone)).toEqual(["1", "8", "rest", "rest"]);
  });

  it.each(SHAPES)("keeps a %s within the square that layout leaves free", (shape) => {
    const body = bodyOf(shape, AT, 10);
    for (const { x, y } of cornersOf(body) ?? []) {
      expect(Math.abs(x - 100)).toBeLessThanOrEqual(10.001);
      expect(Math.abs(y - 100)).toBeLessThanOrEqual(10.001);
    }
    expect(body.halfWidth).toBeLessThanOrEqual(10);
    expect(body.halfHeight).toBeLessThanOrEqual(10);
  });
});

describe("where a line meets an outline", () => {
  it("is on the side it comes from", () => {
    const circle = bodyOf("ellipse", AT, 10);
    expect(outlineTowards(circle, { x: 200, y: 100 }).x).toBeCloseTo(109);
    expect(outlineTowards(circle, { x: 100, y: 0 }).y).toBeCloseTo(91);
  });

  it("is the tip of a triangle from above, and its base from below", () => {
    const triangle = bodyOf("triangle", AT, 10);
    expect(outlineTowards(triangle, { x: 100, y: 0 }).y).toBeCloseTo(90.6);
    expect(outlineTowards(triangle, { x: 100, y: 300 }).y).toBeCloseTo(109.4);
  });

  it("cuts the corner of a round rectangle", () => {
    const { x, y } = outlineTowards(bodyOf("round-rectangle", AT, 10), { x: 300, y: 300 });
    expect(x).toBeCloseTo(y);
    expect(x).toBeLessThan(108.2);
    expect(x).toBeGreaterThan(106);
  });

  it("is the centre for a line that begins within", () => {
    for (const shape of SHAPES) {
      expect(outlineTowards(bodyOf(shape, AT, 10), { x: 100.5, y: 100 })).toEqual(AT);
    }
  });
});
