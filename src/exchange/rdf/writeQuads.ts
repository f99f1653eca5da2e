/** Puts a graph of nodes, links and quotes as RDF: a named graph for the atlas, one for each document. */
import { DataFactory, type NamedNode, type Quad } from "n3";
import { safeAddress } from "../../atlas/format/index.ts";
import type {
  Code,
  ExchangeDocument,
  ExchangeEdge,
  ExchangeGraph,
  ExchangeNode,
} from "../model/index.ts";
import { atlasPlace, idOf, type Places, placesIn } from "./places.ts";
import {
  attributeStatements,
  classes,
  listOf,
  literalOf,
  type Said,
  statements,
  wordsIn,
} from "./statements.ts";
import { DEFAULT_BASE, term } from "./terms.ts";
import { type QuoteContext, quoteContext, quotesOf } from "./writeQuotes.ts";

/** The statements of one named graph, made anew each time they are asked for. */
export interface NamedGraph {
  readonly graph: NamedNode;
  quads(): Iterable<Quad>;
}

/**
 * The named graphs of a graph: first that of the atlas (codebook, documents, nodes, links), then one
 * for each document with the quotes in it. No statement stands twice, and no node is blank, so that a
 * part can be sent again without harm.
 *
 * @param base what all IRIs begin with
 */
export function namedGraphs(graph: ExchangeGraph, base = DEFAULT_BASE): readonly NamedGraph[] {
  const places = placesIn(atlasPlace(base, idOf(graph)));
  const context = quoteContext(graph);
  return [
    { graph: places.atlas, quads: () => atlasQuads(graph, places, context) },
    ...graph.documents.map(({ id }) => ({
      graph: places.document(id),
      quads: () => quotesOf(graph, id, places, context),
    })),
  ];
}

function* atlasQuads(graph: ExchangeGraph, places: Places, context: QuoteContext): Iterable<Quad> {
  const { title, attributes } = graph;
  const say = (subject: NamedNode, said: Said) => statements(subject, said, places.atlas);
  const language = attributes.get("language");
  yield* say(places.atlas, [
    ...classes("pa:Atlas", "prov:Entity"),
    [term("dcterms:title"), title === "" ? undefined : wordsIn(language, title)],
    ...attributeStatements(attributes),
  ]);
  yield* say(places.codebook, classes("skos:ConceptScheme"));
  for (const [order, code] of graph.codes.entries()) {
    yield* say(places.code(code.of, code.id, code.parent), codeSaid(code, order, places, language));
  }
  for (const [order, document] of graph.documents.entries()) {
    yield* say(places.document(document.id), documentSaid(document, order, places, language));
  }
  for (const [order, node] of graph.nodes.entries()) {
    yield* say(places.node(node.id), nodeSaid(node, order, places, language));
  }
  const linked = new Set<string>();
  for (const [order, edge] of graph.edges.entries()) {
    yield* say(places.link(edge.id), linkSaid(edge, order, places));
    const isDenied = edge.attributes.get("negated") === true;
    const ends = [places.node(edge.source), places.node(edge.target)] as const;
    if (!isDenied) yield* direct(edge, ends, places, linked);
  }
  // Quotes whose document is not known.
  yield* quotesOf(graph, undefined, places, context);
}

export const CODE_CLASSES = {
  kind: "pa:Kind",
  type: "pa:Type",
  family: "pa:Family",
  relation: "pa:Relation",
  pillar: "pa:Pillar",
} as const;

function codeSaid(code: Code, order: number, places: Places, language: Language): Said {
  const { of, id, name, definition, parent, attributes } = code;
  const above = of === "type" ? "kind" : "family";
  const example = attributes.get("example");
  return [
    ...classes("skos:Concept", CODE_CLASSES[of]),
    ...(of === "relation" ? classes("rdf:Property") : []),
    [term("skos:inScheme"), places.codebook],
    [term("skos:notation"), literalOf(id)],
    [term("skos:prefLabel"), wordsIn(language, name)],
    [term("skos:definition"), wordsIn(language, definition)],
    [term("skos:broader"), parent === undefined ? undefined : places.code(above, parent)],
    [term("skos:example"), typeof example === "string" ? wordsIn(language, example) : undefined],
    [term("pa:order"), literalOf(order)],
    ...attributeStatements(attributes),
  ];
}

type Language = ReturnType<ExchangeGraph["attributes"]["get"]>;

function documentSaid(
  { id, title, text, attributes }: ExchangeDocument,
  order: number,
  places: Places,
  language: Language,
): Said {
  const own = attributes.get("language") ?? language;
  const textOf = (name: string) => {
    const value = attributes.get(name);
    return typeof value === "string" ? value : undefined;
  };
  const literal = (name: string) => {
    const value = textOf(name);
    return value === undefined ? undefined : literalOf(value);
  };
  const url = safeAddress(textOf("url") ?? "");
  const older = textOf("replaces");
  return [
    ...classes("pa:Document", "prov:Entity"),
    [term("dcterms:identifier"), literalOf(id)],
    [term("dcterms:title"), wordsIn(own, title)],
    [term("dcterms:creator"), literal("author")],
    [term("dcterms:publisher"), literal("publisher")],
    [term("dcterms:issued"), literal("published")],
    [term("dcterms:rights"), literal("licence")],
    [term("foaf:page"), url === undefined ? undefined : DataFactory.namedNode(iriOf(url))],
    [term("prov:wasRevisionOf"), older === undefined ? undefined : places.document(older)],
    [term("rdf:value"), text === undefined ? undefined : literalOf(text)],
    [term("pa:order"), literalOf(order)],
    ...attributeStatements(attributes),
  ];
}

/** A web address as an IRI: browsers leave characters as they are that RDF forbids. */
function iriOf(url: string): string {
  return url.replace(/[<>"{}|\\^`\s]/g, encodeURIComponent);
}

function nodeSaid(node: ExchangeNode, order: number, places: Places, language: Language): Said {
  const { id, label, attributes, look } = node;
  const own = attributes.get("language") ?? language;
  const [kind, type] = [attributes.get("kind"), attributes.get("type")];
  return [
    ...classes("pa:Node"),
    [term("dcterms:identifier"), literalOf(id)],
    [term("skos:prefLabel"), wordsIn(own, label)],
    ...[...new Set([...listOf(attributes.get("short")), ...listOf(attributes.get("aliases"))])].map(
      (name) => [term("skos:altLabel"), wordsIn(own, name)] as const,
    ),
    [
      term("dcterms:type"),
      typeof kind === "string" && typeof type === "string"
        ? places.code("type", type, kind)
        : undefined,
    ],
    ...subjects(attributes, places),
    [term("pa:x"), look && literalOf(look.x)],
    [term("pa:y"), look && literalOf(look.y)],
    [term("pa:size"), look?.size === undefined ? undefined : literalOf(look.size)],
    [term("pa:colour"), look?.colour === undefined ? undefined : literalOf(look.colour)],
    [term("pa:order"), literalOf(order)],
    ...attributeStatements(attributes),
  ];
}

function linkSaid(edge: ExchangeEdge, order: number, places: Places): Said {
  const { id, label, source, target, isDirected, attributes } = edge;
  return [
    ...classes("pa:Link", "rdf:Statement"),
    ...(isDirected ? [] : classes("pa:BothWays")),
    [term("dcterms:identifier"), literalOf(id)],
    [term("rdfs:label"), literalOf(label)],
    [term("rdf:subject"), places.node(source)],
    [term("rdf:predicate"), relationOf(edge, places)],
    [term("rdf:object"), places.node(target)],
    ...subjects(attributes, places),
    [term("pa:order"), literalOf(order)],
    ...attributeStatements(attributes),
  ];
}

function relationOf({ attributes }: ExchangeEdge, places: Places): NamedNode {
  const relation = attributes.get("relation");
  return typeof relation === "string" ? places.code("relation", relation) : term("pa:linkedWith");
}

/**
 * The link itself as a statement, both ways if it has no direction: what most tools for graphs follow.
 * Parallel links make one, so `linked` keeps what was said.
 */
function* direct(
  edge: ExchangeEdge,
  [source, target]: readonly [NamedNode, NamedNode],
  places: Places,
  linked: Set<string>,
): Iterable<Quad> {
  const relation = relationOf(edge, places);
  const pairs = edge.isDirected
    ? [[source, target]]
    : [
        [source, target],
        [target, source],
      ];
  for (const [from, to] of pairs) {
    if (from === undefined || to === undefined) continue;
    const key = `${from.value} ${relation.value} ${to.value}`;
    if (linked.has(key)) continue;
    linked.add(key);
    yield DataFactory.quad(from, relation, to, places.atlas);
  }
}

/** The pillars of a claim as what it is about. */
function subjects(attributes: ExchangeNode["attributes"], places: Places): Said {
  return listOf(attributes.get("pillars")).map((id) => [
    term("dcterms:subject"),
    places.code("pillar", id),
  ]);
}
