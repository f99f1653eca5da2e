import { describe, expect, it } from "vitest";
import { FORMATS, readProposals, recognise } from "../../../src/exchange/index.ts";
import { graphOf } from "../../../src/exchange/model/index.ts";
import { createSources } from "../../../src/review/kept/sourcesInDraft.ts";
import { reviewer } from "../../../src/review/verdicts/index.ts";
import { compiled, draftOf } from "../draft/drafts.ts";

const CYCLING = draftOf("tests/fixtures/cycling");
const { atlas } = compiled(CYCLING);
if (!atlas) throw new Error("the fixture compiles");
const graph = graphOf(atlas);
const sources = createSources()(CYCLING);

const file = (name: string, content: string | Uint8Array) =>
  new Map([[name, typeof content === "string" ? new TextEncoder().encode(content) : content]]);

describe("a graph of another program", () => {
  const both = FORMATS.filter(({ read, write, id }) => read && write && id !== "qdc");

  it.each(both.map((format) => [format.id, format] as const))(
    "as %s becomes proposals whose words are checked, and never claims",
    async (_, { write, extensions, keeps }) => {
      const name = `graph${extensions[0]}`;
      const files = file(name, (await write?.(graph)) ?? "");
      expect(await recognise(name, files)).toMatchObject({ is: "graph" });
      const { proposals } = await readProposals(name, files, { by: "Ada" });
      const nodes = proposals.filter(({ claim }) => claim.what === "node");
      expect(new Set(nodes.map(({ claim }) => claim.what === "node" && claim.name)).size).toBe(
        atlas.nodes.length,
      );
      expect(proposals.every(({ from }) => from.by === "Ada")).toBe(true);
      const review = reviewer(sources, atlas);
      const words = proposals.map(review).map(({ verdict }) => verdict);
      if (keeps.includes("quotes") && keeps.includes("quoteDetails"))
        expect(words.filter((verdict) => verdict === "absent" || verdict === "none")).toEqual([]);
      expect(words.length).toBeGreaterThanOrEqual(atlas.nodes.length + atlas.edges.length);
    },
  );

  it("that carries its texts brings them along", async () => {
    const qdpx = FORMATS.find(({ id }) => id === "qdpx");
    const files = file("project.qdpx", (await qdpx?.write?.(graph)) ?? "");
    const { documents } = await readProposals("project.qdpx", files);
    expect(documents.map(({ title }) => title)).toEqual(atlas.documents.map(({ title }) => title));
  });
});

describe("what a file is", () => {
  const of = (name: string, text: string) => recognise(name, file(name, text));

  it("is told by what it holds", async () => {
    expect(await of("a.csv", "subject,relation,object,quote\nA,funds,B,words\n")).toMatchObject({
      is: "table",
      columns: ["subject", "relation", "object", "quote"],
      rows: [["A", "funds", "B", "words"]],
    });
    expect(await of("a.csv", "Source,Target\nA,B\n")).toMatchObject({ is: "graph" });
    expect(await of("a.jsonl", '{"extractions": []}')).toEqual({ is: "langextract" });
    expect(await of("a.json", '[{"nodes": [], "relationships": []}]')).toEqual({
      is: "graphdocument",
    });
    expect(await of("relationships.csv", "id,source,target,text_unit_ids\n")).toEqual({
      is: "graphrag",
    });
    expect(await of("a.json", '{"nodes": [], "links": []}')).toMatchObject({ is: "graph" });
    expect(await of("a.json", '{"claims": [{"quote": "x"}]}')).toMatchObject({ is: "table" });
  });

  it("that is nothing known is said in words", async () => {
    await expect(of("a.png", "x")).rejects.toThrow("of no kind that is known here");
    await expect(of("a.csv", "")).rejects.toThrow();
  });

  it("a table's columns may be named by a person", async () => {
    const files = file("t.tsv", "who\tsagt\nA\tThe plan\n");
    const columns = new Map([
      ["subject", "who"],
      ["quote", "sagt"],
    ] as const);
    const { proposals } = await readProposals("t.tsv", files, { columns });
    expect(proposals).toMatchObject([
      { claim: { what: "node", name: "A" }, quotes: [{ words: "The plan" }] },
    ]);
  });
});
