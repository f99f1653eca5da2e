import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Atlas } from "../../../src/atlas/atlas.ts";
import { findPaths, PATHS_MAX, type Path } from "../../../src/query/paths/paths.ts";
import { hopsOf } from "../../../src/query/paths/traversal.ts";
import { lookup } from "../../../src/query/visible/lookup.ts";
import { everything, visible } from "../../../src/query/visible/visible.ts";
import { NO_PATHS } from "../../../src/scene/completeScene.ts";
import type { PathsChoice } from "../../../src/scene/scene.ts";
import { atlases, someFilters } from "./arbitrary.ts";
import { atlas, edge, filters, node } from "./small.ts";

const ask = (of: Atlas, from: string, to: string, more: Partial<PathsChoice> = {}) =>
  findPaths(of, everything(of), { ...NO_PATHS, from: from.split(" "), to: to.split(" "), ...more });
const find = (...args: Parameters<typeof ask>) =>
  ask(...args).paths.map(({ nodes }) => nodes.join(" "));
const chainOf = (ids: string, sentences: string) =>
  atlas(
    ids.split(" ").map((id) => node(id)),
    sentences.split(", ").map((sentence) => edge(sentence)),
  );

describe("paths", () => {
  it("are the same whether nodes without links show or not", () => {
    const asked = atlases.chain((of) => {
      const id = fc.constantFrom(...of.nodes.map((one) => one.id), "nobody");
      return fc.tuple(fc.constant(of), someFilters, id, id);
    });
    fc.assert(
      fc.property(asked, ([of, chosen, from, to]) => {
        const pathsOf = (hideUnlinked: boolean) =>
          findPaths(of, visible(of, { filters: { ...chosen, hideUnlinked }, focus: undefined }), {
            ...NO_PATHS,
            from: [from],
            to: [to],
          });
        expect(pathsOf(true)).toEqual(pathsOf(false));
      }),
    );
  });

  it("are none where nothing is there, nothing is asked, or both ends are the same", () => {
    expect(findPaths(atlas([]), everything(atlas([])), NO_PATHS)).toEqual({
      paths: [],
      cut: undefined,
    });
    const of = chainOf("a", "a funds a");
    expect(find(of, "a", "a")).toEqual([]);
    expect(find(of, "a", "a", { steps: 3 })).toEqual([]);
  });

  it("are the link itself where one joins the two", () => {
    expect(ask(chainOf("a b", "a funds b"), "a", "b").paths).toEqual([
      { nodes: ["a", "b"], edges: ["a-funds-b"] },
    ]);
  });

  it("follow the direction of links unless asked otherwise", () => {
    const of = chainOf("a b c", "b funds a, b funds c");
    expect(find(of, "a", "c")).toEqual([]);
    expect(find(of, "a", "b", { direction: "in" })).toEqual(["a b"]);
    expect(find(of, "a", "c", { direction: "any" })).toEqual(["a b c"]);
  });

  it("take symmetric links both ways", () => {
    expect(find(chainOf("a b", "b cooperates a"), "a", "b")).toEqual(["a b"]);
  });

  it("follow only families that are asked for", () => {
    const of = chainOf("a b c", "a hinders c, a funds b, b funds c");
    expect(find(of, "a", "c", { follow: ["resourcing"] })).toEqual(["a b c"]);
  });

  it("are all of the shortest, in the order of ids and not of the atlas", () => {
    const of = chainOf(
      "a d c b e",
      "a funds d, a funds c, c funds e, d funds e, a funds b, b hinders e, b funds e",
    );
    expect(ask(of, "a", "e").paths.map(({ edges }) => edges.join(" "))).toEqual([
      "a-funds-b b-funds-e",
      "a-funds-b b-hinders-e",
      "a-funds-c c-funds-e",
      "a-funds-d d-funds-e",
    ]);
  });

  it("are, with a length, all simple ones up to it, the shorter first", () => {
    const of = chainOf(
      "a b c d",
      "a funds d, a funds b, b funds c, c funds d, b funds d, c funds a",
    );
    expect(find(of, "a", "d", { steps: 1 })).toEqual(["a d"]);
    expect(find(of, "a", "d", { steps: 3 })).toEqual(["a d", "a b d", "a b c d"]);
  });

  it("lead from any of one set to any of another, through no other of either", () => {
    const of = chainOf("a b c d e", "a funds b, b funds c, c funds d, d funds e");
    expect(find(of, "a b", "d e")).toEqual(["b c d"]);
    expect(find(of, "a b", "d e", { steps: 5 })).toEqual(["b c d"]);
    expect(find(of, "a c", "c d")).toEqual(["c d"]);
  });

  it("lead from and to all nodes of a kind or pillar, of which one may be in both", () => {
    const of = atlas(
      [node("a"), node("b", { pillars: ["talent"] }), node("g", { kind: "goal" })],
      [edge("a funds b"), edge("b funds g")],
    );
    expect(find(of, "kind:actor", "kind:goal")).toEqual(["b g"]);
    expect(find(of, "kind:actor", "b")).toEqual(["a b"]);
    expect(find(of, "b", "kind:actor", { direction: "any" })).toEqual(["b a"]);
    expect(find(of, "kind:actor", "pillar:talent")).toEqual(["a b"]);
    expect(find(of, "kind:actor", "kind:actor")).toEqual(["a b"]);
    expect(find(of, "kind:goal", "kind:goal")).toEqual([]);
  });

  it("keep to what is shown", () => {
    const of = atlas(
      [node("a"), node("b", { kind: "goal" }), node("c")],
      [edge("a funds b"), edge("b funds c")],
    );
    const shown = visible(of, { filters: filters({ kinds: ["actor"] }), focus: undefined });
    expect(findPaths(of, shown, { ...NO_PATHS, from: ["a"], to: ["c"] }).paths).toEqual([]);
  });

  it("are cut at a number, which is told", () => {
    const middle = Array.from({ length: PATHS_MAX + 1 }, (_, at) => `m${at}`);
    const many = (count: number) =>
      chainOf(
        ["a", "z", ...middle].join(" "),
        middle
          .slice(0, count)
          .flatMap((id) => [`a funds ${id}`, `${id} funds z`])
          .join(", "),
      );
    expect(ask(many(PATHS_MAX), "a", "z").cut).toBeUndefined();
    expect(ask(many(PATHS_MAX + 1), "a", "z")).toMatchObject({ cut: "count" });
    expect(ask(many(PATHS_MAX + 1), "a", "z", { steps: 2 }).paths).toHaveLength(PATHS_MAX);
  });

  it("are found over thousands of steps", () => {
    const ids = Array.from({ length: 5000 }, (_, at) => `n${at}`);
    const of = atlas(
      ids.map((id) => node(id)),
      ids.slice(1).map((id, at) => edge(`n${at} funds ${id}`)),
    );
    expect(ask(of, "n0", "n4999").paths[0]?.edges).toHaveLength(4999);
  });

  it("are just those that trying everything would find, in any atlas", () => {
    const questions = atlases.chain((of) => {
      const ids = fc.subarray(of.nodes.map(({ id }) => id));
      return fc.record({
        of: fc.constant(of),
        from: ids,
        to: ids,
        steps: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
        direction: fc.constantFrom("out", "in", "any"),
        follow: fc.subarray(["resourcing", "steering"]),
        alone: fc.constant([]),
      });
    });
    fc.assert(
      fc.property(questions, ({ of, ...asked }) => {
        const found = findPaths(of, everything(of), asked);
        if (found.cut) return;
        expect(found.paths).toEqual(byTrying(of, asked));
      }),
      { numRuns: 300 },
    );
  });
});

/** All simple paths by brute force, in the order that is promised. */
function byTrying(of: Atlas, asked: PathsChoice): readonly Path[] {
  const hops = hopsOf(of, everything(of), asked);
  const { nodeIndexes } = lookup(of);
  const only = (ids: readonly string[]) => (new Set(ids).size === 1 ? ids : []);
  const [from, to] = [
    asked.from.filter((id) => only(asked.from).length > 0 || !only(asked.to).includes(id)),
    asked.to.filter((id) => !only(asked.from).includes(id)),
  ];
  const found: Path[] = [];
  const walk = ({ nodes, edges }: Path) => {
    const last = nodes.at(-1) ?? "";
    if (to.includes(last) && edges.length > 0) found.push({ nodes, edges });
    else
      for (const hop of hops(nodeIndexes.get(last) ?? -1)) {
        if (nodes.includes(hop.to)) continue;
        if (from.includes(hop.to) && !to.includes(hop.to)) continue;
        walk({ nodes: [...nodes, hop.to], edges: [...edges, hop.edge.id] });
      }
  };
  for (const id of from) walk({ nodes: [id], edges: [] });
  const least = Math.min(...found.map(({ edges }) => edges.length));
  // Ids in pairs of node and link, padded so that a plain comparison compares id by id.
  const key = ({ nodes, edges }: Path) =>
    nodes
      .map((id, at) => `${id.padEnd(20, "\0")} ${(edges[at - 1] ?? "").padEnd(60, "\0")}`)
      .join();
  const keys = (one: Path, other: Path) => (key(one) < key(other) ? -1 : 1);
  return found
    .filter(({ edges }) => edges.length <= (asked.steps ?? least))
    .sort((one, other) => one.edges.length - other.edges.length || keys(one, other));
}
