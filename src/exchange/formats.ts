/** The table of formats. Each loads what reads and writes it when it is asked for. */

import { writeDot, writeMermaid } from "./diagrams/index.ts";
import {
  codebookLimits,
  dotLimits,
  mermaidLimits,
  notesLimits,
  refiLimits,
  typedXmlLimits,
  xlsxLimits,
} from "./limits.ts";
import {
  CannotReadGraph,
  type ExchangeGraph,
  type FileIn,
  type Format,
  KEPT,
  type Kept,
  lossesOf,
  type Reading,
} from "./model/index.ts";
import { GEPHI, KUMU } from "./tables/index.ts";
import { formatWords, pickWords } from "./words.ts";

/** All that a graph may have, but these. */
const allBut = (...lost: readonly Kept[]) => KEPT.filter((kept) => !lost.includes(kept));

/** How nodes look, and what is said of the graph as a whole. */
const LOOKS = ["places", "sizes", "colours"] as const;
const WHOLE = ["title", "description", "about"] as const;

const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const csv = () => import("./csv/index.ts");
const xlsx = () => import("./xlsx/index.ts");
const graphml = () => import("./graphml/index.ts");
const json = () => import("./json/index.ts");
const refi = () => import("./refi/index.ts");
const cypher = () => import("./cypher/index.ts");
const rdf = () => import("./rdf/index.ts");
const notes = () => import("./notes/index.ts");
const gexf = () => import("./gexf/index.ts");

/** The formats in the order of the menu. */
export const FORMATS: readonly Format[] = [
  {
    id: "csv",
    ...formatWords.csv,
    extensions: [".csv.zip", ".zip", ".csv", ".tsv"],
    type: "application/zip",
    keeps: allBut("texts", "types", "blanks"),
    write: async (graph) => (await csv()).writeCsvZip(graph, GEPHI),
    read: async (file) => (await csv()).readCsv(file),
  },
  {
    id: "csv-kumu",
    ...formatWords["csv-kumu"],
    extensions: [".kumu.zip"],
    type: "application/zip",
    keeps: allBut("texts", "types", "blanks"),
    write: async (graph) => (await csv()).writeCsvZip(graph, KUMU),
    read: async (file) => (await csv()).readCsv(file),
  },
  {
    id: "xlsx",
    ...formatWords.xlsx,
    extensions: [".xlsx", ".xlsm"],
    type: XLSX_TYPE,
    keeps: allBut("texts"),
    warns: xlsxLimits,
    write: async (graph) => (await xlsx()).writeXlsx(graph, GEPHI),
    read: async (file) => (await xlsx()).readXlsx(file),
  },
  {
    id: "xlsx-kumu",
    ...formatWords["xlsx-kumu"],
    extensions: [".kumu.xlsx"],
    type: XLSX_TYPE,
    keeps: allBut("texts"),
    warns: xlsxLimits,
    write: async (graph) => (await xlsx()).writeXlsx(graph, KUMU),
    read: async (file) => (await xlsx()).readXlsx(file),
  },
  {
    id: "graphml",
    ...formatWords.graphml,
    extensions: [".graphml"],
    type: "application/graphml+xml",
    keeps: allBut("texts"),
    warns: typedXmlLimits,
    write: async (graph) => (await graphml()).writeGraphml(graph),
    read: async (file) => (await graphml()).readGraphml(file),
  },
  {
    id: "gexf",
    ...formatWords.gexf,
    extensions: [".gexf"],
    type: "application/gexf+xml",
    keeps: allBut("texts", "documents", "codebook", "about"),
    warns: typedXmlLimits,
    write: async (graph) => (await gexf()).writeGexf(graph, "1.3"),
    read: async (file) => (await gexf()).readGexf(file),
  },
  {
    id: "gexf12",
    ...formatWords.gexf12,
    extensions: [".gexf"],
    type: "application/gexf+xml",
    keeps: allBut("texts", "documents", "codebook", "about"),
    warns: typedXmlLimits,
    write: async (graph) => (await gexf()).writeGexf(graph, "1.2"),
    read: async (file) => (await gexf()).readGexf(file),
  },
  {
    id: "cytoscape",
    ...formatWords.cytoscape,
    extensions: [".cyjs"],
    type: "application/json",
    keeps: allBut("texts"),
    write: async (graph) => (await json()).writeCytoscape(graph),
    read: async (file) => (await json()).readJson(file),
  },
  {
    id: "node-link",
    ...formatWords["node-link"],
    extensions: [".json"],
    type: "application/json",
    keeps: allBut("texts"),
    write: async (graph) => (await json()).writeNodeLink(graph, "edges"),
    read: async (file) => (await json()).readJson(file),
  },
  {
    id: "d3",
    ...formatWords.d3,
    extensions: [".d3.json"],
    type: "application/json",
    keeps: allBut("texts"),
    write: async (graph) => (await json()).writeNodeLink(graph, "links"),
    read: async (file) => (await json()).readJson(file),
  },
  {
    id: "graphology",
    ...formatWords.graphology,
    extensions: [".graphology.json"],
    type: "application/json",
    keeps: allBut("texts"),
    write: async (graph) => (await json()).writeGraphology(graph),
    read: async (file) => (await json()).readJson(file),
  },
  {
    id: "kumu",
    ...formatWords.kumu,
    extensions: [".kumu.json"],
    type: "application/json",
    keeps: allBut("quoteDetails", "documents", "texts", "codebook", ...LOOKS, ...WHOLE),
    write: async (graph) => (await json()).writeKumu(graph),
    read: async (file) => (await json()).readJson(file),
  },
  {
    id: "qdpx",
    ...formatWords.qdpx,
    extensions: [".qdpx"],
    type: "application/zip",
    keeps: allBut("places", "sizes", "about"),
    warns: refiLimits,
    write: async (graph) => (await refi()).writeProject(graph),
    read: async (file) => (await refi()).readRefi(file),
  },
  {
    id: "qdc",
    ...formatWords.qdc,
    extensions: [".qdc"],
    type: "application/xml",
    // Of links, what is said is that they are left out.
    keeps: allBut("quotes", "documents", "texts", "places", "sizes", ...WHOLE),
    warns: codebookLimits,
    write: async (graph) => (await refi()).writeCodebook(graph),
    read: async (file) => (await refi()).readRefi(file),
  },
  {
    id: "cypher",
    ...formatWords.cypher,
    extensions: [".cypher", ".cql"],
    type: "text/plain",
    keeps: allBut("texts", "codebook", ...LOOKS, "description", "about"),
    write: async (graph) => (await cypher()).writeCypher(graph),
  },
  {
    id: "cypher-parameters",
    ...formatWords["cypher-parameters"],
    extensions: [".cypher.zip"],
    type: "application/zip",
    keeps: allBut("texts", "codebook", ...LOOKS, "description", "about"),
    write: async (graph) => (await cypher()).writeCypherZip(graph),
  },
  {
    id: "mermaid",
    ...formatWords.mermaid,
    extensions: [".mmd", ".mermaid"],
    type: "text/plain",
    keeps: ["parallel", "loops", "bothWays", "title"],
    warns: mermaidLimits,
    write: async (graph) => writeMermaid(graph),
  },
  {
    id: "dot",
    ...formatWords.dot,
    extensions: [".dot", ".gv"],
    type: "text/vnd.graphviz",
    // Of attributes, what is said is which are left out.
    keeps: allBut("quotes", "documents", "texts", "codebook", "sizes", "description", "about"),
    warns: dotLimits,
    write: async (graph) => writeDot(graph),
  },
  {
    id: "notes",
    ...formatWords.notes,
    extensions: [".notes.zip"],
    type: "application/zip",
    keeps: ["quotes", "parallel", "loops", "attributes", "types", "blanks"],
    warns: notesLimits,
    write: async (graph) => (await notes()).writeNotes(graph),
  },
  {
    id: "jsonld",
    ...formatWords.jsonld,
    extensions: [".jsonld"],
    type: "application/ld+json",
    keeps: KEPT,
    write: async (graph, base) => (await rdf()).jsonLdOf(graph, base),
    read: async (file) => (await rdf()).readRdf(file, "jsonld"),
  },
  {
    id: "turtle",
    ...formatWords.turtle,
    extensions: [".ttl", ".trig"],
    type: "text/turtle",
    keeps: KEPT,
    write: async (graph, base) => (await rdf()).turtleOf(graph, base),
    read: async (file) => (await rdf()).readRdf(file, "turtle"),
  },
  {
    id: "nquads",
    ...formatWords.nquads,
    extensions: [".nq", ".nt"],
    type: "application/n-quads",
    keeps: KEPT,
    write: async (graph, base) => (await rdf()).nquadsOf(graph, base),
    read: async (file) => (await rdf()).readRdf(file, "nquads"),
  },
];

/** Loads what reads and writes all formats ahead of time; a failure is met again when one is asked for. */
export function loadFormats(): void {
  const rooms = [csv, xlsx, graphml, gexf, json, refi, cypher, notes, rdf];
  for (const load of rooms) load().catch(() => undefined);
}

/** What a graph loses in a format, in sentences; none if nothing is lost. */
export function losses(graph: ExchangeGraph, { keeps, warns }: Format): readonly string[] {
  return [...lossesOf(graph, keeps), ...(warns?.(graph) ?? [])];
}

/** The format with an id. */
export function formatOf(id: string): Format | undefined {
  return FORMATS.find((format) => format.id === id);
}

/** The formats that a file's name tells, by its longest extension. */
export function formatsNamed(name: string): readonly Format[] {
  const lower = name.toLowerCase();
  const longest = Math.max(
    0,
    ...FORMATS.flatMap(({ extensions }) => extensions)
      .filter((extension) => lower.endsWith(extension))
      .map((extension) => extension.length),
  );
  if (longest === 0) return [];
  return FORMATS.filter(({ extensions }) =>
    extensions.some((extension) => extension.length === longest && lower.endsWith(extension)),
  );
}

/**
 * Reads a file in the format that is given, or that its name tells.
 * @throws CannotReadGraph if none is told, or it can't be read in it
 */
export async function readGraph(file: FileIn, given?: Format): Promise<Reading> {
  const format = given ?? formatsNamed(file.name).find(({ read }) => read !== undefined);
  if (!format) throw new CannotReadGraph(pickWords.unknownName(file.name));
  if (!format.read) throw new CannotReadGraph(pickWords.outOnly(format.label));
  return format.read(file);
}
