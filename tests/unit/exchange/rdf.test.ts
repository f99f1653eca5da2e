import fc from "fast-check";
import jsonld from "jsonld";
import { Parser } from "n3";
import { describe, expect, it } from "vitest";
import { codePointsOf } from "../../../src/exchange/model/codePoints.ts";
import { EMPTY_GRAPH, type ExchangeGraph, graphOf } from "../../../src/exchange/model/index.ts";
import {
  isBase,
  jsonLdOf,
  namedGraphs,
  nquadsOf,
  readGraph,
  readQuads,
  turtleOf,
} from "../../../src/exchange/rdf/index.ts";
import { compiled } from "./compiled.ts";
import { graphs } from "./graphs.ts";

const BASE = "https://example.org/atlases/";

/** The council’s plan with a character outside the Basic Multilingual Plane before the words quoted. */
const PLAN = "𝒳 The council funds lanes, and it keeps them clear.";
const at = (words: string) => ({
  start: PLAN.indexOf(words),
  end: PLAN.indexOf(words) + words.length,
});

const SMALL: ExchangeGraph = {
  title: "A plan",
  attributes: new Map([
    ["id", "plan"],
    ["language", "en"],
  ]),
  nodes: [
    { id: "council", label: "Council", attributes: new Map([["kind", "actor"]]), quotes: [] },
    { id: "lanes", label: "Lanes", attributes: new Map([["kind", "way"]]), quotes: [] },
  ],
  edges: [
    {
      id: "council-funds-lanes",
      label: "funds",
      source: "council",
      target: "lanes",
      isDirected: true,
      attributes: new Map([["relation", "funds"]]),
      quotes: [
        {
          id: "council-funds-lanes~1",
          document: "act",
          exact: "council funds lanes […] keeps them clear",
          prefix: "The ",
          ranges: [at("council funds lanes"), at("keeps them clear")],
          attributes: new Map([["basis", "stated"]]),
        },
      ],
    },
  ],
  documents: [{ id: "act", title: "The act", text: PLAN, attributes: new Map() }],
  codes: [],
};

const OA = "http://www.w3.org/ns/oa#";
const objectsOf = (text: string, property: string) =>
  new Parser()
    .parse(text)
    .flatMap(({ predicate, object }) => (predicate.value === property ? [object.value] : []));

describe("a quote as an annotation", () => {
  it("is one annotation with a target for each part, its words and places in code points", () => {
    const text = turtleOf(SMALL);
    expect(objectsOf(text, `${OA}hasBody`)).toHaveLength(1);
    expect(objectsOf(text, `${OA}hasTarget`)).toHaveLength(2);
    expect(objectsOf(text, `${OA}exact`)).toEqual(["council funds lanes", "keeps them clear"]);
    const characters = [...PLAN];
    const [starts, ends] = ["start", "end"].map((name) => objectsOf(text, OA + name).map(Number));
    expect(starts?.map((start, index) => characters.slice(start, ends?.[index]).join(""))).toEqual([
      "council funds lanes",
      "keeps them clear",
    ]);
  });

  it("that denies a link asserts no link", () => {
    const [edge] = SMALL.edges;
    if (!edge) throw new Error("there is a link");
    const denied = {
      ...edge,
      attributes: new Map([...edge.attributes, ["negated", true] as const]),
    };
    const linked = (graph: ExchangeGraph) =>
      new Parser()
        .parse(turtleOf(graph))
        .filter(({ subject, object }) =>
          [subject, object].every(({ value }) => /\/node\/\w+$/.test(value)),
        ).length;
    expect(linked(SMALL)).toBe(1);
    expect(linked({ ...SMALL, edges: [denied] })).toBe(0);
  });

  it("is shaped in JSON-LD as the Web Annotation model shows it", () => {
    const file: { "@graph": { "@graph": { type?: unknown; target?: unknown[] }[] }[] } = JSON.parse(
      jsonLdOf(SMALL, BASE),
    );
    const things = file["@graph"].flatMap((graph) => graph["@graph"]);
    const annotation = things.find(({ type }) => type === "Annotation");
    const source = `${BASE}plan/document/act`;
    expect(annotation).toMatchObject({
      body: `${BASE}plan/link/council-funds-lanes`,
      motivation: `${OA}linking`,
    });
    expect(annotation?.target?.[0]).toMatchObject({
      type: "SpecificResource",
      source,
      selector: [
        { type: "TextQuoteSelector", exact: "council funds lanes", prefix: "The " },
        { type: "TextPositionSelector", start: 6, end: 25 },
      ],
    });
  });
});

describe("RDF that is written", () => {
  it("says the same in all three syntaxes", async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async (graph) => {
        const lines = (quads: readonly { toString(): string }[]) =>
          [...new Set(quads.map((quad) => JSON.stringify(quad)))].sort();
        const asQuads = await readQuads(nquadsOf(graph, BASE), "nquads");
        expect(lines(await readQuads(jsonLdOf(graph, BASE), "jsonld"))).toEqual(lines(asQuads));
        const triples = (text: string) =>
          new Parser()
            .parse(text)
            .map(({ subject, predicate, object }) => JSON.stringify([subject, predicate, object]));
        const inTurtle = triples(turtleOf(graph, BASE));
        expect(new Set(inTurtle)).toEqual(
          new Set(
            asQuads.map(({ subject, predicate, object }) =>
              JSON.stringify([subject, predicate, object]),
            ),
          ),
        );
      }),
      { numRuns: 25 },
    );
  });

  it("says nothing twice, and has no blank node, so that a part can be sent again", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        for (const { quads } of namedGraphs(graph)) {
          const all = [...quads()];
          expect(new Set(all.map((quad) => JSON.stringify(quad))).size).toBe(all.length);
          expect(all.some(({ subject }) => subject.termType === "BlankNode")).toBe(false);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("has absolute IRIs only: jsonld's safe mode takes all of it", async () => {
    const odd = { ...SMALL, attributes: new Map([["id", "a b/<c>?#é"]]) };
    for (const base of [undefined, BASE]) {
      const options = { safe: true, format: "application/n-quads" } as const;
      const quads = String(await jsonld.toRDF(JSON.parse(jsonLdOf(odd, base)), options));
      expect(new Set(quads.trim().split("\n"))).toEqual(
        new Set(nquadsOf(odd, base).trim().split("\n")),
      );
    }
  });

  it("keeps an atlas whole: its nodes, links, quotes with their places, codebook and texts", async () => {
    for (const folder of ["data/china-ai-2025", "tests/fixtures/cycling"]) {
      const graph = graphOf(compiled(folder));
      const { graph: again, remarks } = readGraph(await readQuads(turtleOf(graph), "turtle"));
      expect(again).toEqual(graph);
      expect(remarks).toEqual([]);
    }
  });
});

describe("RDF that is read", () => {
  it("may come in any order, from a program that has mixed the graphs", async () => {
    const lines = nquadsOf(SMALL).trim().split("\n").sort().reverse();
    const { graph } = readGraph(await readQuads(lines.join("\n"), "nquads"));
    expect(graph).toEqual(SMALL);
  });

  it("of others becomes nodes and links, without quotes", async () => {
    const turtle = `@prefix foaf: <http://xmlns.com/foaf/0.1/> . @prefix ex: <http://example.org/> .
      ex:ministry a foaf:Organization ; foaf:name "Ministry" ; ex:funds ex:bank, [ foaf:name "A fund" ] ;
        ex:founded 1999 , 2001 .`;
    const { graph, remarks } = readGraph(await readQuads(turtle, "turtle"));
    expect(graph.nodes.map(({ label }) => label)).toEqual(["Ministry", "bank", "A fund"]);
    expect(graph.nodes[0]?.attributes).toEqual(
      new Map<string, unknown>([
        ["type", "Organization"],
        ["name", "Ministry"],
        ["founded", 1999],
      ]),
    );
    expect(graph.edges.map(({ label, target }) => [label, target])).toEqual([
      ["funds", "http://example.org/bank"],
      ["funds", graph.nodes[2]?.id],
    ]);
    expect(remarks).toEqual(["1 statement left out: a graph has no place for them."]);
  });

  it("is refused with the reason where it can't be read", async () => {
    const refusal = (text: string, syntax: "turtle" | "jsonld") =>
      readQuads(text, syntax).then(readGraph);
    await expect(refusal("<a> <b .", "turtle")).rejects.toThrow("not RDF of that form");
    await expect(refusal("", "turtle")).rejects.toThrow("holds no statements");
    await expect(refusal("[1", "jsonld")).rejects.toThrow("not RDF of that form");
    const anno = { "@context": "http://www.w3.org/ns/anno.jsonld", id: "http://example.org/a" };
    await expect(refusal(JSON.stringify(anno), "jsonld")).rejects.toThrow(
      "http://www.w3.org/ns/anno.jsonld, which is not fetched",
    );
    // Relative: without safe mode, jsonld leaves it out without a word.
    const relative = { "@id": "node/1", "http://example.org/name": "One" };
    await expect(refusal(JSON.stringify(relative), "jsonld")).rejects.toThrow("Relative @id");
    const two = [SMALL, { ...SMALL, attributes: new Map([["id", "other"]]) }];
    const both = two.map((one) => turtleOf(one)).join("\n");
    await expect(refusal(both, "turtle")).rejects.toThrow("2 atlases");
  });

  it("is an empty graph where an atlas has nothing in it", async () => {
    const { graph } = readGraph(await readQuads(turtleOf(EMPTY_GRAPH), "turtle"));
    expect(graph).toEqual(EMPTY_GRAPH);
  });
});

describe("code points", () => {
  it("are counted and found again at every offset between characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 20 }), (text) => {
        const { count, offset } = codePointsOf(text);
        let at = 0;
        [...text].forEach((character, index) => {
          expect([count(at), offset(index)]).toEqual([index, at]);
          at += character.length;
        });
        expect([count(at), offset([...text].length)]).toEqual([[...text].length, at]);
      }),
    );
  });
});

it("takes a base that names can be appended to, and no other", () => {
  expect(["https://a.example/", "urn:a:", "http://a.example/x#"].every(isBase)).toBe(true);
  expect(["a/b/", "https://a.example", "http://a b/", "", "http://a/<x>/"].some(isBase)).toBe(
    false,
  );
});
