import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  FIT_PADDING,
  FIT_ZOOM,
  fitCamera,
  toCamera,
  toView,
} from "../../../src/picture/shapes/camera.ts";

const PANE = { width: 1176, height: 816 };

describe("fit", () => {
  it("shows a wide picture from edge to edge, below the controls", () => {
    const { zoom, pan } = fitCamera({ x: -100, y: 0, width: 2304, height: 100 }, PANE);
    expect(zoom).toBeCloseTo(0.5);
    expect(-100 * zoom + pan.x).toBeCloseTo(FIT_PADDING.left);
    expect(2204 * zoom + pan.x).toBeCloseTo(PANE.width - FIT_PADDING.right);
    expect(50 * zoom + pan.y).toBeCloseTo((FIT_PADDING.top + PANE.height - FIT_PADDING.bottom) / 2);
  });

  it("does not blow a small picture up", () => {
    expect(fitCamera({ x: 0, y: 0, width: 100, height: 100 }, PANE).zoom).toBe(FIT_ZOOM);
  });

  it("gives a view even where there is nothing, or no room", () => {
    expect(fitCamera({ x: 0, y: 0, width: 0, height: 0 }, PANE).zoom).toBe(FIT_ZOOM);
    expect(fitCamera({ x: 0, y: 0, width: 9, height: 9 }, { width: 0, height: 0 }).zoom).toBe(0.01);
  });
});

describe("a Scene's camera", () => {
  it("comes back from the view that it gives", () => {
    const whole = fc.integer({ min: -5000, max: 5000 });
    fc.assert(
      fc.property(whole, whole, fc.integer({ min: 10, max: 20_000 }), (x, y, span) => {
        expect(toCamera(toView({ x, y, span }, PANE), PANE)).toEqual({ x, y, span });
      }),
    );
  });
});
