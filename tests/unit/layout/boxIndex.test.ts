/** The index by which the search finds what is near, against looking at all boxes. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexBoxes } from "../../../src/layout/search/boxIndex.ts";

const FRAME = { left: 0, top: 0, right: 100, bottom: 80 };

/** Boxes within the frame and far outside of it, some without width or height. */
const box = fc
  .tuple(
    fc.double({ min: -300, max: 300, noNaN: true }),
    fc.double({ min: -300, max: 300, noNaN: true }),
    fc.double({ min: 0, max: 90, noNaN: true }),
    fc.double({ min: 0, max: 90, noNaN: true }),
  )
  .map(([left, top, width, height]) => [left, top, left + width, top + height] as const);

type Box = readonly [left: number, top: number, right: number, bottom: number];

const meets = (a: Box, b: Box): boolean =>
  a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

describe("an index of boxes", () => {
  it("finds nothing among none, and a box that is touched", () => {
    expect(indexBoxes(new Float64Array(0), FRAME).near(0, 0, 100, 80)).toBe(0);
    const one = indexBoxes(Float64Array.of(10, 10, 20, 20), FRAME);
    expect(one.near(20, 20, 30, 30)).toBe(1);
    expect(one.near(60, 60, 90, 70)).toBe(0);
  });

  it("finds all that a box meets, each once and in their order, wherever they have moved", () => {
    const moves = fc.array(fc.tuple(fc.nat(), box));
    fc.assert(
      fc.property(
        fc.array(box, { minLength: 1, maxLength: 70 }),
        moves,
        box,
        (all, moved, sought) => {
          const boxes: Box[] = [...all];
          const cells = Float64Array.from(boxes.flat());
          const index = indexBoxes(cells, FRAME);
          // It is made when it is first asked.
          index.near(...sought);
          for (const [number, to] of moved) {
            const at = number % boxes.length;
            boxes[at] = to;
            cells.set(to, 4 * at);
            index.update(at);
          }
          const found = [...index.found.subarray(0, index.near(...sought))];
          expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
          const met = boxes.flatMap((one, at) => (meets(one, sought) ? at : []));
          expect(found).toEqual(expect.arrayContaining(met));
        },
      ),
    );
  });

  it("leaves out what is far away within the frame", () => {
    const boxes = Float64Array.from({ length: 400 }, (_, at) => [0, 10, 20, 30][at % 4] ?? 0);
    boxes.set([80, 60, 90, 70], 4 * 50);
    const index = indexBoxes(boxes, FRAME);
    expect(index.near(70, 55, 95, 75)).toBe(1);
    expect(index.found[0]).toBe(50);
  });
});
