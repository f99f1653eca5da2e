import { describe, expect, it } from "vitest";
import {
  fitFree,
  fitInto,
  panInto,
  uncoveredBox,
} from "../../../src/app/views/map/camera/fitting.ts";

const PANE = { width: 1000, height: 800 };
const VIEW = { zoom: 1, pan: { x: 0, y: 0 } };
const box = (left: number, top: number) => ({ left, top, right: left + 50, bottom: top + 20 });

describe("what of the map can be seen", () => {
  it("is all of it while nothing lies over it", () => {
    expect(uncoveredBox(PANE, undefined)).toEqual({ left: 0, top: 0, right: 1000, bottom: 800 });
    expect(uncoveredBox(PANE, { left: 1000, top: 0, right: 1400, bottom: 800 }).right).toBe(1000);
  });

  it("is what an inspector at the side leaves, or a sheet at the foot", () => {
    const side = { left: 600, top: 0, right: 1000, bottom: 800 };
    expect(uncoveredBox(PANE, side)).toEqual({ left: 0, top: 0, right: 600, bottom: 800 });
    const foot = { left: 0, top: 500, right: 1000, bottom: 800 };
    expect(uncoveredBox(PANE, foot)).toEqual({ left: 0, top: 0, right: 1000, bottom: 500 });
  });
});

describe("the whole in the free part", () => {
  const bounds = { x: 0, y: 0, width: 2000, height: 400 };
  const edges = ({ zoom, pan }: ReturnType<typeof fitFree>) => [
    Math.round(pan.x),
    Math.round(bounds.width * zoom + pan.x),
  ];

  it("fills all of the pane where nothing lies over it", () => {
    const free = uncoveredBox(PANE);
    expect(edges(fitFree(bounds, PANE, free))).toEqual([12, 988]);
  });

  it("stays beside what lies over it", () => {
    const free = { left: 400, top: 0, right: 700, bottom: 800 };
    expect(edges(fitFree(bounds, PANE, free))).toEqual([412, 688]);
  });

  it("fills all of the pane where nothing of it is free", () => {
    const free = { left: 0, top: 0, right: 0, bottom: 800 };
    expect(fitFree(bounds, PANE, free)).toEqual(fitFree(bounds, PANE, uncoveredBox(PANE)));
  });
});

describe("the pan that brings something into sight", () => {
  const free = { left: 0, top: 0, right: 600, bottom: 800 };

  it("is none where it is in sight", () => {
    expect(panInto(VIEW, box(300, 300), free)).toBeUndefined();
  });

  it("is the least, and never a zoom", () => {
    expect(panInto(VIEW, box(700, 300), free)).toEqual({ zoom: 1, pan: { x: -174, y: 0 } });
    expect(panInto(VIEW, box(-10, 300), free)).toEqual({ zoom: 1, pan: { x: 34, y: 0 } });
  });

  it("shows the middle of what is too large", () => {
    const wide = { left: 0, right: 2000, top: 100, bottom: 120 };
    expect(panInto(VIEW, wide, free)?.pan.x).toBe(300 - 1000);
  });

  it("goes on to what is around, if that has room, but never moves for that alone", () => {
    const hidden = box(700, 300);
    const around = { left: 500, top: 280, right: 900, bottom: 340 };
    expect(panInto(VIEW, hidden, free, around)).toEqual({ zoom: 1, pan: { x: -324, y: 0 } });
    expect(panInto(VIEW, box(500, 300), free, around)).toBeUndefined();
    const wide = { left: 100, top: 280, right: 900, bottom: 340 };
    expect(panInto(VIEW, hidden, free, wide)?.pan.x).toBe(-174);
  });
});

describe("a whole box shown in the free part", () => {
  const free = { left: 400, top: 0, right: 1000, bottom: 800 };

  it("moves nothing where it is in sight, or where nothing is free", () => {
    expect(fitInto(VIEW, box(600, 300), free)).toBeUndefined();
    expect(fitInto(VIEW, box(0, 0), { ...free, right: 420 })).toBeUndefined();
  });

  it("is moved by the least, no nearer and no farther, where it fits", () => {
    expect(fitInto(VIEW, box(100, 300), free)).toEqual({ zoom: 1, pan: { x: 324, y: 0 } });
  });

  it("is shown from farther away, and in the middle, where it would not fit", () => {
    const view = fitInto(VIEW, { left: 0, top: 0, right: 1104, bottom: 100 }, free);
    const middle = (free.top + free.bottom) / 2;
    expect(view).toEqual({ zoom: 0.5, pan: { x: 424, y: middle - 25 } });
  });
});
