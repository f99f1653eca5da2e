import { describe, expect, it } from "vitest";
import { RADIUS } from "../../../src/layout/boxes/size.ts";
import { sizeOf } from "../../../src/picture/shapes/nodeSizes.ts";
import { networkOf } from "../../../src/query/measures/network.ts";
import { everything } from "../../../src/query/visible/visible.ts";
import { encodingOf, groupTones, PLAIN } from "../../../src/view/encoding.ts";
import type { Measured } from "../../../src/view/measured.ts";
import { measure } from "../query/measure.ts";
import { atlas, edge, node } from "../query/small.ts";

const of = atlas(
  ["a", "b", "c", "d"].map((id, index) => node(id, { statements: index + 1 })),
  [edge("a funds b"), edge("b funds c")],
);

function measured(): Measured {
  const shown = everything(of);
  const network = networkOf(of, shown);
  return { ...measure(network), of: shown, ids: network.ids };
}

const plain = { size: undefined, colour: undefined, width: undefined };

describe("an encoding", () => {
  it("is plain while nothing is asked for, or nothing measured yet", () => {
    expect(encodingOf(of, measured(), plain)).toBe(PLAIN);
    expect(encodingOf(of, undefined, { size: "in", colour: "community", width: undefined })).toBe(
      PLAIN,
    );
    const early = { ...measured(), values: {}, groups: {} };
    expect(
      encodingOf(of, early, { size: "betweenness", colour: "community", width: undefined }),
    ).toEqual(PLAIN);
  });

  it("is the same object while both the measures and what is asked for stay", () => {
    const one = measured();
    const asked = { size: "in", colour: undefined, width: undefined } as const;
    expect(encodingOf(of, one, asked)).toBe(encodingOf(of, one, { ...asked }));
    expect(encodingOf(of, one, { ...asked, colour: "component" })).not.toBe(
      encodingOf(of, one, asked),
    );
  });

  it("gives the greatest value the largest radius and none the least, whatever is said", () => {
    const encoding = encodingOf(of, measured(), {
      size: "betweenness",
      colour: undefined,
      width: undefined,
    });
    const radius = (id: string) => encoding.radii?.get(id);
    expect([radius("a"), radius("b"), radius("d")]).toEqual([RADIUS[0], RADIUS[1], RADIUS[0]]);
    expect(encoding.tones).toBeUndefined();
  });

  it("leaves every radius the least where nobody has any value", () => {
    const { radii } = encodingOf(of, measured(), {
      size: "pillars-liaison",
      colour: undefined,
      width: undefined,
    });
    expect(new Set(radii?.values())).toEqual(new Set([RADIUS[0]]));
  });

  it("changes size and colour of a node, and never its shape", () => {
    const encoding = encodingOf(of, measured(), {
      size: "in",
      colour: "component",
      width: undefined,
    });
    const [first] = of.nodes;
    if (!first) throw new Error("The atlas has nodes.");
    expect(sizeOf(of, first).kindIndex).toBe(sizeOf(of, first, encoding).kindIndex);
    expect(sizeOf(of, first, encoding)).toMatchObject({ radius: RADIUS[0], tone: "1" });
  });

  it("gives a node that it does not know the least size and the neutral colour", () => {
    const encoding = encodingOf(of, measured(), {
      size: "in",
      colour: "component",
      width: undefined,
    });
    expect(sizeOf(of, node("new"), encoding)).toMatchObject({ radius: RADIUS[0], tone: "rest" });
  });
});

describe("colours of groups", () => {
  it("are eight; later groups and those of one node share the neutral one", () => {
    expect(groupTones([0, 0, 1, 1, 2])).toEqual(["1", "1", "2", "2", "rest"]);
    const nine = Array.from({ length: 18 }, (_, place) => Math.floor(place / 2));
    expect(groupTones(nine).slice(-4)).toEqual(["8", "8", "rest", "rest"]);
  });
});
