/** Where statements are written: a Graph Store or an address for SPARQL Update. */
import type { Quad } from "n3";
import { tripleLine } from "../../exchange/rdf/index.ts";
import { iri } from "../../exchange/sparql/index.ts";
import type { Endpoint } from "./endpoint.ts";

/** Writes to named graphs; all that it does can be done twice without harm. */
export interface Target {
  /** How many statements one request takes. */
  readonly batch: number;
  add(graph: string, lines: string): Promise<void>;
  remove(graph: string): Promise<void>;
}

/**
 * A Graph Store (SPARQL 1.1 Graph Store HTTP Protocol): what is posted is merged into the graph. Engines
 * read it by their own loader, which is several times as fast as an update.
 */
export function graphStore(endpoint: Endpoint, url: string): Target {
  const at = (graph: string) => {
    const address = new URL(url);
    address.searchParams.set("graph", graph);
    return address.href;
  };
  return {
    batch: 20_000,
    async add(graph, body) {
      // Each line of N-Triples is Turtle too, which every store has to read.
      const headers = { "content-type": "text/turtle; charset=utf-8" };
      await endpoint.ask(at(graph), { method: "POST", headers, body });
    },
    async remove(graph) {
      await endpoint.ask(at(graph), { method: "DELETE", alsoGood: [404] });
    },
  };
}

/** SPARQL 1.1 Update. Engines compile an update as a whole, so it takes fewer statements. */
export function updates(endpoint: Endpoint, url: string): Target {
  const update = async (body: string) => {
    const headers = { "content-type": "application/sparql-update; charset=utf-8" };
    await endpoint.ask(url, { method: "POST", headers, body });
  };
  return {
    batch: 1_000,
    add: (graph, lines) => update(`INSERT DATA { GRAPH ${iri(graph)} {\n${lines}} }`),
    remove: (graph) => update(`DROP SILENT GRAPH ${iri(graph)}`),
  };
}

/** Statements as N-Triples, one a line, so many in each text. */
export function* batchesOf(quads: Iterable<Quad>, size: number): Iterable<string> {
  let lines: string[] = [];
  for (const quad of quads) {
    lines.push(tripleLine(quad));
    if (lines.length < size) continue;
    yield lines.join("");
    lines = [];
  }
  if (lines.length > 0) yield lines.join("");
}
