/**
 * What `npm run check:exchange` compares: graphs, written in every format, with the figures that other
 * programs must find in the files; and reading what those programs write.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import cytoscape from "cytoscape";
import Graph from "graphology";
import type { Atlas } from "../../src/atlas/index.ts";
import { compileAtlas } from "../../src/build.ts";
import { placesOf } from "../../src/cli/atlases/placesOf.ts";
import { readFolder } from "../../src/cli/disk/readFolder.ts";
import { generate } from "../../src/cli/generate/generate.ts";
import { FORMATS, formatOf, readGraph } from "../../src/exchange/index.ts";
import {
  claimsOf,
  EMPTY_GRAPH,
  type ExchangeGraph,
  type Fields,
  graphOf,
  type Value,
} from "../../src/exchange/model/index.ts";
import { nodeLooks } from "../../src/picture/paint/index.ts";
import { measureSteps } from "../../src/query/measures/index.ts";
import { PLAIN } from "../../src/view/index.ts";

export { byOxigraph, byRapper } from "./rdf.ts";

/** What is counted here and there. */
export interface Figures {
  readonly nodes: number;
  readonly links: number;
  /** Links without a direction of their own. */
  readonly bothWays: number;
  readonly quotes: number;
  /** Attribute values of nodes and links, all told. */
  readonly values: number;
  /** By node; parallel links merged, loops dropped, directions ignored. */
  readonly degree: Readonly<Record<string, number>>;
  readonly betweenness: Readonly<Record<string, number>>;
}

/** Writes the graphs in every format into folders named after them; returns the figures of each. */
export async function writeAll(root: string, out: string): Promise<Record<string, Figures>> {
  const graphs: Record<string, ExchangeGraph> = {
    atlas: graphOfFolder(join(root, "data/china-ai-2025")),
    hard: HARD,
  };
  const figures: Record<string, Figures> = {};
  for (const [name, graph] of Object.entries(graphs)) {
    figures[name] = figuresOf(graph);
    const folder = join(out, name);
    mkdirSync(folder, { recursive: true });
    for (const { id, write } of FORMATS) {
      if (write) writeFileSync(join(folder, id), await write(graph));
    }
  }
  return figures;
}

/** A graph of 5,000 nodes and 10,000 links as GraphML, for the figures on time. */
export async function writeLarge(file: string): Promise<void> {
  const { atlas, sources } = generate({ nodes: 5000, edges: 10_000, seed: 1 });
  const files = new Map([["atlas.json", JSON.stringify(atlas)], ...sources]);
  const { atlas: compiled } = compileAtlas((path) => {
    const text = files.get(path);
    return text === undefined ? { reason: "missing" } : new TextEncoder().encode(text);
  });
  const graphml = formatOf("graphml");
  if (!compiled || !graphml?.write) throw new Error("The generated atlas does not compile.");
  writeFileSync(file, await graphml.write(graphOf(compiled)));
}

/** What graphology and Cytoscape.js, which are installed with us, find in a file. */
export const INSIDE: Readonly<Record<string, (file: string) => Partial<Figures>>> = {
  graphology: (file) => {
    const graph = new Graph({ type: "mixed", multi: true, allowSelfLoops: true });
    graph.import(JSON.parse(readFileSync(file, "utf8")));
    const claims = [
      ...graph.mapNodes((_, attributes) => attributes),
      ...graph.mapEdges((_, attributes) => attributes),
    ];
    return {
      nodes: graph.order,
      links: graph.size,
      bothWays: graph.undirectedSize,
      quotes: quotesIn(claims),
      values: valuesIn(claims),
    };
  },
  cytoscape: (file) => {
    const cy = cytoscape({ headless: true, ...JSON.parse(readFileSync(file, "utf8")) });
    const claims = cy.elements().map((element): Fields => element.data());
    return {
      nodes: cy.nodes().length,
      links: cy.edges().length,
      bothWays: claims.filter(({ bothWays }) => bothWays === true).length,
      quotes: quotesIn(claims),
      values: valuesIn(claims),
    };
  },
};

/** What is no attribute of the graph in these files. */
const OWN = ["label", "quotes", "bothWays", "x", "y", "size", "color", "id", "source", "target"];

function quotesIn(claims: readonly Fields[]): number {
  return claims.reduce((sum, { quotes }) => sum + (Array.isArray(quotes) ? quotes.length : 0), 0);
}

function valuesIn(claims: readonly Fields[]): number {
  const names = claims.flatMap((claim) => Object.keys(claim));
  return names.filter((name) => !OWN.includes(name)).length;
}

/** A graph that graphology has exported, and its figures. */
export function writeGraphology(file: string): Partial<Figures> {
  const graph = new Graph({ type: "mixed", multi: true, allowSelfLoops: true });
  for (const node of ["a", "b", "c"]) graph.addNode(node, { label: node });
  graph.addDirectedEdge("a", "b");
  graph.addDirectedEdge("a", "b");
  graph.addUndirectedEdge("b", "c");
  graph.addDirectedEdge("c", "c");
  writeFileSync(file, JSON.stringify(graph.export()));
  return { nodes: graph.order, links: graph.size, bothWays: graph.undirectedSize };
}

/** The figures of a file that another program has written. */
export async function readFigures(file: string): Promise<Figures> {
  const { graph } = await readGraph({
    name: basename(file),
    bytes: new Uint8Array(readFileSync(file)),
  });
  return figuresOf(graph);
}

function graphOfFolder(folder: string): ExchangeGraph {
  const { atlas } = compileAtlas(readFolder(folder));
  if (!atlas) throw new Error(`${folder} does not compile.`);
  return graphOf(atlas, { look: looks(atlas) });
}

function looks(atlas: Atlas) {
  const where = placesOf(atlas);
  if (!where) throw new Error("The atlas is not laid out.");
  return nodeLooks({ atlas, where, encoding: PLAIN });
}

function figuresOf(graph: ExchangeGraph): Figures {
  const claims = claimsOf(graph);
  const ids = graph.nodes.map(({ id }) => id);
  const at = new Map(ids.map((id, position) => [id, position]));
  const ties = new Map<string, readonly [number, number]>();
  for (const { source, target } of graph.edges) {
    const [a = 0, b = 0] = [at.get(source), at.get(target)];
    if (a !== b) ties.set(`${Math.min(a, b)} ${Math.max(a, b)}`, [a, b]);
  }
  const arcs = [...ties.values()].flatMap(([a, b]) => [[a, b] as const, [b, a] as const]);
  const steps = [
    ...measureSteps({ ids, arcs, kinds: ids.map(() => 0), pillars: ids.map(() => 0) }),
  ];
  const values = steps.at(-1)?.values;
  const byId = (list: readonly number[] = []) =>
    Object.fromEntries(ids.map((id, position) => [id, list[position] ?? 0]));
  return {
    nodes: ids.length,
    links: graph.edges.length,
    bothWays: graph.edges.filter(({ isDirected }) => !isDirected).length,
    quotes: claims.reduce((sum, { quotes }) => sum + quotes.length, 0),
    values: claims.reduce((sum, { attributes }) => sum + attributes.size, 0),
    degree: byId(values?.out),
    betweenness: byId(values?.betweenness),
  };
}

const attributes = (values: Readonly<Record<string, Value>>) => new Map(Object.entries(values));

/** Parallel links, loops, both ways, names that programs keep for themselves, and hard texts. */
const HARD: ExchangeGraph = {
  ...EMPTY_GRAPH,
  title: "Hard & <odd>",
  nodes: ["a", "b", "c", "d", "e", "f"].map((id, at) => ({
    id,
    label: ["(1)", "=1+1", "人工智能 𝒳", 'a "b", c\nd', "1/2", "007"][at] ?? id,
    attributes: attributes({
      kind: ["(5)", "-1", "+2", "'x", "TRUE", "1E5"][at] ?? "",
      type: "public",
      number: at + 0.5,
      whole: at,
      isOpen: at % 2 === 0,
    }),
    quotes: [
      {
        id: `${id}~1`,
        document: "plan",
        exact: `“Words” of\n${id}; it's <b>&amp;</b>`,
        ranges: [{ start: at * 10, end: at * 10 + 5 }],
        attributes: attributes({}),
      },
    ],
    look: { x: at * 10.5, y: -at, size: 4 + at, colour: "#12ab34" },
  })),
  edges: [
    ["a", "b", true],
    ["a", "b", true],
    ["b", "a", true],
    ["b", "c", false],
    ["c", "c", true],
    ["c", "d", true],
    ["d", "e", false],
    ["c", "e", true],
    ["e", "f", true],
  ].map(([source, target, isDirected], at) => ({
    id: `link-${at}`,
    source: String(source),
    target: String(target),
    isDirected: isDirected === true,
    label: "funds",
    attributes: attributes({ relation: "funds", weight: at + 1, kind: "x" }),
    quotes: [],
  })),
  documents: [{ id: "plan", title: "Plan", attributes: attributes({ role: "primary" }) }],
};
