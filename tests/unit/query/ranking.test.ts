import { describe, expect, it } from "vitest";
import { groupsOf, ranking } from "../../../src/query/measures/ranking.ts";

describe("a ranking", () => {
  it("of nothing is empty", () => {
    expect(ranking([], [])).toEqual([]);
  });

  it("has the greatest value first, ties by id, and leaves out who has none", () => {
    expect(ranking(["b", "a", "c", "d"], [2, 2, 0, 5])).toEqual([
      { id: "d", value: 5 },
      { id: "a", value: 2 },
      { id: "b", value: 2 },
    ]);
  });
});

describe("groups as lists", () => {
  it("of nothing are none", () => {
    expect(groupsOf([], [], { values: {} })).toEqual({ several: [], alone: [] });
  });

  it("have the largest first, within each the node with the most links, ties by id", () => {
    const values = { in: [0, 1, 0, 0, 1], out: [1, 3, 0, 1, 0] };
    expect(groupsOf(["a", "b", "c", "d", "e"], [0, 0, 2, 1, 1], { values })).toEqual({
      several: [
        { rank: 0, members: ["b", "a"] },
        { rank: 1, members: ["d", "e"] },
      ],
      alone: ["c"],
    });
  });
});
