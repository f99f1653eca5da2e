/** The tables and columns that a graph is written as, in the names of the program that reads them. */

/** Names of tables, columns and directions. */
export interface Names {
  readonly nodes: string;
  readonly links: string;
  readonly source: string;
  readonly target: string;
  readonly direction: string;
  readonly directed: string;
  readonly undirected: string;
  /** Attributes of nodes that the program knows under a name of its own. */
  readonly nodeAttributes: Readonly<Record<string, string>>;
  readonly linkAttributes: Readonly<Record<string, string>>;
  /** Put after the name of a table that the program must not read. */
  readonly ignored: string;
}

/** Gephi's spreadsheet import; pandas and R take any names. */
export const GEPHI: Names = {
  nodes: "nodes",
  links: "links",
  source: "Source",
  target: "Target",
  direction: "Type",
  directed: "Directed",
  undirected: "Undirected",
  nodeAttributes: {},
  linkAttributes: {},
  ignored: "",
};

/** docs.kumu.io, "Structure your data": ids, if there are any, are the ends of connections. */
export const KUMU: Names = {
  nodes: "elements",
  links: "connections",
  source: "From",
  target: "To",
  direction: "Direction",
  directed: "directed",
  undirected: "undirected",
  nodeAttributes: { kind: "Type", type: "Subtype", summary: "Description", pillars: "Tags" },
  linkAttributes: { relation: "Type", pillars: "Tags" },
  ignored: " (ignore)",
};

/** The tables beside those of nodes and links. */
export const MORE_TABLES = {
  quotes: "quotes",
  documents: "documents",
  codebook: "codebook",
  about: "about",
} as const;

/** Usual names of columns, in small letters, the most usual first. */
export const USUAL = {
  id: ["id", ":id", "node id", "nodeid", "key", "node", "name"],
  label: ["label", "name", "title"],
  linkId: ["id", "edge id", "link id", "link", "key"],
  source: ["source", "from", "subject", "head", ":start_id", "source id", "start", "node1", "v1"],
  target: ["target", "to", "object", "tail", ":end_id", "target id", "end", "node2", "v2"],
  linkLabel: ["label", "relation", "predicate", "relationship", ":type", "name"],
  direction: ["direction", "type", "directed"],
} as const;

/** By these a table is known as one of links; by those that follow, their directions are found. */
export const END_NAMES: readonly string[] = [...USUAL.source, ...USUAL.target];
export const LINK_NAMES: readonly string[] = [...END_NAMES, ...USUAL.direction];
