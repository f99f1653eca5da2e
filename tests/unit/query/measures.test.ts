import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brokerage } from "../../../src/query/measures/brokerage.ts";
import { cutpoints } from "../../../src/query/measures/cutpoints.ts";
import { communities, components, graphOf } from "../../../src/query/measures/groups.ts";
import { measureSteps } from "../../../src/query/measures/measure.ts";
import { type Arc, neighboursOf, networkOf, tiesOf } from "../../../src/query/measures/network.ts";
import { everything } from "../../../src/query/visible/visible.ts";
import { BROKER_ROLES } from "../../../src/scene/sceneVocabulary.ts";
import { measure } from "./measure.ts";
import { FLORENCE, KARATE, network } from "./networks.ts";
import { atlas, edge, linkQuote, node } from "./small.ts";

/** The values that are not 0, by id. */
function named(of: { readonly ids: readonly string[] }, values: readonly number[] = []) {
  return Object.fromEntries(
    of.ids.flatMap((id, place) => (values[place] ? [[id, values[place]]] : [])),
  );
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;

describe("the network of what is shown", () => {
  it("is empty for an empty atlas", () => {
    const none = atlas([]);
    expect(networkOf(none, everything(none))).toEqual({
      ids: [],
      arcs: [],
      kinds: [],
      pillars: [],
    });
  });

  it("has nodes by id, links as they point, and those without a direction both ways", () => {
    const small = atlas(
      [
        node("b", { kind: "sector" }),
        node("a", { pillars: ["talent"] }),
        node("c", { pillars: ["talent", "data"] }),
      ],
      [edge("b funds a"), edge("a cooperates c")],
    );
    expect(networkOf(small, everything(small))).toEqual({
      ids: ["a", "b", "c"],
      arcs: [
        [0, 2],
        [2, 0],
        [1, 0],
      ],
      kinds: [0, 1, 0],
      pillars: [1, -1, -1],
    });
  });

  it("leaves out what the filters hide and what the words deny", () => {
    const denied = edge("a funds c", { quotes: [linkQuote("a-funds-c", { negated: true })] });
    const small = atlas([node("a"), node("b"), node("c")], [edge("a funds b"), denied]);
    expect(networkOf(small, everything(small)).arcs).toEqual([[0, 1]]);
    const shown = {
      nodes: new Set(["c"]),
      edges: new Set<string>(),
      dimmed: new Set<string>(),
    };
    expect(networkOf(small, shown)).toMatchObject({ ids: ["c"], arcs: [] });
  });

  it("ties two nodes once, however many links join them, and none to itself", () => {
    const of = {
      ...network(["a", "b"], [[0, 1]]),
      arcs: [
        [0, 1],
        [1, 0],
        [1, 1],
      ] as const,
    };
    expect(tiesOf(of)).toEqual([{ ends: [0, 1], links: 2 }]);
  });
});

describe("measures", () => {
  it("of nothing are empty, and of one node nothing", () => {
    expect(measure(network([], [])).values.betweenness).toEqual([]);
    const { values, groups } = measure(network(["a"], []));
    expect([values.betweenness, values.cutpoint, values.in]).toEqual([[0], [0], [0]]);
    expect(groups).toEqual({ component: [0], community: [0] });
  });

  it("come in steps, each with all that came before, betweenness last", () => {
    const steps = [...measureSteps(FLORENCE)];
    expect(steps.map(({ values }) => values.betweenness !== undefined)).toEqual([
      false,
      false,
      true,
    ]);
    expect(steps.map(({ groups }) => Object.keys(groups).length)).toEqual([1, 2, 2]);
    expect(steps.at(-1)).toEqual(measure(FLORENCE));
  });

  it("count every link at the end it leaves and at the end it comes to", () => {
    const of = {
      ...network(["a", "b", "c"], []),
      arcs: [
        [0, 1],
        [0, 1],
        [0, 2],
      ] as const,
    };
    const { values } = measure(of);
    expect(values.out).toEqual([3, 0, 0]);
    expect(values.in).toEqual([0, 2, 1]);
  });

  it("have the betweenness that NetworkX gives for the Florentine families", () => {
    const { values } = measure(FLORENCE);
    expect(named(FLORENCE, values.betweenness?.map(rounded))).toEqual({
      Albizzi: 0.212,
      Barbadori: 0.093,
      Bischeri: 0.104,
      Castellani: 0.055,
      Guadagni: 0.255,
      Medici: 0.522,
      Peruzzi: 0.022,
      Ridolfi: 0.114,
      Salviati: 0.143,
      Strozzi: 0.103,
      Tornabuoni: 0.092,
    });
  });

  it("have the betweenness that NetworkX gives for Zachary's karate club", () => {
    const values = measure(KARATE).values.betweenness?.map(rounded) ?? [];
    const main = { "1": 0.438, "34": 0.304, "33": 0.145, "3": 0.144, "32": 0.138, "9": 0.056 };
    expect(named(KARATE, values)).toMatchObject(main);
    expect(KARATE.arcs).toHaveLength(2 * 78);
  });

  it("are the same for a network whose links come in another order", () => {
    const turned = { ...KARATE, arcs: [...KARATE.arcs].reverse() };
    expect(measure(turned)).toEqual(measure(KARATE));
  });
});

describe("cut points", () => {
  it("of the Florentine families are the four that others hang on, the Medici first", () => {
    const lost = cutpoints(neighboursOf(15, tiesOf(FLORENCE)));
    expect(named(FLORENCE, lost)).toEqual({ Medici: 3, Salviati: 1, Albizzi: 1, Guadagni: 1 });
  });

  it("of the karate club is its instructor alone, from whom six would be parted", () => {
    expect(named(KARATE, cutpoints(neighboursOf(34, tiesOf(KARATE))))).toEqual({ "1": 6 });
  });

  it("are found along a path of a hundred thousand nodes", () => {
    const near = Array.from({ length: 100_000 }, (_, place) =>
      [place - 1, place + 1].filter((other) => other >= 0 && other < 100_000),
    );
    const lost = cutpoints(near);
    expect([lost[0], lost[1], lost[50_000], lost[99_999]]).toEqual([0, 1, 49_999, 0]);
  });

  it("part as many as are left when one takes the node out and counts", () => {
    fc.assert(
      fc.property(someTies, ([order, ties]) => {
        const of = network(
          Array.from({ length: order }, (_, id) => String(id)),
          ties,
        );
        const near = neighboursOf(order, tiesOf(of));
        expect(cutpoints(near)).toEqual(near.map((_, out) => lostWithout(near, out)));
      }),
    );
  });
});

const someTies = fc.integer({ min: 1, max: 9 }).chain((order) => {
  const place = fc.integer({ min: 0, max: order - 1 });
  return fc.tuple(fc.constant(order), fc.array(fc.tuple(place, place), { maxLength: 14 }));
});

function lostWithout(near: readonly (readonly number[])[], out: number): number {
  const sizes: number[] = [];
  const seen = new Set([out]);
  for (const start of near[out] ?? []) {
    const before = seen.size;
    const queue = [start];
    for (let one = queue.pop(); one !== undefined; one = queue.pop()) {
      if (seen.has(one)) continue;
      seen.add(one);
      queue.push(...(near[one] ?? []));
    }
    sizes.push(seen.size - before);
  }
  return seen.size - 1 - Math.max(0, ...sizes);
}

describe("brokerage", () => {
  // Two groups of two and one alone: a, b | c, d | e.
  const groups = [0, 0, 1, 1, 2];
  const of = (...arcs: Arc[]) => {
    const counts = brokerage(5, arcs, groups);
    return BROKER_ROLES.flatMap((role) =>
      counts[role].flatMap((count, place) =>
        count > 0 ? [`${"abcde"[place]} ${role} ${count}`] : [],
      ),
    );
  };

  it("is none without links, and none between two", () => {
    expect(of()).toEqual([]);
    expect(of([0, 1], [1, 0])).toEqual([]);
  });

  it("tells the five roles apart by the groups of source, broker and target", () => {
    expect(
      brokerage(
        3,
        [
          [0, 1],
          [1, 2],
        ],
        [0, 0, 0],
      ).coordinator,
    ).toEqual([0, 1, 0]);
    expect(of([0, 2], [2, 1])).toEqual(["c itinerant 1"]);
    expect(of([0, 2], [2, 3])).toEqual(["c gatekeeper 1"]);
    expect(of([0, 1], [1, 2])).toEqual(["b representative 1"]);
    expect(of([0, 2], [2, 4])).toEqual(["c liaison 1"]);
  });

  it("is no broker's where the two are linked themselves that way", () => {
    expect(of([0, 2], [2, 4], [0, 4])).toEqual([]);
    expect(of([0, 2], [2, 4], [4, 0])).toContain("c liaison 1");
  });

  it("counts each way once, however many links stand for it", () => {
    expect(of([0, 2], [0, 2], [2, 4], [2, 4])).toEqual(["c liaison 1"]);
  });

  it("of the whole small digraph is what one counts by hand", () => {
    // a→b→c→d→e and b→d: b stands between a and c, and a and d; c between nobody, since b→d;
    // d between b and e, and c and e.
    expect(of([0, 1], [1, 2], [2, 3], [3, 4], [1, 3])).toEqual([
      "b representative 2",
      "d representative 1",
      "d liaison 1",
    ]);
  });

  it("leaves out who is in no group, as a broker and as an end", () => {
    const counts = brokerage(
      3,
      [
        [0, 1],
        [1, 2],
      ],
      [0, -1, 1],
    );
    expect(BROKER_ROLES.flatMap((role) => counts[role])).not.toContain(1);
    expect(
      brokerage(
        3,
        [
          [0, 1],
          [1, 2],
        ],
        [-1, 0, 1],
      ).gatekeeper,
    ).toEqual([0, 0, 0]);
  });

  it("is counted between kinds over all nodes, between pillars over those in one only", () => {
    const small = atlas(
      [
        node("a", { pillars: ["talent"] }),
        node("b", { pillars: ["talent", "data"], kind: "sector" }),
        node("c", { pillars: ["data"], kind: "goal" }),
      ],
      [edge("a funds b"), edge("b funds c")],
    );
    const { values } = measure(networkOf(small, everything(small)));
    expect(values["kinds-liaison"]).toEqual([0, 1, 0]);
    expect(values.kinds).toEqual([0, 1, 0]);
    expect(values.pillars).toEqual([0, 0, 0]);
  });
});

describe("groups", () => {
  it("are ranked by size, ties by who has the first node", () => {
    const of = network(
      ["a", "b", "c", "d", "e"],
      [
        [3, 4],
        [0, 2],
      ],
    );
    expect(components(graphOf(5, tiesOf(of)))).toEqual([0, 2, 0, 1, 1]);
  });

  it("of a network without ties are its nodes", () => {
    expect(communities(graphOf(3, []))).toEqual({ ranks: [0, 1, 2], modularity: 0 });
  });

  it("of the karate club are the four with the highest modularity there is, 0.4198", () => {
    const { ranks, modularity } = communities(graphOf(34, withoutWeights(KARATE)));
    expect(modularity).toBeCloseTo(0.4198, 4);
    expect(new Set(ranks).size).toBe(4);
    const of = (member: number) => ranks[member - 1];
    // The instructor and the administrator, over whom the club split, and those close to each.
    expect(of(1)).not.toBe(of(34));
    expect([of(2), of(3), of(14)]).toEqual([of(1), of(1), of(1)]);
    expect([of(33), of(15), of(16)]).toEqual([of(34), of(34), of(34)]);
    expect([of(6), of(7), of(17)]).toEqual([of(5), of(5), of(5)]);
  });

  it("are the same every time", () => {
    expect(measure(KARATE).groups).toEqual(measure(KARATE).groups);
  });
});

/** Friends as one link each: tiesOf() counts both directions, which changes nothing but weights. */
function withoutWeights(of: typeof KARATE) {
  return tiesOf(of).map(({ ends }) => ({ ends, links: 1 }));
}
