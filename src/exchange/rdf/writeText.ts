/** Writes RDF as Turtle and as N-Quads. */
import { Writer } from "n3";
import type { ExchangeGraph } from "../model/index.ts";
import { quadLine } from "./lines.ts";
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
  let text = "";
  // Without a stream a writer collects its text and gives it at once.
  writer.end((error, result) => {
    if (error) throw error;
    text = result;
  });
  return text;
}

/** N-Quads: one statement a line, with its graph. */
export function nquadsOf(graph: ExchangeGraph, base = DEFAULT_BASE): string {
  const lines: string[] = [];
  for (const { quads } of namedGraphs(graph, base)) {
    for (const quad of quads()) lines.push(quadLine(quad));
  }
  return lines.join("");
}
