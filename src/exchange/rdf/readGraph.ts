/** Makes a graph of statements: of those that we write, in whatever order and syntax they come back. */
import type { Quad } from "n3";
import {
  CannotReadGraph,
  CODE_KINDS,
  type Code,
  type ExchangeDocument,
  type ExchangeEdge,
  type ExchangeGraph,
  type ExchangeNode,
  type Look,
  type Reading,
  remarkWords,
} from "../model/index.ts";
import { readAnyGraph } from "./readAnyGraph.ts";
import { quotesByClaim } from "./readQuotes.ts";
import { decoded } from "./terms.ts";
import { byOrder, idOf, type Thing, thingsIn } from "./things.ts";
import { rdfWords } from "./words.ts";
import { CODE_CLASSES } from "./writeQuads.ts";

/**
 * The graph that statements describe. Those without any atlas in them are read as links between the
 * things that they name.
 *
 * @throws CannotReadGraph if there is nothing to read
 */
export function readGraph(quads: readonly Quad[]): Reading {
  const things = thingsIn(quads);
  const all = [...things.values()];
  const atlases = all.filter((thing) => thing.is("pa:Atlas"));
  const nodes = byOrder(all.filter((thing) => thing.is("pa:Node")));
  const [atlas] = atlases;
  if (!atlas && nodes.length === 0) return readAnyGraph(things);
  if (atlases.length > 1) throw new CannotReadGraph(rdfWords.severalAtlases(atlases.length));
  const documents = new Map(
    byOrder(all.filter((thing) => thing.is("pa:Document"))).map((one) => [
      one.iri,
      documentOf(one),
    ]),
  );
  const annotations = all.filter((thing) => thing.is("oa:Annotation"));
  const quotes = quotesByClaim(annotations, things, documents);
  const quotesOf = ({ iri }: Thing) => quotes.get(iri) ?? [];
  const names = new Map(nodes.map((node) => [node.iri, idOf(node)] as const));
  const links = byOrder(all.filter((thing) => thing.is("pa:Link")));
  const edges = links.flatMap((link): ExchangeEdge[] => {
    const [source, target] = [link.things("rdf:subject")[0], link.things("rdf:object")[0]].map(
      (end) => names.get(end ?? ""),
    );
    if (source === undefined || target === undefined) return [];
    return [
      {
        id: idOf(link),
        label: link.text("rdfs:label") ?? "",
        source,
        target,
        isDirected: !link.is("pa:BothWays"),
        attributes: link.attributes(),
        quotes: quotesOf(link),
      },
    ];
  });
  const without = links.length - edges.length;
  const graph: ExchangeGraph = {
    title: atlas?.text("dcterms:title") ?? "",
    attributes: atlas?.attributes() ?? new Map(),
    nodes: nodes.map((node): ExchangeNode => {
      const look = lookOf(node);
      return {
        id: idOf(node),
        label: node.text("skos:prefLabel") ?? idOf(node),
        attributes: node.attributes(),
        quotes: quotesOf(node),
        ...(look ? { look } : {}),
      };
    }),
    edges,
    documents: [...documents.values()],
    codes: codesOf(all, things),
  };
  return { graph, remarks: without > 0 ? [remarkWords.missingEnds(without)] : [] };
}

function documentOf(document: Thing): ExchangeDocument {
  const text = document.text("rdf:value");
  return {
    id: idOf(document),
    title: document.text("dcterms:title") ?? idOf(document),
    attributes: document.attributes(),
    ...(text === undefined ? {} : { text }),
  };
}

function lookOf(node: Thing): Look | undefined {
  const [x, y, size] = (["pa:x", "pa:y", "pa:size"] as const).map((name) => node.number(name));
  const colour = node.text("pa:colour");
  if (x === undefined || y === undefined) return undefined;
  return {
    x,
    y,
    ...(size === undefined ? {} : { size }),
    ...(colour === undefined ? {} : { colour }),
  };
}

function codesOf(all: readonly Thing[], things: ReadonlyMap<string, Thing>): readonly Code[] {
  return byOrder(all.filter((thing) => thing.is("skos:Concept"))).flatMap((thing): Code[] => {
    const of = CODE_KINDS.find((kind) => thing.is(CODE_CLASSES[kind]));
    if (of === undefined) return [];
    const [broader] = thing.things("skos:broader");
    const parent = broader && (things.get(broader)?.text("skos:notation") ?? lastName(broader));
    return [
      {
        of,
        id: thing.text("skos:notation") ?? thing.iri,
        name: thing.text("skos:prefLabel") ?? thing.iri,
        definition: thing.text("skos:definition") ?? "",
        ...(parent === undefined ? {} : { parent }),
        attributes: thing.attributes(),
      },
    ];
  });
}

/** What an IRI of ours ends in. */
function lastName(iri: string): string {
  return decoded(iri.slice(iri.lastIndexOf("/") + 1));
}
