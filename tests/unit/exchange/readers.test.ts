import { describe, expect, it } from "vitest";
import {
  type ClaimsFile,
  type Columns,
  NotClaims,
} from "../../../src/exchange/claims/claimsFile.ts";
import { type Format, readClaims } from "../../../src/exchange/claims/readers.ts";
import type { Proposal } from "../../../src/review/verdicts/proposal.ts";

/** A file in memory, given in pieces of a few characters. */
function file(
  name: string,
  text: string,
  beside: Readonly<Record<string, string>> = {},
): ClaimsFile {
  return {
    name,
    *pieces() {
      for (let at = 0; at < Math.min(text.length, 70_000); at += 70_000)
        yield text.slice(0, 70_000);
      for (let at = 70_000; at < text.length; at += 7) yield text.slice(at, at + 7);
    },
    bytes: (count) => new TextEncoder().encode(text).slice(0, count),
    beside(other) {
      const found = Object.hasOwn(beside, other) ? beside[other] : undefined;
      return found === undefined ? undefined : file(other, found);
    },
  };
}

function read(
  name: string,
  text: string,
  options: { format?: Format; columns?: Columns; beside?: Readonly<Record<string, string>> } = {},
): Proposal[] {
  const { beside, ...more } = options;
  return [...readClaims(file(name, text, beside), more)];
}

const CSV = `id,subject,relation,object,quote,document
l1,Council,funds,lanes,"The council funds lanes, ""green"" ones
and others",plan.md
l2,Council,,,Ada Town builds,
,,,,Lanes help riders.,
`;

describe("a plain table", () => {
  it("gives links, nodes and words alone, by its columns", () => {
    const [linked, node, words, ...more] = read("claims.csv", CSV);
    expect(linked).toMatchObject({
      id: "l1",
      claim: { what: "link", source: "Council", relation: "funds", target: "lanes" },
      quotes: [{ words: 'The council funds lanes, "green" ones\nand others', document: "plan.md" }],
      from: { format: "table", at: 2 },
    });
    expect(node?.claim).toMatchObject({ what: "node", name: "Council" });
    expect(words).toMatchObject({ id: "#5", claim: { what: "quote" } });
    expect(more).toEqual([]);
  });

  it.each([
    ["tabs", "claims.tsv", "subject\tpredicate\tobject\tevidence\nA, B\tfunds\tC\tA funds C, D\n"],
    ["semicolons", "claims.csv", "head;relationship;tail;text\r\nA, B;funds;C;A funds C, D\r\n"],
    [
      "CR line ends",
      "claims.csv",
      '"source","relation","target","source_text"\r"A, B",funds,C,"A funds C, D"\r',
    ],
    [
      "JSON lines",
      "c.jsonl",
      '{"subject":"A, B","predicate":"funds","object":"C","Quote":"A funds C, D"}\n\n',
    ],
    [
      "a JSON list",
      "c.json",
      ' [ {"from":"A, B","relation":"funds","to":"C","exact":"A funds C, D"} ]',
    ],
    [
      "an object with claims",
      "c.json",
      '{"claims": [{"subject":"A, B","relation":"funds","object":"C","quote":"A funds C, D"}]}',
    ],
  ])("is read with %s and the usual names", (_what, name, text) => {
    const [one, ...more] = read(name, text);
    expect(one).toMatchObject({
      claim: { what: "link", source: "A, B", relation: "funds", target: "C" },
      quotes: [{ words: "A funds C, D" }],
    });
    expect(more).toEqual([]);
  });

  it("takes the columns that a person names", () => {
    const columns = new Map([
      ["quote", "beleg"],
      ["relation", "text"],
    ] as const);
    const [one] = read("c.csv", "subject,text,object,beleg\nA,funds,C,A funds C\n", { columns });
    expect(one).toMatchObject({ claim: { relation: "funds" }, quotes: [{ words: "A funds C" }] });
  });

  it("has claims without words where a cell is blank", () => {
    expect(read("c.csv", "subject,quote\nA, \n")[0]?.quotes).toEqual([]);
  });

  it("keeps positions that lie as hints, and no nonsense", () => {
    const positions = read("c.csv", "quote,start\nA,99999999\nA,-3\nA,x\n");
    expect(positions.map(({ quotes }) => quotes[0]?.hint)).toEqual([
      99999999,
      undefined,
      undefined,
    ]);
  });

  it("has objects with other properties from line to line", () => {
    const lines = '{"quote":"A"}\n{"quote":"B","subject":"S"}\n{"subject":"T","object":"U"}\n';
    expect(read("c.jsonl", lines).map(({ claim }) => claim.what)).toEqual([
      "quote",
      "node",
      "link",
    ]);
  });

  it("may be long: rows are read as they come", () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => `${at},"words, ${at}"`).join("\n");
    const all = read("c.csv", `id,quote\n${rows}`);
    expect(all).toHaveLength(20_000);
    expect(all.at(-1)).toMatchObject({ id: "19999", quotes: [{ words: "words, 19999" }] });
  });

  it.each([
    ["", /is empty/],
    ["subject,object\nA,B\n", /no column of quotes.*"subject", "object".*--column quote=NAME/s],
    ["quotes,object\nA,B\n", /Did you mean "quotes"/],
    ["quote,id,quote\nA,B,C\n", /two columns named "quote"/],
    ['quote\n"never closed\n', /opens on line 2 is not closed/],
    ["quote\none, two\n", /line 2: 2 cells under 1 column/],
  ])("that is none says why: %j", (text, why) => {
    expect(() => read("c.csv", text)).toThrow(why);
    expect(() => read("c.csv", text)).toThrow(NotClaims);
  });

  it.each([
    ["c.jsonl", '{"quote":"A"}\n{"quote":\n', /line 2 is not JSON/],
    ["c.jsonl", '{"quote":"A"}\n["A"]\n', /line 2: an object/],
    ["c.json", '[{"quote":"A"},7]', /item 2 of the list is not an object/],
    ["c.json", '[{"quote":"A"}', /is not JSON/],
    ["c.json", "quote\nA\n", /does not begin like JSON/],
    ["c.json", '{"claims": {}}', /a list/],
  ])("of JSON that is none says where: %s %s", (name, text, why) => {
    expect(() => read(name, text)).toThrow(why);
  });

  it("that names a column which isn't there says which there are", () => {
    const columns = new Map([["quote", "beleq"]] as const);
    expect(() => read("c.csv", "subject,beleg\nA,B\n", { columns })).toThrow(
      /Did you mean "beleg"/,
    );
  });
});

describe("LangExtract's JSON lines", () => {
  const line = (extractions: unknown) =>
    JSON.stringify({ extractions, text: "…", document_id: "doc_1f" });

  it("give nodes by class, links by attributes, and intervals as hints", () => {
    const text = `${line([
      {
        extraction_class: "actor",
        extraction_text: "The council",
        char_interval: { start_pos: 12, end_pos: 23 },
        alignment_status: "match_fuzzy",
        extraction_index: 1,
        group_index: 0,
        description: null,
        attributes: { role: "payer" },
      },
      {
        extraction_class: "funds",
        extraction_text: "委员会资助",
        char_interval: null,
        attributes: { subject: "council", object: "lanes", parts: ["a", "b"] },
      },
      { extraction_class: "law", extraction_text: "Act", attributes: { name: "Lane Act" } },
    ])}\n${line(null)}\n`;
    const all = read("data.jsonl", text);
    expect(all).toMatchObject([
      {
        id: "doc_1f:1",
        claim: { what: "node", name: "The council", kind: "actor" },
        quotes: [{ words: "The council", document: "doc_1f", hint: 12 }],
      },
      {
        id: "#2",
        claim: { what: "link", source: "council", relation: "funds", target: "lanes" },
        quotes: [{ words: "委员会资助", hint: undefined }],
      },
      { claim: { name: "Lane Act", kind: "law" }, quotes: [{ words: "Act" }] },
    ]);
  });

  it.each([
    ['{"extractions": 7}', /"extractions" must be a list/],
    ['{"extractions": [7]}', /line 1: an extraction is not an object/],
    ['{"extractions": []}\n[]', /line 2/],
  ])("that are none say where: %s", (text, why) => {
    expect(() => read("data.jsonl", text)).toThrow(why);
  });
});

describe("graphs as JSON", () => {
  const COUNCIL = { id: "Council", type: "Actor", properties: {} };
  const LANES = { id: "Lanes", type: "Node", properties: {} };
  const source = { page_content: "The council funds lanes.", metadata: { source: "plan.md" } };

  it("of LangChain give nodes and relationships, with the text they came from", () => {
    const relationship = { source: COUNCIL, target: LANES, type: "FUNDS", properties: {} };
    const graph = { nodes: [COUNCIL, LANES], relationships: [relationship], source };
    for (const text of [JSON.stringify(graph), JSON.stringify([graph], undefined, 2)]) {
      const [council, lanes, funds] = read("graph.json", text);
      expect(council?.claim).toEqual({ what: "node", name: "Council", kind: "Actor" });
      expect(lanes?.claim).toEqual({ what: "node", name: "Lanes", kind: undefined });
      expect(funds).toMatchObject({
        claim: { source: "Council", relation: "FUNDS", target: "Lanes", sourceKind: "Actor" },
        quotes: [{ words: "", document: "plan.md", within: [source.page_content] }],
      });
    }
  });

  it("may be wrapped as LangChain dumps its objects, and stand one on a line", () => {
    const wrap = (kwargs: unknown) => ({ lc: 1, type: "constructor", id: ["x"], kwargs });
    const graph = wrap({
      nodes: [wrap(COUNCIL)],
      relationships: [wrap({ source: wrap(COUNCIL), target: wrap(LANES), type: "FUNDS" })],
      source: wrap({ pageContent: "Text.", metadata: {} }),
    });
    const [, funds] = read("g.jsonl", JSON.stringify(graph), { format: "graphdocument" });
    expect(funds).toMatchObject({
      claim: { source: "Council", relation: "FUNDS", target: "Lanes" },
      quotes: [{ within: ["Text."] }],
    });
  });

  it("of Neo4j's GraphRAG package name their ends by id", () => {
    const graph = {
      nodes: [
        { id: "c:0", label: "Actor", properties: { name: "Council" } },
        { id: "c:1", label: "Way", properties: { name: "Lanes" } },
      ],
      relationships: [
        {
          start_node_id: "c:0",
          end_node_id: "c:1",
          type: "FUNDS",
          properties: { evidence: "The council funds lanes" },
        },
      ],
    };
    expect(read("graph.json", JSON.stringify(graph))[2]).toMatchObject({
      claim: { source: "Council", relation: "FUNDS", target: "Lanes", targetKind: "Way" },
      quotes: [{ words: "The council funds lanes" }],
    });
  });

  it.each([
    ['{"nodes": {}}', /"nodes" must be a list/],
    ['{"nodes": [7]}', /an item of "nodes" is not an object/],
    ['{"nodes": [{}]}', /neither id nor name/],
    ['{"nodes": [], "relationships": [{"type": "X"}]}', /lacks its source or target/],
    ['{"nodes": []', /is not JSON/],
  ])("that are none say why: %s", (text, why) => {
    expect(() => read("graph.json", text)).toThrow(why);
  });
});

describe("GraphRAG's tables", () => {
  const UNITS = 'id,text\nu1,"The council funds lanes, said so."\nu2,Riders ask.\n';
  const beside = { "text_units.csv": UNITS };

  it("give links with the texts of their units, by lists as pandas writes them", () => {
    const text = `id,human_readable_id,source,target,description,weight,text_unit_ids
r1,0,COUNCIL,LANES,The council pays,8.0,"['u1' 'u2']"
r2,1,COUNCIL,RIDERS,They meet,1.0,"['u2', 'gone']"
`;
    expect(read("relationships.csv", text, { beside })).toMatchObject([
      {
        id: "r1",
        claim: { what: "link", source: "COUNCIL", relation: "", target: "LANES" },
        quotes: [{ words: "", within: ["The council funds lanes, said so.", "Riders ask."] }],
      },
      { id: "r2", quotes: [{ within: ["Riders ask."] }] },
    ]);
  });

  it("give nodes of entities and quotes of covariates, as JSON lines too", () => {
    const entity = { id: "e1", title: "COUNCIL", type: "ORGANIZATION", text_unit_ids: ["u1"] };
    expect(read("entities.jsonl", JSON.stringify(entity), { beside })).toMatchObject([
      {
        claim: { what: "node", name: "COUNCIL", kind: "ORGANIZATION" },
        quotes: [{ within: ["The council funds lanes, said so."] }],
      },
    ]);
    const claim = {
      subject_id: "COUNCIL",
      object_id: "NONE",
      type: "FRAUD",
      source_text: "It paid.",
      text_unit_id: "u1",
    };
    expect(read("covariates.json", JSON.stringify([claim]))).toMatchObject([
      { claim: { what: "node", name: "COUNCIL" }, quotes: [{ words: "It paid.", within: [] }] },
    ]);
  });

  it("that are another table say which there are", () => {
    expect(() => read("x.csv", "a,b\n1,2\n", { format: "graphrag" })).toThrow(/"a", "b"/);
  });
});
