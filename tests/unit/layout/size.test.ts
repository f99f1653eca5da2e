/** Radii of nodes, as d3-scale has them, which the page can do without at first. */
import { scaleSqrt } from "d3-scale";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nodeRadius, RADIUS, radiusOf } from "../../../src/layout/boxes/index.ts";

describe("the radius of a node", () => {
  it("is the least where no node has more than one statement", () => {
    expect([nodeRadius(0, 0), nodeRadius(1, 1)]).toEqual([RADIUS[0], RADIUS[0]]);
  });

  it("is that of a square-root scale, also for values beyond its ends", () => {
    const value = fc.integer({ min: 0, max: 3000 });
    fc.assert(
      fc.property(
        value,
        fc.constantFrom(0, 1),
        fc.integer({ min: 2, max: 2000 }),
        (x, low, high) => {
          const scale = scaleSqrt().domain([low, high]).range(RADIUS).clamp(true);
          expect(radiusOf(x, low, high)).toBeCloseTo(scale(x), 10);
        },
      ),
    );
  });
});
