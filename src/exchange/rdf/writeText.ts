/** Writes RDF as Turtle and as N-Quads. */
import { Writer } from "n3";
import type { ExchangeGraph } from "../model/index.ts";
import { atlasPlace, idOf } from "./places.ts";
import { DEFAULT_BASE, PREFIXES } from "./terms.ts";
import { namedGraphs } from "./writeQuads.ts";

/** Turtle: all statements, without the graphs that they stand in. */
export function turtleOf(graph: ExchangeGraph, base = DEFAULT_BASE): string {
  const atlas = atlasPlace(base, idOf(graph)).value;
  const rooms = ["node", "link", "document", "kind", "relation", "family", "pillar"];
  const prefixes = {
    ...PREFIXES,
    ...Object.fromEntries(rooms.map((room) => [room, `${atlas}/${room}/`])),
  };
  const writer = new Writer({ format: "text/turtle", prefixes });
  for (const { quads } of namedGraphs(graph, base)) {
    for (const { subject, predicate, object } of quads()) {
      writer.addQuad(subject, predicate, object);
    }
  }
  return ended(writer);
}

/** N-Quads: one statement a line, with its graph. */
export function nquadsOf(graph: ExchangeGraph, base = DEFAULT_BASE): string {
  const writer = new Writer({ format: "application/n-quads" });
  for (const { quads } of namedGraphs(graph, base)) {
    for (const quad of quads()) writer.addQuad(quad);
  }
  return ended(writer);
}

/** What a writer without a stream has collected, which it gives at once. */
function ended(writer: Writer): string {
  let text = "";
  writer.end((error, result) => {
    if (error) throw error;
    text = result;
  });
  return text;
}
