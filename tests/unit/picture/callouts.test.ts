import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Body, type Box, bodyBox, meets, overlap } from "../../../src/geometry/index.ts";
import { leaves } from "../../../src/picture/callouts/index.ts";
import {
  type CalloutLook,
  coveredBy,
  placeCallouts,
  type Surroundings,
} from "../../../src/picture/callouts/placeCallouts.ts";

const FRAME: Box = { left: 0, top: 0, right: 1000, bottom: 600 };
const EMPTY: Surroundings = { frame: FRAME, shapes: [], names: [], faint: [], lines: [] };
const LOOK: CalloutLook = { fontSize: 16, width: (text) => text.length * 8 };
const body = (x: number, y: number, half = 10): Body => ({
  shape: "ellipse",
  x,
  y,
  halfWidth: half,
  halfHeight: half,
});
const callout = (side?: "above" | "right" | "below" | "left", text = "No amount is given") => ({
  at: "china",
  text,
  ...(side && { side }),
});
const place = (around: Surroundings, target: Body, side?: "above" | "right" | "below" | "left") =>
  placeCallouts([{ callout: callout(side), targets: [target] }], around, LOOK)[0];

describe("a callout", () => {
  it("stands near what it points to, in lines that hold all of its words", () => {
    const figure = place(EMPTY, body(500, 300));
    expect(figure?.lines.join(" ")).toBe("No amount is given");
    const { from, to } = figure?.tail ?? { from: FRAME, to: FRAME };
    expect(figure && Math.hypot(figure.tail.to.x - 500, figure.tail.to.y - 300)).toBeCloseTo(10);
    expect(from).not.toEqual(to);
  });

  it.each([
    ["above", 0, -1],
    ["right", 1, 0],
    ["below", 0, 1],
    ["left", -1, 0],
  ] as const)("stands %s where its author wants it there", (side, across, down) => {
    const figure = place(EMPTY, body(500, 300), side);
    const { left = 0, right = 0, top = 0, bottom = 0 } = figure?.box ?? {};
    const [x, y] = [(left + right) / 2 - 500, (top + bottom) / 2 - 300];
    expect((x * across + y * down) / Math.hypot(x, y)).toBeGreaterThan(0.5);
  });

  it("is left out where what it points to is out of sight", () => {
    expect(place(EMPTY, body(-20, 300))).toBeUndefined();
  });

  it("keeps clear of shapes and names, and its arrow too, where there is room", () => {
    const names = [{ left: 430, right: 570, top: 312, bottom: 330 }];
    const shapes = [body(440, 300), body(560, 300)].map(bodyBox);
    const around = { ...EMPTY, names, shapes };
    const figure = place(around, body(500, 300));
    expect(figure && coveredBy(figure, around)).toBe(0);
  });

  it("points to another part of a link where the best one is out of sight", () => {
    const targets = [body(-5, 300, 2), body(60, 300, 2)];
    const [figure] = placeCallouts([{ callout: callout(), targets }], EMPTY, LOOK);
    expect(figure?.target).toBe(targets[1]);
  });

  const box = fc
    .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 550 }))
    .map(([left, top]) => ({ left, top, right: left + 90, bottom: top + 40 }));
  const spot = fc.record({
    x: fc.integer({ min: 0, max: 1000 }),
    y: fc.integer({ min: 0, max: 600 }),
  });

  it("never covers what it points to, and stays in the frame", () => {
    fc.assert(
      fc.property(
        fc.array(spot, { minLength: 1, maxLength: 3 }),
        fc.array(box, { maxLength: 6 }),
        (spots, names) => {
          const targets = spots.map(({ x, y }) => body(x, y));
          const figures = placeCallouts(
            targets.map((target) => ({ callout: callout(), targets: [target] })),
            { ...EMPTY, names },
            LOOK,
          );
          expect(figures).toHaveLength(targets.length);
          for (const { box: at, tail, target } of figures) {
            expect(overlap(at, bodyBox(target))).toBe(false);
            expect(at.left).toBeGreaterThanOrEqual(-1e-6);
            expect(at.top).toBeGreaterThanOrEqual(-1e-6);
            expect(at.right).toBeLessThanOrEqual(1000 + 1e-6);
            expect(at.bottom).toBeLessThanOrEqual(600 + 1e-6);
            expect(meets(tail.from, tail.to, bodyBox(target))).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("has an arrow that leads out of its frame", () => {
    fc.assert(
      fc.property(spot, ({ x, y }) => {
        const figure = place(EMPTY, body(x, y));
        expect(figure && leaves(figure.box, figure.tail.from, figure.target)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
