import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indicesIn, spanInSight } from "../../../src/ui/browser/inSight.ts";

describe("the indices to draw", () => {
  it("are none of no lines", () => {
    expect(indicesIn({ from: 0, to: 8 }, 0, -1)).toEqual([]);
  });

  it("are those of the span that there are", () => {
    expect(indicesIn({ from: -3, to: 3 }, 10, -1)).toEqual([0, 1, 2]);
    expect(indicesIn({ from: 8, to: 16 }, 10, -1)).toEqual([8, 9]);
    expect(indicesIn({ from: 20, to: 30 }, 10, -1)).toEqual([]);
  });

  it("hold the line with the focus, wherever it is, once and in order", () => {
    expect(indicesIn({ from: 4, to: 6 }, 10, 1)).toEqual([1, 4, 5]);
    expect(indicesIn({ from: 4, to: 6 }, 10, 5)).toEqual([4, 5]);
    expect(indicesIn({ from: 4, to: 6 }, 10, 9)).toEqual([4, 5, 9]);
  });
});

describe("the span in sight", () => {
  const sizes = fc.record({
    scrolled: fc.integer({ min: 0, max: 100_000 }),
    room: fc.integer({ min: 0, max: 2000 }),
    size: fc.integer({ min: 1, max: 200 }),
    step: fc.integer({ min: 1, max: 16 }),
    beyond: fc.integer({ min: 0, max: 20 }),
  });

  it("holds every line in sight and as many beyond as asked for, in whole steps", () => {
    fc.assert(
      fc.property(sizes, ({ scrolled, room, size, step, beyond }) => {
        const { from, to } = spanInSight(scrolled, room, size, { step, beyond });
        expect(from).toBeLessThanOrEqual(scrolled / size - beyond);
        expect(to).toBeGreaterThanOrEqual((scrolled + room) / size + beyond);
        expect(Math.abs(from % step)).toBe(0);
        expect(Math.abs(to % step)).toBe(0);
      }),
    );
  });

  it("is no longer than two steps more than that", () => {
    fc.assert(
      fc.property(sizes, ({ scrolled, room, size, step, beyond }) => {
        const { from, to } = spanInSight(scrolled, room, size, { step, beyond });
        expect(to - from).toBeLessThanOrEqual(Math.ceil(room / size) + 2 * beyond + 2 * step);
      }),
    );
  });
});
