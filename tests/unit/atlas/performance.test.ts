import { describe, expect, it } from "vitest";
import { compileData, smallAtlas } from "./helper.ts";

/** Sentences that all differ, in sections of fifty. */
function sentences(count: number): { readonly all: readonly string[]; readonly text: string } {
  const all = Array.from(
    { length: count },
    (_, i) => `Statement ${i} says that item ${i % 5000} pays for item ${(i * 7) % 5000}.`,
  );
  const parts = all.map((sentence, i) => (i % 50 === 0 ? `\n\n## Part ${i}\n\n` : " ") + sentence);
  return { all, text: parts.join("") };
}

/** An atlas of 5,000 nodes and 10,000 links over a document of 200,000 words. */
function largeAtlas() {
  const { all, text } = sentences(20_000);
  const atlas = smallAtlas();
  const quote = (i: number) => ({ document: "plan", exact: all[i] ?? "" });
  const nodes = Array.from({ length: 5000 }, (_, i) => ({
    id: `n${i}`,
    kind: i % 2 === 0 ? "actor" : "sector",
    type: i % 2 === 0 ? "government" : "infrastructure",
    name: `item ${i}`,
    summary: "One of many.",
    evidence: [quote(i)],
  }));
  const edges = Array.from({ length: 10_000 }, (_, i) => ({
    id: `e${i}`,
    source: `n${i % 5000}`,
    relation: "funds",
    target: `n${(i * 7 + (i < 5000 ? 0 : 1)) % 5000}`,
    evidence: [{ ...quote(i), basis: "stated", status: "inPlace" }],
  }));
  const [relation] = atlas.relations;
  const relations = [{ ...relation, from: ["actor", "sector"], to: ["actor", "sector"] }];
  const data = { ...atlas, pillars: [], relations, nodes, edges };
  return { data, sources: { "sources/plan.md": text }, text };
}

// Generous: shared machines are slow. Quadratic work would take minutes.
const SECONDS = 60;

describe("a large atlas", () => {
  const { data, sources, text } = largeAtlas();

  it(
    "of 5,000 nodes, 10,000 links and 200,000 words compiles in seconds",
    () => {
      expect(text.split(/\s+/).length).toBeGreaterThan(200_000);
      const { atlas } = compileData(data, sources);
      expect(atlas?.nodes).toHaveLength(5000);
      expect(atlas?.edges).toHaveLength(10_000);
    },
    SECONDS * 1000,
  );

  it(
    "with thousands of wrong quotes is refused in seconds, each with its problem",
    () => {
      const nodes = data.nodes.map((node) => ({
        ...node,
        evidence: node.evidence.map((quote) => ({ ...quote, exact: `${quote.exact}!` })),
      }));
      const { problems } = compileData({ ...data, nodes }, sources);
      expect(problems.filter(({ code }) => code === "quote-not-found")).toHaveLength(5000);
    },
    SECONDS * 1000,
  );

  it(
    "of one node with 4,000 links and 10,000 quotes compiles in seconds",
    () => {
      const { all } = sentences(20_000);
      const [hub, ...others] = data.nodes;
      const evidence = all.slice(0, 10_000).map((exact) => ({ document: "plan", exact }));
      const edges = Array.from({ length: 4000 }, (_, i) => ({
        ...data.edges[0],
        id: `e${i}`,
        source: "n0",
        target: `n${i + 1}`,
      }));
      const nodes = [{ ...hub, evidence }, ...others];
      expect(compileData({ ...data, nodes, edges }, sources).atlas?.nodes[0]?.quotes).toHaveLength(
        10_000,
      );
    },
    SECONDS * 1000,
  );
});
