import { describe, expect, it } from "vitest";
import { fanBend, fanReach } from "../../../src/layout/boxes/fans.ts";
import { labelBox, nodeBox, nodeRadius } from "../../../src/layout/boxes/size.ts";
import { layOut } from "../../../src/layout/layOutAtlas.ts";
import { ARRANGEMENTS } from "../../../src/scene/sceneVocabulary.ts";
import { halfWidth, KINDS, makeAtlas } from "./makeAtlas.ts";

const bendsOf = (count: number) => Array.from({ length: count }, (_, i) => fanBend(i, count));

describe("links between the same two nodes", () => {
  it("leave one alone straight", () => {
    expect(bendsOf(1)).toEqual([0]);
    expect(fanReach(1)).toBe(0);
  });

  it("lie as far on one side as on the other, at even distances that shrink as they become more", () => {
    for (const count of [2, 3, 4, 10]) {
      const bends = bendsOf(count);
      const steps = bends.slice(1).map((bend, i) => bend - (bends[i] ?? 0));
      expect(bends[0]).toBeCloseTo(-(bends.at(-1) ?? 0), 9);
      for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? 0, 9);
    }
    expect(bendsOf(3)).toEqual([-30, 0, 30]);
    expect(fanReach(10)).toBeLessThan(2 * fanReach(4));
  });

  it("have room: no other node and no name lies within ten of them", () => {
    const names = ["alpha", "beta", ...Array.from({ length: 16 }, (_, i) => `other${i}`)];
    const nodes = names.map((id, i) => ({
      id,
      name: `Name of ${id}`,
      kind: KINDS[i % 3] ?? "actor",
    }));
    const ten = Array.from({ length: 10 }, (): [string, string] => ["alpha", "beta"]);
    const others = names.slice(2).map((id, i): [string, string] => [id, names[i % 9] ?? "alpha"]);
    const atlas = makeAtlas(nodes, [...ten, ...others]);
    const { wide } = layOut(atlas, halfWidth, { effort: 0.3 });
    for (const arrangement of ARRANGEMENTS) {
      const { nodes: places, fontSize } = wide[arrangement];
      const { alpha, beta } = places;
      if (!alpha || !beta) throw new Error("Two nodes have no place.");
      const length = Math.hypot(beta.x - alpha.x, beta.y - alpha.y);
      const across = { x: (beta.y - alpha.y) / length, y: (alpha.x - beta.x) / length };
      // Points over the whole fan: as wide as the outermost curve at each part of the way.
      const within = [0.2, 0.35, 0.5, 0.65, 0.8].flatMap((t) =>
        [-1, -0.5, 0, 0.5, 1].map((side) => {
          const aside = side * 4 * t * (1 - t) * fanReach(10);
          return {
            x: alpha.x + t * (beta.x - alpha.x) + aside * across.x,
            y: alpha.y + t * (beta.y - alpha.y) + aside * across.y,
          };
        }),
      );
      const radius = nodeRadius(1, 1);
      for (const [id, place] of Object.entries(places)) {
        if (id === "alpha" || id === "beta") continue;
        const boxes = [nodeBox(place, radius)];
        if (place.label) boxes.push(labelBox(place, place.label, radius, fontSize));
        for (const { left, top, right, bottom } of boxes) {
          const covered = within.filter(
            ({ x, y }) => x > left && x < right && y > top && y < bottom,
          );
          expect(covered, `${id} in ${arrangement}`).toEqual([]);
        }
      }
    }
  });
});
