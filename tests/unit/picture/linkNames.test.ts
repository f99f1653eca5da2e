import { describe, expect, it } from "vitest";
import { bodyOf } from "../../../src/geometry/nodeShapes.ts";
import { placeNames } from "../../../src/picture/labels/linkNames.ts";
import { route } from "../../../src/picture/shapes/route.ts";

const line = (y: number) => {
  const course = route(bodyOf("ellipse", { x: 0, y }, 10), bodyOf("ellipse", { x: 200, y }, 10), {
    controls: [],
    own: [0, 1],
    loop: undefined,
    arrow: true,
    bar: false,
  });
  if (!course) throw new Error("no course");
  return course;
};
const width = (text: string) => text.length * 5;

describe("names of links", () => {
  it("stand in the middle of their lines", () => {
    const [name] = placeNames([{ route: line(0), name: "funds" }], [], 10, width);
    expect(name?.text).toBe("funds");
    expect(name?.x).toBeCloseTo(99, 0);
  });

  it("make way for what is there already", () => {
    const taken = [{ left: 90, right: 110, top: -5, bottom: 5 }];
    const [name] = placeNames([{ route: line(0), name: "funds" }], taken, 10, width);
    expect(Math.abs((name?.x ?? 100) - 100)).toBeGreaterThan(20);
  });

  it("are left out where they find no place, the later ones first", () => {
    const links = Array.from({ length: 30 }, (_, i) => ({ route: line(i / 10), name: `no. ${i}` }));
    const names = placeNames(links, [], 10, width);
    expect(names[0]?.text).toBe("no. 0");
    expect(names.length).toBeLessThan(8);
  });
});
