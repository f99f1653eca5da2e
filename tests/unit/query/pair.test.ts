import { describe, expect, it } from "vitest";
import type { Atlas } from "../../../src/atlas/atlas.ts";
import { answerPair, pairOfNodes } from "../../../src/query/paths/pair.ts";
import { everything } from "../../../src/query/visible/visible.ts";
import { NO_PATHS } from "../../../src/scene/completeScene.ts";
import { atlas, edge, node } from "./small.ts";

const linked = (...links: string[]) =>
  atlas(
    ["a", "b", "c"].map((id) => node(id)),
    links.map((link) => edge(link)),
  );
const ask = (of: Atlas, ...select: string[]) =>
  answerPair(of, everything(of), { select, paths: NO_PATHS });
const found = (of: Atlas, ...select: string[]) => {
  const answer = ask(of, ...select);
  return {
    direction: answer?.asked.direction,
    from: answer?.asked.from,
    paths: answer?.answer.found.paths.map(({ nodes }) => nodes.join(" ")),
  };
};

describe("two nodes selected", () => {
  it("are a pair, and one, three, a link or a stranger make none", () => {
    const of = linked("a funds b");
    expect(pairOfNodes(of, ["b", "a"])).toEqual(["b", "a"]);
    for (const ids of [[], ["a"], ["a", "b", "c"], ["a", "a-funds-b"], ["a", "nobody"]]) {
      expect(pairOfNodes(of, ids)).toBeUndefined();
      expect(ask(of, ...ids)).toBeUndefined();
    }
  });

  it("show no path where none joins them", () => {
    expect(found(linked(), "a", "b")).toEqual({ direction: "any", from: ["a"], paths: [] });
  });

  it("show the paths along the arrows, from the first, else from the second", () => {
    const of = linked("a funds b", "b funds c");
    expect(found(of, "a", "c")).toEqual({ direction: "out", from: ["a"], paths: ["a b c"] });
    expect(found(of, "c", "a")).toEqual({ direction: "out", from: ["a"], paths: ["a b c"] });
  });

  it("show them whichever way where no way leads along the arrows", () => {
    const of = linked("a funds b", "c funds b");
    expect(found(of, "a", "c")).toEqual({ direction: "any", from: ["a"], paths: ["a b c"] });
  });

  it("show both links where one leads each way", () => {
    const of = linked("a funds b", "b hinders a");
    expect(found(of, "a", "b")).toMatchObject({ direction: "any", paths: ["a b", "a b"] });
  });

  it("keep the answer while the selection and what shows are the same, and light one alone", () => {
    const of = linked("a funds b", "a hinders b");
    const shown = everything(of);
    const select = ["a", "b"];
    const first = answerPair(of, shown, { select, paths: NO_PATHS });
    expect(answerPair(of, shown, { select, paths: NO_PATHS })).toBe(first);
    expect(first?.answer.lit.edges.size).toBe(2);
    const alone = answerPair(of, shown, { select, paths: { ...NO_PATHS, alone: ["a-hinders-b"] } });
    expect([...(alone?.answer.lit.edges ?? [])]).toEqual(["a-hinders-b"]);
  });
});
