import { describe, expect, it } from "vitest";
import * as walks from "../../../src/app/views/map/keys/walk.ts";
import { clockwise, nearestAhead } from "../../../src/picture/shapes/steer.ts";
import { everything } from "../../../src/query/visible/visible.ts";
import { atlas, edge, node } from "./atlas.ts";

/** `hub` in the middle; north, east and far linked to it, near not. */
const ATLAS = atlas(
  [node("hub", { statements: 9 }), node("north"), node("east"), node("far"), node("near")],
  [edge("hub", "north"), edge("east", "hub"), edge("hub", "far")],
);
const PLACES: Readonly<Record<string, { x: number; y: number }>> = {
  hub: { x: 0, y: 0 },
  north: { x: 0, y: -50 },
  east: { x: 50, y: 0 },
  far: { x: -90, y: 0 },
  near: { x: -20, y: 0 },
};
const GROUND: walks.Ground = {
  atlas: ATLAS,
  shown: everything(ATLAS),
  where: (id) => PLACES[id],
};
const on = (cursor: string) => walks.adoptCursor(GROUND, walks.START, cursor);

describe("directions", () => {
  const from = { x: 0, y: 0 };

  it("look within ninety degrees, the diagonal included", () => {
    expect(nearestAhead(from, [{ id: "a", at: { x: 10, y: 10 } }], "right")).toBe("a");
    expect(nearestAhead(from, [{ id: "a", at: { x: 10, y: 10.1 } }], "right")).toBeUndefined();
    expect(nearestAhead(from, [{ id: "a", at: from }], "right")).toBeUndefined();
  });

  it("break ties by id", () => {
    const stops = [
      { id: "b", at: { x: 10, y: 1 } },
      { id: "a", at: { x: 10, y: -1 } },
    ];
    expect(nearestAhead(from, stops, "right")).toBe("a");
  });

  it("go round like a clock, from twelve", () => {
    const stops = Object.entries(PLACES).map(([id, at]) => ({ id, at }));
    expect(
      clockwise(
        from,
        stops.filter(({ id }) => id !== "hub"),
      ),
    ).toEqual(["north", "east", "far", "near"]);
  });
});

describe("a walk over the map", () => {
  it("begins with what is selected, else with the node most spoken of", () => {
    expect(walks.begin(GROUND, walks.START, []).cursor).toBe("hub");
    expect(walks.begin(GROUND, walks.START, ["gone", "east"]).cursor).toBe("east");
  });

  it("steps to linked neighbours only, and leaps to any node", () => {
    expect(walks.step(GROUND, on("hub"), "left").cursor).toBe("far");
    expect(walks.leap(GROUND, on("hub"), "left").cursor).toBe("near");
    expect(walks.step(GROUND, on("hub"), "down").cursor).toBe("hub");
  });

  it("turns around the links of a node, and on from each", () => {
    const first = walks.turn(GROUND, on("hub"), 1);
    expect(first).toMatchObject({ cursor: "hub-to-north", pivot: "hub" });
    const second = walks.turn(GROUND, first, 1);
    expect(second.cursor).toBe("east-to-hub");
    expect(walks.turn(GROUND, second, -1).cursor).toBe("hub-to-north");
    expect(walks.turn(GROUND, on("hub"), -1).cursor).toBe("hub-to-far");
    expect(walks.turn(GROUND, on("near"), 1)).toEqual(on("near"));
  });

  it("follows a link to its other end, against its direction too, and walks back", () => {
    const onLink = walks.turn(GROUND, walks.turn(GROUND, on("hub"), 1), 1);
    const there = walks.follow(GROUND, onLink);
    expect(there).toEqual({ cursor: "east", pivot: undefined, trail: ["hub"] });
    expect(walks.back(GROUND, there)).toEqual({ cursor: "hub", pivot: undefined, trail: [] });
    expect(walks.back(GROUND, onLink).cursor).toBe("hub");
  });

  it("goes to source and target of a link by left and right", () => {
    const onLink = walks.turn(GROUND, on("hub"), 1);
    expect(walks.step(GROUND, onLink, "left").cursor).toBe("hub");
    expect(walks.step(GROUND, onLink, "right").cursor).toBe("north");
    expect(walks.step(GROUND, onLink, "up")).toEqual(onLink);
  });

  it("loses its place when a filter hides it, and goes back past what is hidden", () => {
    const shown = { ...GROUND.shown, nodes: new Set(["north", "far"]) };
    const filtered = { ...GROUND, shown };
    expect(walks.adoptCursor(filtered, on("hub"), "hub").cursor).toBeUndefined();
    const walk = { cursor: "north", pivot: undefined, trail: ["far", "hub"] };
    expect(walks.back(filtered, walk)).toEqual({ cursor: "far", pivot: undefined, trail: [] });
  });
});
