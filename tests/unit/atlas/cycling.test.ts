import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compile } from "../../../src/atlas/compile.ts";
import { atlasOf } from "./helper.ts";

const FOLDER = "tests/fixtures/cycling";
const compiled = compile((path) =>
  existsSync(`${FOLDER}/${path}`)
    ? new Uint8Array(readFileSync(`${FOLDER}/${path}`))
    : { reason: "missing" },
);

describe("the cycling plan of Velmora", () => {
  it("compiles without any problem", () => {
    expect(compiled.problems).toEqual([]);
  });

  it("leaves no sentence unexplained", () => {
    for (const { sentences } of atlasOf(compiled).documents) {
      expect(sentences.filter(({ cited, uncited }) => !cited && uncited === undefined)).toEqual([]);
    }
  });

  it("reads the headings of a plain text", () => {
    const article = atlasOf(compiled).documents[1];
    expect(article?.sections.map(({ heading }) => heading)).toEqual([
      "The calm mile",
      "Voices from the harbour",
    ]);
  });

  it("has each quote at its words, with right-to-left and Japanese ones", () => {
    const { documents, nodes, edges } = atlasOf(compiled);
    const texts = new Map(documents.map(({ id, text }) => [id, text]));
    const quotes = [...nodes, ...edges].flatMap((claim) => claim.quotes);
    for (const quote of quotes) {
      expect(texts.get(quote.document)?.slice(quote.start, quote.end)).toBe(quote.exact);
    }
    expect(quotes.some(({ exact }) => exact.includes("الشارع للجميع"))).toBe(true);
  });

  it("derives what a link is from its quotes", () => {
    const edges = new Map(atlasOf(compiled).edges.map((edge) => [edge.id, edge]));
    expect(edges.get("plan-requires-helmets")).toMatchObject({ negated: true, basis: "stated" });
    expect(edges.get("shade-trees-are-part-of-canal-lane")).toMatchObject({ basis: "implied" });
    expect(edges.get("council-coordinates-with-harbour-riders")).toMatchObject({ symmetric: true });
    expect(edges.get("council-builds-canal-lane")).toMatchObject({
      basis: "stated",
      statuses: ["inPlace", "intended"],
      documents: ["plan", "article"],
      pillars: ["routes"],
      statements: 2,
    });
    expect(edges.get("plan-requires-lamps")).toMatchObject({
      pillars: ["routes", "safety"],
      forces: ["required"],
    });
  });

  it("falls into two components", () => {
    const { nodes, edges } = atlasOf(compiled);
    const component = new Map(nodes.map(({ id }) => [id, id]));
    for (const { source, target } of edges) {
      const [from, to] = [component.get(source), component.get(target)];
      for (const [id, known] of component) if (known === to && from) component.set(id, from);
    }
    expect(new Set(component.values()).size).toBe(2);
  });
});
