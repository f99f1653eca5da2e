import fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { formatOf, losses } from "../../../src/exchange/index.ts";
import { codePointsOf } from "../../../src/exchange/model/codePoints.ts";
import {
  CannotReadGraph,
  claimsOf,
  EMPTY_GRAPH,
  type ExchangeGraph,
  type ExchangeNode,
  type Written,
} from "../../../src/exchange/model/index.ts";
import { guidOf, linkGuid } from "../../../src/exchange/refi/guids.ts";
import { zip } from "../../../src/exchange/zip/index.ts";
import { graphs } from "./graphs.ts";

const TEXT = "The council 𝒳 funds cycle lanes. 市议会资助车道。";
const at = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const quote = (words: string, attributes = new Map<string, string>()) => ({
  id: `q ${words}`,
  document: "plan",
  exact: words,
  ranges: [at(words)],
  attributes,
});

/** A council that funds lanes, and works with itself; the text has a character of two code units. */
const GRAPH: ExchangeGraph = {
  ...EMPTY_GRAPH,
  title: "Lanes",
  nodes: [
    {
      id: "council",
      label: "Council",
      attributes: new Map([
        ["kind", "actor"],
        ["type", "public"],
        ["summary", "Funds & plans"],
      ]),
      quotes: [quote("The council")],
    },
    { id: "lanes", label: "Cycle lanes", attributes: new Map([["kind", "way"]]), quotes: [] },
    { id: "mayor", label: "Mayor", attributes: new Map(), quotes: [] },
  ],
  edges: [
    {
      id: "funds",
      source: "council",
      target: "lanes",
      label: "funds",
      isDirected: true,
      attributes: new Map([["relation", "funds"]]),
      quotes: [quote("funds cycle lanes", new Map([["basis", "stated"]])), quote("资助车道")],
    },
    {
      id: "works",
      source: "council",
      target: "council",
      label: "works with",
      isDirected: false,
      attributes: new Map(),
      quotes: [],
    },
  ],
  documents: [
    { id: "plan", title: "Plan", text: TEXT, attributes: new Map([["role", "primary"]]) },
  ],
  codes: [
    { of: "kind", id: "actor", name: "Actor", definition: "Who acts.", attributes: new Map() },
  ],
};

function format(id: string) {
  const found = formatOf(id);
  if (!found?.write || !found.read) throw new Error(`no ${id}`);
  return { ...found, write: found.write, read: found.read };
}

const bytesOf = (written: Written) =>
  typeof written === "string" ? new TextEncoder().encode(written) : written;

async function readBack(id: string, graph: ExchangeGraph) {
  const { read, write } = format(id);
  return read({ name: `project.${id}`, bytes: bytesOf(await write(graph)) });
}

/** Pillars are sets in a project, which are not read back. */
function withoutPillars(node: ExchangeNode): ExchangeNode {
  return {
    ...node,
    attributes: new Map([...node.attributes].filter(([name]) => name !== "pillars")),
  };
}

describe("a REFI-QDA project", () => {
  it("keeps names, kinds, links with their directions, quotes in place, and texts", async () => {
    const { graph, remarks } = await readBack("qdpx", GRAPH);
    expect(remarks).toEqual([]);
    expect(graph.title).toBe("Lanes");
    expect(
      graph.nodes.map(({ label, attributes }) => [label, Object.fromEntries(attributes)]),
    ).toEqual([
      ["Council", { kind: "Actor", type: "public", summary: "Funds & plans" }],
      ["Cycle lanes", { kind: "way" }],
      ["Mayor", {}],
    ]);
    const labels = new Map(graph.nodes.map(({ id, label }) => [id, label]));
    expect(
      graph.edges.map(({ source, target, label, isDirected }) => [
        ...[labels.get(source), label, labels.get(target)],
        isDirected,
      ]),
    ).toEqual([
      ["Council", "funds", "Cycle lanes", true],
      ["Council", "works with", "Council", false],
    ]);
    expect(graph.documents).toEqual([
      {
        id: expect.any(String),
        title: "Plan",
        text: TEXT,
        attributes: new Map([["role", "primary"]]),
      },
    ]);
    const quotesOf = (
      claim: ExchangeGraph["nodes"][number] | ExchangeGraph["edges"][number] | undefined,
    ) =>
      claim?.quotes.map(({ exact, ranges, attributes }) => [
        exact,
        ranges,
        Object.fromEntries(attributes),
      ]);
    expect(quotesOf(graph.nodes[0])).toEqual([["The council", [at("The council")], {}]]);
    expect(quotesOf(graph.edges[0])).toEqual([
      ["funds cycle lanes", [at("funds cycle lanes")], { basis: "stated" }],
      ["资助车道", [at("资助车道")], {}],
    ]);
  });

  it("counts positions in code points, as the standard does", async () => {
    const written = await format("qdpx").write(GRAPH);
    const project = new TextDecoder().decode(unzipSync(bytesOf(written))["project.qde"]);
    // "funds" stands behind one character of two code units.
    expect(project).toContain('startPosition="14" endPosition="31"');
  });

  it("says all that it loses, and nothing that arrives", async () => {
    const words = "word ".repeat(300);
    const some = fc.tuple(graphs, fc.boolean()).map(([graph, hasTexts]): ExchangeGraph => {
      const [plan, ...others] = graph.documents;
      const documents = plan ? [hasTexts ? { ...plan, text: words } : plan, ...others] : others;
      return { ...graph, documents, nodes: graph.nodes.map(withoutPillars) };
    });
    await fc.assert(
      fc.asyncProperty(some, async (graph) => {
        const { graph: again } = await readBack("qdpx", graph);
        const said = losses(graph, format("qdpx")).join("\n");
        const nodes = new Map(again.nodes.map((node) => [node.id, node]));
        const edges = new Map(again.edges.map((edge) => [edge.id, edge]));
        const lost = new Set<string>();
        for (const { id, attributes, look } of graph.nodes) {
          const there = nodes.get(guidOf("node", id))?.attributes;
          for (const [name, value] of attributes) {
            const isNamed = (name === "kind" || name === "type") && there?.has(name);
            if (!isNamed && (name !== "summary" || there?.get(name) !== value)) lost.add(name);
          }
          if (look) expect(there?.get("color")).toBe(look.colour);
        }
        for (const { id, attributes } of graph.edges) {
          const there = edges.get(linkGuid(guidOf("edge", id)))?.attributes;
          for (const name of attributes.keys())
            if (name !== "relation" || !there?.has(name)) lost.add(name);
        }
        const count = (sentence: RegExp) => Number(sentence.exec(said)?.[1] ?? 0);
        const looks = graph.nodes.filter(({ look }) => look).length;
        expect(count(/Positions of (\d+)/)).toBe(looks);
        expect(count(/Sizes of (\d+)/)).toBe(looks);
        expect(said).not.toMatch(/Colours/);
        expect(count(/^(\d+) attributes? of nodes and links/m)).toBe(lost.size);
        expect(again.attributes).toEqual(
          new Map([...graph.attributes].filter(([name]) => name === "description")),
        );
        expect(count(/^(\d+) attributes? of the graph/m)).toBe(
          graph.attributes.size - again.attributes.size,
        );
        expect(count(/^(\d+) documents? left out/m)).toBe(
          graph.documents.length - again.documents.length,
        );
        const ranges = claimsOf(graph).flatMap(({ quotes }) => quotes.map((one) => one.ranges));
        const parts = claimsOf(again).flatMap((claim) => claim.quotes);
        if (count(/^(\d+) quotes? left out/m) === 0)
          expect(parts).toHaveLength(ranges.flat().length);
        if (!/separate quotes|left out: where/.test(said))
          expect(parts).toHaveLength(ranges.length);
        const notes = parts.filter(({ attributes }) => attributes.has("note"));
        expect(notes.length > 0).toBe(/becomes one note/.test(said));
        expect(/quotes and documents become text/.test(said)).toBe(
          claimsOf(graph).some(({ quotes }) =>
            quotes.some(
              (quote) =>
                quote.ranges.length > 0 &&
                graph.documents.some(({ id, text }) => id === quote.document && text) &&
                [...quote.attributes.values()].some((value) => typeof value !== "string"),
            ),
          ),
        );
      }),
      { numRuns: 60 },
    );
  });

  it("has the same bytes for the same graph", async () => {
    expect(await format("qdpx").write(GRAPH)).toEqual(await format("qdpx").write(GRAPH));
  });

  it("says which quotes can't be coded, and that ids become GUIDs", () => {
    const [node] = GRAPH.nodes;
    if (!node) throw new Error("no node");
    const placeless = { ...node, quotes: [{ ...quote("The council"), document: "gone" }] };
    const said = losses({ ...GRAPH, nodes: [placeless, ...GRAPH.nodes.slice(1)] }, format("qdpx"));
    expect(said.join("\n")).toMatch(/1 quote left out/);
    expect(said.join("\n")).toMatch(/GUIDs/);
  });

  it("of others: braces and letter case of GUIDs, codes below codes, words within the file, sound", async () => {
    const project = `<?xml version="1.0"?><q:Project xmlns:q="urn:QDA-XML:project:1.0" name="Other">
      <q:CodeBook><q:Codes>
        <q:Code guid="{AAAAAAAA-0000-0000-0000-000000000001}" name="Mood" isCodable="true">
          <q:Code guid="aaaaaaaa-0000-0000-0000-000000000002" name="Joy" isCodable="true"/>
        </q:Code></q:Codes></q:CodeBook>
      <q:Sources>
        <q:TextSource guid="bbbbbbbb-0000-0000-0000-000000000001" name="Talk">
          <q:PlainTextContent>I am glad.</q:PlainTextContent>
          <q:PlainTextSelection guid="cccccccc-0000-0000-0000-000000000001" startPosition="5" endPosition="9">
            <q:Coding guid="dddddddd-0000-0000-0000-000000000001"><q:CodeRef targetGUID="AAAAAAAA-0000-0000-0000-000000000002"/></q:Coding>
            <q:Coding guid="dddddddd-0000-0000-0000-000000000002"><q:CodeRef targetGUID="aaaaaaaa-0000-0000-0000-000000000001"/></q:Coding>
          </q:PlainTextSelection>
        </q:TextSource>
        <q:AudioSource guid="bbbbbbbb-0000-0000-0000-000000000002" name="Tape"/>
      </q:Sources>
      <q:Links>
        <q:Link guid="eeeeeeee-0000-0000-0000-000000000001" name="is a" direction="Associative" originGUID="aaaaaaaa-0000-0000-0000-000000000002" targetGUID="{aaaaaaaa-0000-0000-0000-000000000001}"/>
        <q:Link guid="eeeeeeee-0000-0000-0000-000000000002" originGUID="cccccccc-0000-0000-0000-000000000001" targetGUID="aaaaaaaa-0000-0000-0000-000000000001"/>
      </q:Links></q:Project>`;
    const { graph, remarks } = await format("qdpx").read({
      name: "other.qdpx",
      bytes: zip([["project.qde", project]]),
    });
    expect(
      graph.nodes.map(({ label, quotes }) => [label, quotes.map(({ exact }) => exact)]),
    ).toEqual([
      ["Mood", ["glad"]],
      ["Joy", ["glad"]],
    ]);
    expect(graph.nodes[1]?.attributes.get("parent")).toBe(graph.nodes[0]?.id);
    expect(graph.edges).toMatchObject([{ label: "is a", isDirected: false }]);
    expect(remarks).toHaveLength(2);
  });

  it("refuses what is no project", async () => {
    const read = format("qdpx").read({ name: "x.qdpx", bytes: zip([["a.txt", ""]]) });
    await expect(read).rejects.toThrow(CannotReadGraph);
  });
});

describe("a REFI-QDA codebook", () => {
  it("keeps the codes below their kinds", async () => {
    const { graph } = await readBack("qdc", GRAPH);
    expect(graph.nodes.map(({ label, attributes }) => [label, attributes.get("kind")])).toEqual([
      ["Council", "Actor"],
      ["Cycle lanes", "way"],
      ["Mayor", undefined],
    ]);
    expect(losses(GRAPH, format("qdc")).join("\n")).toMatch(/2 links left out/);
  });
});

it("translates positions both ways, also between and after characters of two code units", () => {
  const text = "a𝒳b𝒳𝒳c";
  const { count, offset } = codePointsOf(text);
  const starts = [0, 1, 3, 4, 6, 8, 9];
  expect(starts.map(count)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect([0, 1, 2, 3, 4, 5, 6].map(offset)).toEqual(starts);
});
