/** What the table says of a format, and what its readers and writers take and give. */
import type { ExchangeGraph } from "./graph.ts";

/** What a format may hold beside nodes and edges with ids, labels and directions. */
export const KEPT = [
  "quotes",
  "quoteDetails",
  "documents",
  "texts",
  "codebook",
  "attributes",
  "types",
  "blanks",
  "places",
  "sizes",
  "colours",
  "bothWays",
  "parallel",
  "loops",
  "edgeIds",
  "title",
  "description",
  "about",
] as const;
export type Kept = (typeof KEPT)[number];

/** A file that is read. */
export interface FileIn {
  /** Its name with the extension. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A graph that was read, and what of its file could not be taken, in sentences. */
export interface Reading {
  readonly graph: ExchangeGraph;
  readonly remarks: readonly string[];
}

/** The content of a file to write. */
export type Written = string | Uint8Array<ArrayBuffer>;

/** A file is not in the expected format; says where, and what was expected. */
export class CannotReadGraph extends Error {}

/** A format of the table; code that reads or writes it is loaded when it is asked for. */
export interface Format {
  /** What `--from` and `--to` take. */
  readonly id: string;
  readonly label: string;
  /** Who reads it, in one line. */
  readonly hint: string;
  /** Beginning with a dot, in small letters; the first is that of the files we write. */
  readonly extensions: readonly string[];
  /** The media type. */
  readonly type: string;
  /** What of a graph it holds. */
  readonly keeps: readonly Kept[];
  /** Further losses that depend on the graph: limits on size, say. Sentences for people. */
  readonly warns?: (graph: ExchangeGraph) => readonly string[];
  /** `base` is what the IRIs of RDF begin with; other formats have none. */
  readonly write?: (graph: ExchangeGraph, base?: string) => Promise<Written>;
  /** @throws CannotReadGraph */
  readonly read?: (file: FileIn) => Promise<Reading>;
}
