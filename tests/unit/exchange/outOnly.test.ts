/** Formats that are written and not read: what is special in each is escaped. */
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { formatOf, losses } from "../../../src/exchange/index.ts";
import { EMPTY_GRAPH, type ExchangeGraph } from "../../../src/exchange/model/index.ts";

/** Two nodes whose names hold what is special somewhere, a link both ways round, a loop, a quote. */
const GRAPH: ExchangeGraph = {
  ...EMPTY_GRAPH,
  title: 'Lanes: "all"',
  nodes: [
    {
      id: "it's",
      label: 'The "council"; it’s a\\b #1 <x> [y] `z`',
      attributes: new Map<string, string | number | boolean>([
        ["id", "theirs"],
        ["kind", "a`ctor"],
        ["weight", 1.5],
        ["open", true],
      ]),
      quotes: [
        {
          id: "q",
          document: "plan",
          exact: "line one\nline *two*\u2028",
          ranges: [{ start: 1, end: 5 }],
          attributes: new Map(),
        },
      ],
      look: { x: 4, y: 8, size: 10, colour: "#ff0000" },
    },
    { id: "end", label: "The COUNCIL", attributes: new Map(), quotes: [] },
    { id: "three", label: "the council", attributes: new Map(), quotes: [] },
  ],
  edges: [
    {
      id: "e1",
      source: "it's",
      target: "end",
      label: "funds",
      isDirected: true,
      attributes: new Map([["relation", "funds"]]),
      quotes: [],
    },
    {
      id: "e2",
      source: "end",
      target: "end",
      label: "",
      isDirected: false,
      attributes: new Map(),
      quotes: [],
    },
  ],
  documents: [{ id: "plan", title: "Plan", attributes: new Map() }],
};

async function written(id: string): Promise<string> {
  const content = await formatOf(id)?.write?.(GRAPH);
  if (typeof content !== "string") throw new Error(`${id} is no text`);
  return content;
}

async function filesOf(id: string): Promise<Record<string, string>> {
  const content = await formatOf(id)?.write?.(GRAPH);
  if (content === undefined || typeof content === "string") throw new Error(`${id} is no zip`);
  return Object.fromEntries(
    Object.entries(unzipSync(content)).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
}

describe("Cypher", () => {
  it("escapes quotation marks, backslashes, line ends, and backquotes of names", async () => {
    const script = await written("cypher");
    expect(script).toContain("`id`: 'it\\'s'");
    expect(script).toContain("a\\\\b #1 <x>");
    expect(script).toContain("'line one\\nline *two*\\u2028'");
    expect(script).toContain("SET n:`a``ctor`");
    expect(script).toContain("`weight`: 1.5, `open`: true");
  });

  it("marks an attribute that would take the place of an id, as notes do", async () => {
    expect(await written("cypher")).toContain("`id (attribute)`: 'theirs'");
    const files = Object.values(await filesOf("notes"));
    expect(files.join()).toContain('"id (attribute)": "theirs"');
    expect(files.join()).toContain('id: "it\'s"');
  });

  it("has a statement end nowhere but at the end of a line", async () => {
    const script = await written("cypher");
    const ends = [...script.replace(/'(?:\\.|[^'\\])*'/g, "''").matchAll(/;/g)].length;
    expect(ends).toBe(script.split(/;\n/).length - 1);
  });

  it("with parameters has the same statements, and the rows as JSON beside it", async () => {
    const files = await filesOf("cypher-parameters");
    expect(Object.keys(files)).toEqual(["load.cypher", "parameters.json"]);
    const parameters = JSON.parse(files["parameters.json"] ?? "");
    const names = [...(files["load.cypher"] ?? "").matchAll(/UNWIND \$(\w+)/g)].map(
      ([, name]) => name,
    );
    expect(names).toEqual(Object.keys(parameters));
    expect(names).toEqual(["documents", "nodes1", "nodes2", "links1", "links2", "quotes"]);
    expect(parameters.quotes[0]).toMatchObject({ node: "it's", properties: { ranges: ["1-5"] } });
  });
});

describe("DOT", () => {
  it("escapes quotation marks and backslashes, and places nodes in points, y upwards", async () => {
    const dot = await written("dot");
    expect(dot).toContain('label="The \\"council\\"; it’s a\\\\b #1 <x> [y] `z`"');
    expect(dot).toContain('pos="3,-6"');
    expect(dot).toContain('"end" -> "end" [id="e2", label="", dir=none];');
  });
});

it("what DOT and notes lose of attributes and directions is said, and no more", async () => {
  const [node, ...others] = GRAPH.nodes;
  if (!node) throw new Error("no node");
  const summed = { ...node, attributes: new Map([["summary", "What it does"]]) };
  const graph = { ...GRAPH, nodes: [summed, ...others] };
  const said = (id: string) => {
    const format = formatOf(id);
    return format ? losses(graph, format) : [];
  };
  expect(await formatOf("dot")?.write?.(graph)).toContain('tooltip="What it does"');
  expect(said("dot")).toContain("1 attribute left out: of nodes the summary is kept.");
  expect(said("notes")).toContain("1 attribute of links left out: a note has those of its node.");
  expect(said("notes")).toContain("1 link without a direction gets one.");
});

describe("Mermaid", () => {
  it("numbers nodes, since ids such as end have a meaning, and writes entities by number", async () => {
    const mermaid = await written("mermaid");
    expect(mermaid).toContain(
      'n1["The #34;council#34;; it’s a#92;b #35;1 #60;x#62; [y] #96;z#96;"]',
    );
    expect(mermaid).toContain('n1 -->|"funds"| n2');
    expect(mermaid).toContain("n2 --- n2");
    expect(mermaid).not.toMatch(/\bend\b/);
  });
});

describe("notes", () => {
  it("have file names that every system takes, different in more than letter case", async () => {
    const files = await filesOf("notes");
    expect(Object.keys(files)).toEqual([
      "The council ; it’s a b 1 x y `z`.md",
      "The COUNCIL.md",
      "the council (2).md",
    ]);
  });

  it("link to each other, and show quotes with their document", async () => {
    const files = await filesOf("notes");
    const note = files["The council ; it’s a b 1 x y `z`.md"] ?? "";
    expect(note).toContain("- **funds** [[The COUNCIL|The COUNCIL]]");
    expect(note).toContain("> line one\n> line \\*two\\*");
    expect(note).toContain("> — Plan");
    expect(note).toMatch(/^---\nid: "it's"\n/);
    expect(note).toContain('"weight": 1.5');
    expect(files["The COUNCIL.md"]).toContain("## Linked from");
  });
});
