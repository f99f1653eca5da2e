import { describe, expect, it } from "vitest";
import { litByPanel } from "../../../src/query/lit/lit.ts";
import { around } from "../../../src/query/paths/around.ts";
import { blockedBy } from "../../../src/query/paths/blockedBy.ts";
import { everything, visible } from "../../../src/query/visible/visible.ts";
import { defaultScene, NO_PATHS } from "../../../src/scene/completeScene.ts";
import type { PathsChoice, Scene } from "../../../src/scene/scene.ts";
import { atlas, edge, filters, linkQuote, node } from "./small.ts";

const of = atlas(
  [node("d"), node("c"), node("b"), node("a")],
  [
    edge("a funds b"),
    edge("a hinders b"),
    edge("a funds c"),
    edge("b funds c"),
    edge("c funds d"),
    edge("d cooperates a"),
    edge("a funds a"),
  ],
);
const rings = (centre: string[], more: Partial<PathsChoice> = {}) =>
  around(of, everything(of), centre, { ...NO_PATHS, ...more }).map(({ families }) =>
    families.map(
      ({ family, reached }) =>
        `${family}: ${reached.map(({ node: id, by }) => `${id} by ${by.map((one) => one.id)}`).join("; ")}`,
    ),
  );

describe("the neighbourhood of a node", () => {
  it("is empty around nothing, around what is not shown, and in an empty atlas", () => {
    expect(rings([])).toEqual([]);
    expect(rings(["nobody"])).toEqual([]);
    expect(around(atlas([]), everything(atlas([])), ["a"], NO_PATHS)).toEqual([]);
  });

  it("has one ring a step, by family, each node in the nearest ring alone", () => {
    expect(rings(["b"], { steps: 3 })).toEqual([
      ["resourcing: c by b-funds-c"],
      ["resourcing: d by c-funds-d"],
      ["steering: a by d-cooperates-a"],
    ]);
  });

  it("lists a node under each family that reaches it, nodes in the atlas's order", () => {
    expect(rings(["a"])).toEqual([
      [
        "resourcing: c by a-funds-c; b by a-funds-b",
        "steering: d by d-cooperates-a; b by a-hinders-b",
      ],
    ]);
  });

  it("goes in, out or both, over the families asked for, at most three steps", () => {
    expect(rings(["c"], { direction: "in", follow: ["resourcing"] })).toEqual([
      ["resourcing: b by b-funds-c; a by a-funds-c"],
    ]);
    const line = ["p", "q", "r", "s", "t"];
    const long = atlas(
      line.map((id) => node(id)),
      line.slice(1).map((id, index) => edge(`${line[index]} funds ${id}`)),
    );
    expect(around(long, everything(long), ["p"], { ...NO_PATHS, steps: 5 })).toHaveLength(3);
  });
});

describe("the light of the panel of paths", () => {
  const scene = (paths: Partial<PathsChoice>): Scene => ({
    ...defaultScene(of),
    panel: "paths",
    paths: { ...NO_PATHS, ...paths },
  });
  const lit = (paths: Partial<PathsChoice>) => {
    const light = litByPanel(of, everything(of), scene(paths));
    return light && { nodes: [...light.nodes].sort(), edges: [...light.edges].sort() };
  };

  it("is not on before anything is asked", () => {
    expect(lit({})).toBeUndefined();
  });

  it("falls on the links of the paths, not on all among their nodes", () => {
    expect(lit({ from: ["a"], to: ["d"], follow: ["resourcing"] })).toEqual({
      nodes: ["a", "c", "d"],
      edges: ["a-funds-c", "c-funds-d"],
    });
    expect(lit({ from: ["a"], to: ["c"] })?.edges).toEqual(["a-funds-c"]);
  });

  it("falls on both ends alone where there is no path", () => {
    expect(lit({ from: ["b"], to: ["a"], follow: ["resourcing"] })).toEqual({
      nodes: ["a", "b"],
      edges: [],
    });
  });

  it("falls on what leads to a node where only that one is given", () => {
    expect(lit({ to: ["b"] })).toEqual({
      nodes: ["a", "b"],
      edges: ["a-funds-b", "a-hinders-b"],
    });
  });
});

describe("no path", () => {
  const quotes = [linkQuote("x", { status: "intended", basis: "implied" })];
  const small = atlas(
    [node("a"), node("b", { statements: 3 }), node("c", { kind: "goal", type: "" }), node("z")],
    [edge("a funds b", { quotes }), edge("b funds c")],
  );
  const opens = (some: Partial<Scene>, paths: Partial<PathsChoice> = {}) => {
    const scene: Scene = {
      ...defaultScene(small),
      ...some,
      paths: { ...NO_PATHS, from: ["a"], to: ["c"], ...paths },
    };
    // What is asked in between is never kept in the place of what is shown.
    const shown = visible(small, scene);
    const found = blockedBy(small, scene);
    expect(visible(small, scene)).toBe(shown);
    return found.map(({ restriction }) => restriction);
  };

  it("names the one filter that keeps it closed", () => {
    expect(opens({ filters: filters({ statuses: ["inPlace"] }) })).toEqual(["statuses"]);
    expect(opens({ filters: filters({ kinds: ["actor"], hideUnlinked: true }) })).toEqual([
      "kinds",
    ]);
    expect(opens({ focus: "a" })).toEqual(["focus"]);
    expect(opens({ filters: filters({ atLeast: 3 }) })).toEqual(["atLeast"]);
  });

  it("names all filters together where no single one is enough", () => {
    const some = { statuses: ["inPlace"], kinds: ["actor"] } as const;
    expect(opens({ filters: filters(some) })).toEqual(["allFilters"]);
  });

  it("names what the question itself shuts out", () => {
    expect(opens({}, { from: ["c"], to: ["a"] })).toEqual(["direction"]);
    expect(opens({}, { steps: 1 })).toEqual(["steps"]);
    expect(opens({}, { follow: ["steering"] })).toEqual(["follow"]);
  });

  it("names filters and question together where only both keep it closed", () => {
    const against = { from: ["c"], to: ["a"] };
    expect(opens({ filters: filters({ statuses: ["inPlace"] }) }, against)).toEqual(["everything"]);
    expect(opens({}, { ...against, steps: 1 })).toEqual(["everything"]);
  });

  it("names nothing where these sources name no path at all", () => {
    expect(opens({ filters: filters({ statuses: ["inPlace"] }) }, { to: ["z"] })).toEqual([]);
  });
});
