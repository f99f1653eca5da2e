import { describe, expect, it } from "vitest";
import { networkOf } from "../../../src/query/measures/network.ts";
import { nodeMeasures } from "../../../src/query/measures/nodeMeasures.ts";
import { everything } from "../../../src/query/visible/visible.ts";
import { measure } from "./measure.ts";
import { atlas, edge, node } from "./small.ts";

function measured(of: ReturnType<typeof atlas>) {
  const network = networkOf(of, everything(of));
  return nodeMeasures({ ...measure(network), ids: network.ids });
}

describe("what was measured, node by node", () => {
  it("is nothing where nothing is measured", () => {
    const none = nodeMeasures({ ids: [], values: {}, groups: {} });
    expect(none.value("betweenness", "a")).toBeUndefined();
    expect(none.group("community", "a")).toBeUndefined();
  });

  it("has 0 and no group for a node by itself, and nothing for one that is not there", () => {
    const one = measured(atlas([node("a")]));
    expect(one.value("betweenness", "a")).toBe(0);
    expect(one.group("component", "a")).toBeUndefined();
    expect(one.value("betweenness", "constructor")).toBeUndefined();
  });

  it("calls a group by its node with the most links", () => {
    const nodes = ["a", "b", "c", "alone"].map((id) => node(id));
    const star = measured(atlas(nodes, [edge("b funds a"), edge("b funds c")]));
    expect(["a", "b", "c", "alone"].map((id) => star.group("component", id))).toEqual([
      "b",
      "b",
      "b",
      undefined,
    ]);
    expect(star.value("betweenness", "b")).toBeCloseTo(1 / 3);
  });
});
