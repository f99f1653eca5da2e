import { describe, expect, test } from "vitest";
import { widenedTo } from "../../../src/picture/shapes/bounds.ts";

const WHOLE = { x: 0, y: 0, width: 100, height: 50 };
const HALF = { width: 50, height: 25 };

describe("a part of the picture that is looked at", () => {
  test("a point is widened about itself to the size that is asked for", () => {
    expect(widenedTo({ x: 50, y: 25, width: 0, height: 0 }, WHOLE, HALF)).toEqual({
      x: 25,
      y: 12.5,
      width: 50,
      height: 25,
    });
  });

  test("at an edge it stays within the whole", () => {
    const { x, y } = widenedTo({ x: 98, y: 0, width: 2, height: 2 }, WHOLE, HALF);
    expect([x, y]).toEqual([50, 0]);
  });

  test("what is larger than that stays as it is", () => {
    const part = { x: 10, y: 5, width: 80, height: 40 };
    expect(widenedTo(part, WHOLE, HALF)).toEqual(part);
  });
});
