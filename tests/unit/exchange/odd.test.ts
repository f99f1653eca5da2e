/** Odd but valid files, as other programs write them, made here from what they were seen to write. */
import { describe, expect, it } from "vitest";
import { formatOf, losses, readGraph } from "../../../src/exchange/index.ts";
import {
  CannotReadGraph,
  EMPTY_GRAPH,
  type ExchangeGraph,
  type Reading,
} from "../../../src/exchange/model/index.ts";
import { zip } from "../../../src/exchange/zip/index.ts";

const read = (name: string, text: string | Uint8Array): Promise<Reading> =>
  readGraph({ name, bytes: typeof text === "string" ? new TextEncoder().encode(text) : text });

const edgesOf = ({ edges }: ExchangeGraph) =>
  edges.map(({ source, isDirected, target }) => `${source} ${isDirected ? "→" : "–"} ${target}`);
const valuesOf = ({ nodes }: ExchangeGraph) =>
  nodes.map(({ label, attributes }) => [label, Object.fromEntries(attributes)]);

const graphml = (keys: string, graph: string) =>
  `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">${keys}<graph edgedefault="directed">${graph}</graph></graphml>`;

describe("GraphML of others", () => {
  it("has booleans as 1, 0 or True, typed defaults, keys for all, and edges with a direction of their own", async () => {
    const { graph } = await read(
      "x.graphml",
      graphml(
        `<key id="o" for="all" attr.name="open" attr.type="boolean"><default>0</default></key>
         <key id="w" for="edge" attr.name="weight" attr.type="double"><default>2.5</default></key>`,
        `<node id="a"><data key="o">1</data></node><node id="b"/><node id="c"><data key="o">True</data></node>
         <edge source="a" target="b"/><edge source="b" target="c" directed="false"><data key="w">1e3</data></edge>`,
      ),
    );
    expect(valuesOf(graph)).toEqual([
      ["a", { open: true }],
      ["b", { open: false }],
      ["c", { open: true }],
    ]);
    expect(edgesOf(graph)).toEqual(["a → b", "b – c"]);
    expect(graph.edges.map(({ attributes }) => attributes.get("weight"))).toEqual([2.5, 1000]);
  });

  it("repeats ids of parallel edges, and has numbers of one name under two keys, as networkx writes", async () => {
    const { graph, remarks } = await read(
      "x.graphml",
      graphml(
        `<key id="d0" for="edge" attr.name="w" attr.type="long"/><key id="d1" for="edge" attr.name="w" attr.type="double"/>`,
        `<node id="a"/><node id="b"/>
         <edge source="a" target="b" id="0"><data key="d0">1</data></edge>
         <edge source="a" target="b" id="0"><data key="d1">0.5</data></edge>`,
      ),
    );
    expect(graph.edges.map(({ id, attributes }) => [id, attributes.get("w")])).toEqual([
      ["0", 1],
      ["e1", 0.5],
    ]);
    expect(remarks).toEqual(["1 link had the id of another and has a new one."]);
  });

  it("keeps labels, places and arrows in yEd's own elements, and graphs within nodes", async () => {
    const { graph } = await read(
      "x.graphml",
      `<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
       <key for="node" id="d6" yfiles.type="nodegraphics"/><key for="edge" id="d10" yfiles.type="edgegraphics"/>
       <graph edgedefault="directed">
         <node id="n0"><data key="d6"><y:ShapeNode><y:Geometry height="30" width="40" x="10" y="20"/>
           <y:Fill color="#FFCC00"/><y:NodeLabel>Council</y:NodeLabel></y:ShapeNode></data></node>
         <node id="n1"><graph edgedefault="directed"><node id="n1::n0"/></graph></node>
         <edge source="n0" target="n1"><data key="d10"><y:PolyLineEdge><y:Arrows source="none" target="none"/>
           <y:EdgeLabel>with</y:EdgeLabel></y:PolyLineEdge></data></edge>
         <edge source="n0" target="n1::n0"/>
       </graph></graphml>`,
    );
    expect(graph.nodes[0]).toMatchObject({
      label: "Council",
      look: { x: 30, y: 35, size: 40, colour: "#ffcc00" },
    });
    expect(graph.nodes[2]?.attributes.get("parent")).toBe("n1");
    expect(edgesOf(graph)).toEqual(["n0 – n1", "n0 → n1::n0"]);
    expect(graph.edges[0]?.label).toBe("with");
  });

  it("may be in UTF-16, and lack an end of an edge", async () => {
    const xml = `<?xml version="1.0" encoding="UTF-16"?>${graphml("", '<node id="é"/><edge source="é" target="x"/>')}`;
    const bytes = new Uint8Array(
      new Uint16Array([...`\ufeff${xml}`].map((one) => one.charCodeAt(0))).buffer,
    );
    const { graph, remarks } = await read("x.graphml", bytes);
    expect(graph.nodes.map(({ id }) => id)).toEqual(["é"]);
    expect(remarks).toEqual(["1 link left out: an end is missing from the file."]);
  });

  it("with a document type is refused, whatever stands before it", async () => {
    for (const before of ["", "\ufeff", '<?xml version="1.0"?>\n', "<!-- <a> -->", " \n"])
      await expect(
        read("x.graphml", `${before}<!doctype g [<!ENTITY a "b">]><graphml/>`),
      ).rejects.toThrow(CannotReadGraph);
  });
});

describe("GEXF of others", () => {
  it("has mutual edges, colours by hex, a wrong namespace of viz, defaults, and y upwards", async () => {
    const { graph } = await read(
      "x.gexf",
      `<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http:///www.gexf.net/1.1draft/viz" version="1.3">
       <graph defaultedgetype="undirected"><attributes class="node">
         <attribute id="0" title="open" type="boolean"><default>true</default></attribute></attributes>
       <nodes><node id="a" label="A"><viz:color hex="#FF0000"/><viz:position x="1" y="2" z="0"/></node>
         <node id="b"><attvalues><attvalue for="0" value="false"/></attvalues></node></nodes>
       <edges><edge source="a" target="b" type="mutual"/><edge source="b" target="a" type="directed" weight="2"/>
         <edge source="a" target="a"/></edges></graph></gexf>`,
    );
    expect(graph.nodes[0]).toMatchObject({ label: "A", look: { x: 1, y: -2, colour: "#ff0000" } });
    expect(valuesOf(graph)).toEqual([
      ["A", { open: true }],
      ["b", { open: false }],
    ]);
    expect(edgesOf(graph)).toEqual(["a – b", "b → a", "a – a"]);
    expect(graph.edges[1]?.attributes.get("weight")).toBe(2);
  });
});

describe("JSON of others", () => {
  const node = [{ id: 1 }, { id: 2 }];
  it.each([
    [
      "networkx 3",
      {
        directed: true,
        multigraph: true,
        graph: {},
        nodes: node,
        edges: [
          { source: 1, target: 2, key: 0 },
          { source: 1, target: 2, key: 1 },
        ],
      },
      ["1 → 2", "1 → 2"],
    ],
    ["networkx 2", { directed: false, nodes: node, links: [{ source: 2, target: 1 }] }, ["2 – 1"]],
    [
      "D3 3, by number",
      { nodes: [{ group: 1 }, { group: 2 }], links: [{ source: 0, target: 1 }] },
      ["0 → 1"],
    ],
    [
      "D3 after a simulation",
      { nodes: node, links: [{ source: { id: 1, x: 2 }, target: { id: 2 } }] },
      ["1 → 2"],
    ],
    ["vis.js", { nodes: node, edges: [{ from: 1, to: 2 }] }, ["1 → 2"]],
    [
      "graphology",
      {
        options: { type: "mixed" },
        nodes: [{ key: "1" }, { key: "2" }],
        edges: [
          { source: "1", target: "2", undirected: true },
          { source: "2", target: "1" },
        ],
      },
      ["1 – 2", "2 → 1"],
    ],
    [
      "Cytoscape.js, flat",
      [{ data: { id: "1" } }, { data: { id: "2" } }, { data: { source: "1", target: "2" } }],
      ["1 → 2"],
    ],
    [
      "Kumu, by labels",
      {
        elements: [{ label: "1" }, { label: "2" }],
        connections: [{ from: "1", to: "2", direction: "mutual" }],
      },
      ["1 – 2"],
    ],
  ])("of %s", async (_, value, edges) => {
    const { graph } = await read("x.json", JSON.stringify(value));
    expect(edgesOf(graph)).toEqual(edges);
    expect(graph.nodes).toHaveLength(2);
  });

  it.each(["{", "7", "null", "[]]", '{"features":[]}', '{"nodes":5}'])(
    "refuses %s",
    async (text) => {
      await expect(read("x.json", text)).rejects.toThrow(CannotReadGraph);
    },
  );

  it("keeps names that JavaScript knows", async () => {
    const text =
      '{"nodes":[{"id":"constructor","__proto__":{"a":1}},{"id":"toString"}],"links":[{"source":"constructor","target":"toString"}]}';
    const { graph } = await read("x.json", text);
    expect(graph.nodes[0]?.attributes.get("__proto__")).toBe('{"a":1}');
    expect(edgesOf(graph)).toEqual(["constructor → toString"]);
  });
});

describe("tables of others", () => {
  it.each([
    ["commas", "Source,Target,Type\na,b,Directed\nb,c,Undirected\n"],
    ["semicolons", '"Source";"Target";"Type"\r\na;b;directed\r\nb;c;undirected\r\n'],
    ["tabs and another order", "type\tto\tfrom\nDirected\tb\ta\nMutual\tc\tb\n"],
  ])("are read with %s", async (_, text) => {
    expect(edgesOf((await read("x.csv", text)).graph)).toEqual(["a → b", "b – c"]);
  });

  it("may have cells of several lines, a type that is no direction, and text like numbers", async () => {
    const { graph } = await read(
      "x.csv",
      'from,to,type,note\na,b,funds,"one\ntwo"\na,b,leads,"(1)"\n',
    );
    expect(graph.edges.map(({ attributes }) => Object.fromEntries(attributes))).toEqual([
      { type: "funds", note: "one\ntwo" },
      { type: "leads", note: "(1)" },
    ]);
  });

  it("in a zip name ends by label, and nodes that no table has", async () => {
    const { graph } = await read(
      "x.zip",
      zip([
        ["data/nodes.csv", "Id,Label\n1,Council\n2,Lanes\n"],
        ["data/edges.csv", "From,To\nCouncil,Lanes\nLanes,Mayor\n"],
      ]),
    );
    expect(edgesOf(graph)).toEqual(["1 → 2", "2 → Mayor"]);
  });

  it("of Kumu have labels for ids, first in the row, and rows that repeat one", async () => {
    const { graph, remarks } = await read(
      "x.zip",
      zip([
        ["elements.csv", "Label,Type,Tags\nCouncil,Actor,a|b\nMayor,Actor,\nCouncil,Person,\n"],
        ["connections.csv", "From,To,Type\nCouncil,Mayor,works with\n"],
      ]),
    );
    expect(valuesOf(graph)).toEqual([
      ["Council", { kind: "Actor", pillars: "a|b" }],
      ["Mayor", { kind: "Actor" }],
    ]);
    expect(graph.edges.map(({ attributes }) => attributes.get("relation"))).toEqual(["works with"]);
    expect(remarks).toEqual(["1 node left out: without an id, or with that of an earlier one."]);
  });

  it("of nodes alone are a graph without links", async () => {
    const { graph } = await read("x.csv", "Label,Note\nCouncil,x\n");
    expect(valuesOf(graph)).toEqual([["Council", { Note: "x" }]]);
  });

  it("may be an adjacency matrix, with or without directions", async () => {
    const one = await read("x.csv", ",a,b,c\na,0,1,\nb,0,0,0.5\nc,,0,2\n");
    expect(edgesOf(one.graph)).toEqual(["a → b", "b → c", "c → c"]);
    const both = await read("x.csv", ";a;b\na;0;1\nb;1;0\n");
    expect(edgesOf(both.graph)).toEqual(["a – b"]);
  });

  it("without links or nodes are refused, with what was expected", async () => {
    await expect(read("x.csv", "Apples,Pears\n1,2\n")).rejects.toThrow(/columns Source and Target/);
  });

  it("in workbooks have shared strings in runs, formulas, dates, and gaps", async () => {
    const sheet = (rows: string) =>
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
    const book = zip([
      [
        "xl/workbook.xml",
        '<workbook xmlns:r="r"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId7"/></sheets></workbook>',
      ],
      [
        "xl/_rels/workbook.xml.rels",
        '<Relationships><Relationship Id="rId7" Target="/xl/worksheets/one.xml"/></Relationships>',
      ],
      [
        "xl/sharedStrings.xml",
        "<sst><si><t>From</t></si><si><r><t>T</t></r><r><t>o</t></r><rPh><t>x</t></rPh></si></sst>",
      ],
      [
        "xl/styles.xml",
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>',
      ],
      [
        "xl/worksheets/one.xml",
        sheet(
          `<row><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c><c r="D1" t="inlineStr"><is><t>since</t></is></c></row>
           <row><c r="A2" t="str"><f>"a"</f><v>a</v></c><c r="C2" t="inlineStr"><is><t>_x0041_</t></is></c><c r="D2" s="1"><v>46095</v></c></row>`,
        ),
      ],
    ]);
    const { graph } = await read("x.xlsx", book);
    expect(edgesOf(graph)).toEqual(["a → A"]);
    expect(graph.edges[0]?.attributes.get("since")).toBe("2026-03-14");
  });
});

describe("what a format can't hold", () => {
  const withLabel = (label: string): ExchangeGraph => ({
    ...EMPTY_GRAPH,
    nodes: [{ id: "a", label, attributes: new Map(), quotes: [] }],
  });

  it("of a form feed is said, and a space stands in its place", async () => {
    const format = formatOf("graphml");
    const graph = withLabel("page\fbreak");
    if (!format?.write) throw new Error("no GraphML");
    expect(losses(graph, format)).toEqual([
      "Control characters in 1 text become spaces: XML can’t hold them.",
    ]);
    const written = await format.write(graph);
    const { graph: again } = await read("x.graphml", String(written));
    expect(again.nodes[0]?.label).toBe("page break");
  });

  it("is kept by a workbook, whose own escape is escaped too", async () => {
    const format = formatOf("xlsx");
    const label = "page\fbreak _x000C_ \ud800";
    if (!format?.write) throw new Error("no Excel");
    const written = await format.write(withLabel(label));
    if (typeof written === "string") throw new Error("a workbook is a zip");
    expect((await read("x.xlsx", written)).graph.nodes[0]?.label).toBe(label);
  });

  it("of links beyond Mermaid's limit is said", () => {
    const format = formatOf("mermaid");
    const [node] = withLabel("a").nodes;
    if (!format || !node) throw new Error("no Mermaid");
    const edge = {
      source: "a",
      target: "a",
      label: "",
      isDirected: true,
      attributes: new Map(),
      quotes: [],
    };
    const edges = Array.from({ length: 501 }, (_, at) => ({ ...edge, id: `e${at}` }));
    expect(losses({ ...EMPTY_GRAPH, nodes: [node], edges }, format).join("\n")).toContain(
      "501 links: Mermaid draws 500",
    );
  });
});
