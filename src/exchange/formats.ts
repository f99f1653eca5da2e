/** The table of formats. Each loads what reads and writes it when it is asked for. */
import {
  CannotReadGraph,
  type ExchangeGraph,
  type FileIn,
  type Format,
  KEPT,
  type Kept,
  lossesOf,
  mixedTypeWarnings,
  type Reading,
} from "./model/index.ts";
import { formatWords, pickWords } from "./words.ts";
import { xmlWarnings } from "./xml/index.ts";

/** All that a graph may have, but these. */
const allBut = (...lost: readonly Kept[]) => KEPT.filter((kept) => !lost.includes(kept));

/** The formats in the order of the menu. */
export const FORMATS: readonly Format[] = [
  {
    id: "graphml",
    ...formatWords.graphml,
    extensions: [".graphml"],
    type: "application/graphml+xml",
    keeps: allBut("texts"),
    warns: (graph) => [...mixedTypeWarnings(graph), ...xmlWarnings(graph)],
    write: async (graph) => (await import("./graphml/index.ts")).writeGraphml(graph),
    read: async (file) => (await import("./graphml/index.ts")).readGraphml(file),
  },
  {
    id: "jsonld",
    ...formatWords.jsonld,
    extensions: [".jsonld"],
    type: "application/ld+json",
    keeps: KEPT,
    write: async (graph, base) => (await import("./rdf/index.ts")).jsonLdOf(graph, base),
    read: async (file) => (await import("./rdf/index.ts")).readRdf(file, "jsonld"),
  },
  {
    id: "turtle",
    ...formatWords.turtle,
    extensions: [".ttl", ".trig"],
    type: "text/turtle",
    keeps: KEPT,
    write: async (graph, base) => (await import("./rdf/index.ts")).turtleOf(graph, base),
    read: async (file) => (await import("./rdf/index.ts")).readRdf(file, "turtle"),
  },
  {
    id: "nquads",
    ...formatWords.nquads,
    extensions: [".nq", ".nt"],
    type: "application/n-quads",
    keeps: KEPT,
    write: async (graph, base) => (await import("./rdf/index.ts")).nquadsOf(graph, base),
    read: async (file) => (await import("./rdf/index.ts")).readRdf(file, "nquads"),
  },
];

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
