import { describe, expect, it } from "vitest";
import { compileData, manyClaims, sentences } from "./helper.ts";

/** How long an atlas takes that is ten times as large: `npm run bench -- compile`. */
describe("an atlas of many claims", () => {
  const { data, sources } = manyClaims(300);

  it("of 300 nodes, 600 links and 15,000 words compiles", () => {
    const { atlas } = compileData(data, sources);
    expect(atlas?.nodes).toHaveLength(300);
    expect(atlas?.edges).toHaveLength(600);
  });

  it("with hundreds of wrong quotes is refused, each with its problem", () => {
    const nodes = data.nodes.map((node) => ({
      ...node,
      evidence: node.evidence.map((quote) => ({ ...quote, exact: `${quote.exact}!` })),
    }));
    const { problems } = compileData({ ...data, nodes }, sources);
    expect(problems.filter(({ code }) => code === "quote-not-found")).toHaveLength(300);
  });

  it("of one node with 200 links and 1,000 quotes compiles", () => {
    const [hub, ...others] = data.nodes;
    const evidence = sentences(1000).map((exact) => ({ document: "plan", exact }));
    const edges = Array.from({ length: 200 }, (_, i) => ({
      ...data.edges[0],
      id: `e${i}`,
      source: "n0",
      target: `n${i + 1}`,
    }));
    const nodes = [{ ...hub, evidence }, ...others];
    const { atlas } = compileData({ ...data, nodes, edges }, sources);
    expect(atlas?.nodes[0]?.quotes).toHaveLength(1000);
  });
});
