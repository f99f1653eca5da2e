import { expect, it } from "vitest";
import { regionFigures, titleBox } from "../../../src/picture/shapes/regions.ts";
import { layout } from "./atlas.ts";

const LONG = "What the council does about the streets around the harbour, and by when";

const figures = (width: number, scale: number) =>
  regionFigures(
    layout({}, {}, { regions: [{ id: "a", title: LONG, x: 0, y: 0, width, height: 100 }] }),
    scale,
  );

it("A title stands whole where there is room, and ends in dots before it runs out of its region", () => {
  expect(figures(600, 1)[0]?.title).toBe(LONG);
  for (const scale of [1, 3]) {
    const [narrow] = figures(180, scale);
    expect(narrow?.title).toMatch(/^What the council.*\S…$/);
    expect(narrow && titleBox(narrow).right).toBeLessThan(200);
  }
});
