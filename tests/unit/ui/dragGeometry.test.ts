import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { edgeSpeed, placeAt } from "../../../src/ui/browser/dragGeometry.ts";

const VIEW = { top: 100, bottom: 500 };
const LONG = { top: -1000, bottom: 2000 };

describe("the speed at which a list scrolls under what is dragged", () => {
  it("is none in the middle", () => {
    for (const y of [148, 300, 452]) expect(edgeSpeed(y, VIEW, LONG)).toBe(0);
  });

  it("grows towards an edge and is greatest there and beyond it", () => {
    const speeds = [453, 470, 490, 500].map((y) => edgeSpeed(y, VIEW, LONG));
    expect(speeds).toEqual([...speeds].sort((a, b) => a - b));
    expect(new Set(speeds).size).toBe(speeds.length);
    expect(edgeSpeed(900, VIEW, LONG)).toBe(speeds.at(-1));
  });

  it("is the same upwards", () => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 600 }), (distance) => {
        const up = edgeSpeed(VIEW.top - distance, VIEW, LONG);
        expect(up + edgeSpeed(VIEW.bottom + distance, VIEW, LONG)).toBeCloseTo(0);
      }),
    );
  });

  it("is none at the ends of the list, even where more can be scrolled", () => {
    expect(edgeSpeed(500, VIEW, { top: -1000, bottom: 500 })).toBe(0);
    expect(edgeSpeed(100, VIEW, { top: 100, bottom: 2000 })).toBe(0);
  });

  it("leaves the middle of a small view alone", () => {
    const small = { top: 0, bottom: 60 };
    expect(edgeSpeed(30, small, LONG)).toBe(0);
    expect(edgeSpeed(59, small, LONG)).toBeGreaterThan(0);
  });
});

describe("the place that something is dragged to", () => {
  const items = Array.from({ length: 30 }, (_, at) => ({ top: 40 * at, bottom: 40 * at + 40 }));

  it("is that of the item under the pointer, and none between two", () => {
    expect(placeAt(210, items, VIEW)).toBe(5);
    const apart = items.map(({ top, bottom }) => ({ top, bottom: bottom - 4 }));
    expect(placeAt(198, apart, VIEW)).toBe(-1);
  });

  it("is in sight, wherever the pointer is", () => {
    expect(placeAt(-900, items, VIEW)).toBe(2);
    expect(placeAt(900, items, VIEW)).toBe(12);
  });

  it("is the first or the last beyond an end of the list", () => {
    const view = { top: -100, bottom: 5000 };
    expect(placeAt(-50, items, view)).toBe(0);
    expect(placeAt(4000, items, view)).toBe(29);
  });

  it("is none in an empty list", () => {
    expect(placeAt(10, [], VIEW)).toBe(-1);
  });
});
