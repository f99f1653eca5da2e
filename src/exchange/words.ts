/** The names of formats, who reads each, and what is said of limits and where none fits. */
import { counted } from "./model/index.ts";

interface FormatWords {
  readonly label: string;
  readonly hint: string;
}

export const formatWords = {
  csv: { label: "CSV", hint: "Tables of nodes, links and quotes: Gephi, pandas, R, spreadsheets" },
  "csv-kumu": { label: "CSV for Kumu", hint: "Elements and connections, for Kumu" },
  xlsx: { label: "Excel", hint: "One workbook with a sheet for nodes, links and quotes" },
  "xlsx-kumu": { label: "Excel for Kumu", hint: "One workbook that Kumu imports as it is" },
  gexf: { label: "GEXF 1.3", hint: "Gephi, Gephi Lite: with places, sizes and colours" },
  gexf12: { label: "GEXF 1.2", hint: "For networkx and older programs" },
  cytoscape: { label: "Cytoscape.js", hint: "Cytoscape and Cytoscape.js, with places" },
  "node-link": {
    label: "JSON for networkx",
    hint: "Node-link data with “edges”: networkx since 3.4",
  },
  d3: { label: "JSON for D3", hint: "Node-link data with “links”: D3, networkx before 3.4" },
  graphology: { label: "JSON for graphology", hint: "graphology, Sigma, Gephi Lite" },
  kumu: { label: "JSON for Kumu", hint: "A blueprint for Kumu, quotes as texts" },
  qdpx: {
    label: "REFI-QDA project",
    hint: "NVivo, ATLAS.ti, MAXQDA: codes, texts and coded quotes",
  },
  qdc: { label: "REFI-QDA codebook", hint: "The nodes as codes, below their kinds and types" },
  cypher: { label: "Cypher", hint: "Neo4j, Memgraph and other graph databases" },
  "cypher-parameters": { label: "Cypher with parameters", hint: "A script, and its rows as JSON" },
  mermaid: { label: "Mermaid", hint: "A diagram in Markdown pages: names and links" },
  dot: { label: "DOT", hint: "Graphviz: names, links and places" },
  notes: { label: "Markdown notes", hint: "A note for each node, linked: Obsidian" },
  graphml: { label: "GraphML", hint: "Gephi, yEd, networkx, igraph, Cytoscape" },
  jsonld: { label: "JSON-LD", hint: "Web Annotation with PROV and SKOS; rdflib, Jena" },
  turtle: { label: "Turtle", hint: "Web Annotation with PROV and SKOS; Protégé, rdflib, Jena" },
  nquads: { label: "N-Quads", hint: "the same, a line a statement, for engines" },
} as const satisfies Readonly<Record<string, FormatWords>>;

/** What is lost, or becomes hard, of large or unusual graphs. */
export const limitWords = {
  forbidden: (count: number) =>
    `Control characters in ${counted(count, "text")} become spaces: XML can’t hold them.`,
  longCells: (count: number, most: number) =>
    `${counted(count, "text")} cut at ${most} characters: a cell holds no more.`,
  rows: (count: number, most: number) =>
    `${counted(count, "row")} left out: a sheet holds ${most}.`,
  mermaidEdges: (count: number, most: number) =>
    `${count} links: Mermaid draws ${most} unless the page sets maxEdges.`,
  mermaidText: (count: number, most: number) =>
    `${count} characters: Mermaid reads ${most} unless the page sets maxTextSize.`,
  allButSummary: (count: number) =>
    `${counted(count, "attribute")} left out: of nodes the summary is kept.`,
  ofLinks: (count: number) =>
    `${counted(count, "attribute")} of links left out: a note has those of its node.`,
  dotNodes: (count: number) => `${count} nodes: Graphviz takes minutes and draws a tangle.`,
  notes: (count: number) => `${count} notes: Obsidian takes a while to read them.`,
  placeless: (count: number) =>
    `${counted(count, "quote")} left out: where it stands in a text is not known.`,
  parted: (count: number) => `The parts of ${counted(count, "quote")} become separate quotes.`,
  guids: "Ids become GUIDs.",
  otherAttributes: (count: number) =>
    `${counted(count, "attribute")} of nodes and links left out: a code has a kind, a type, a summary and pillars, a link its relation.`,
  noted: (count: number) => `What is said of ${counted(count, "quote")} becomes one note of each.`,
  around: (count: number) =>
    `The words around ${counted(count, "quote")} left out: its place tells them.`,
  saidAsText: "Numbers and yes/no of quotes and documents become text.",
  textless: (count: number) => `${counted(count, "document")} left out: without a text.`,
  unusedCodes: (count: number) =>
    `${counted(count, "entry", "entries")} of the codebook left out: no node or link has them.`,
  moreOfCodes: "Of the codebook only names and definitions are kept.",
  noLinks: (count: number) => `${counted(count, "link")} left out: a codebook has codes only.`,
} as const;

export const pickWords = {
  unknownName: (name: string) => `The name of ${name} does not tell its format; say which it is.`,
  outOnly: (label: string) => `${label} is written, not read.`,
} as const;
