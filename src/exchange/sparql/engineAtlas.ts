/** What an engine holds of an atlas, as far as a question needs it to be understood. */

import { DataFactory } from "n3";
import type { Atlas, AtlasNode, Relation } from "../../atlas/index.ts";
import { phraseKey } from "../../query/ask/index.ts";
import { type Code, type ExchangeNode, LIST_MARK, type Value } from "../model/index.ts";
import { placesIn, readGraph } from "../rdf/index.ts";
import { batches, count, type Query, quadsOf, rowsFor, select } from "./engine.ts";
import { iri, literal } from "./sparqlText.ts";

/** An atlas that an engine holds. */
export interface HeldAtlas {
  /** Its IRI, which is also that of its graph. */
  readonly iri: string;
  readonly id: string;
  readonly title: string;
}

/** The atlases that an engine holds, by id. */
export async function heldAtlases(query: Query): Promise<readonly HeldAtlas[]> {
  const rows = await select(
    query,
    "SELECT ?atlas ?id ?title WHERE { GRAPH ?atlas { ?atlas a pa:Atlas ; attr:id ?id ; dcterms:title ?title } } ORDER BY ?id",
  );
  return rows.map(({ atlas, id, title }) => ({
    iri: atlas?.value ?? "",
    id: id?.value ?? "",
    title: title?.value ?? "",
  }));
}

/** Codes asked for at a time: each has some dozen statements. */
const CODES_AT_A_TIME = 200;
/** Longest name that is looked up, in words. */
const NAME_WORDS_MAX = 12;

/**
 * The codebook of an atlas, and those of its nodes that a question may name: enough for Ask to read it.
 * Nodes are found by their folded names (`skos:hiddenLabel`), so that a million others cost nothing.
 */
export async function questionAtlas(
  query: Query,
  held: HeldAtlas,
  question: string,
): Promise<Atlas> {
  const places = placesIn(DataFactory.namedNode(held.iri));
  const graph = iri(places.atlas.value);
  const codes = await count(query, "?s", `GRAPH ${graph} { ?s a skos:Concept }`);
  const orders = batches(
    Array.from({ length: codes }, (_, order) => String(order)),
    CODES_AT_A_TIME,
  );
  const codeRows = [];
  for (const order of orders) {
    codeRows.push(
      ...(await rowsFor(
        query,
        "?s ?p ?o",
        order,
        (some) =>
          `GRAPH ${graph} { ?s a skos:Concept ; pa:order ?order ; ?p ?o . FILTER(?order >= ${some[0]} && ?order <= ${some.at(-1)}) }`,
      )),
    );
  }
  const nodeRows = await rowsFor(
    query,
    "?s ?p ?o",
    nameKeys(question),
    (keys) =>
      `GRAPH ${graph} { { SELECT DISTINCT ?s WHERE { GRAPH ${graph} { VALUES ?key { ${keys.map(literal).join(" ")} } ?s skos:hiddenLabel ?key } } } ?s ?p ?o }`,
  );
  const atlasRows = await rowsFor(
    query,
    "?s ?p ?o",
    [graph],
    ([s]) => `GRAPH ${graph} { VALUES ?s { ${s} } ?s ?p ?o }`,
  );
  const { graph: read } = readGraph(quadsOf([...atlasRows, ...codeRows, ...nodeRows]));
  return atlasOf(held, read.codes, read.nodes, textOf(read.attributes.get("language")));
}

/** The folded forms of all runs of words in a question: a name that it says is among them. */
export function nameKeys(question: string): readonly string[] {
  const words = phraseKey(question).split(" ").filter(Boolean);
  const keys = new Set<string>();
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= Math.min(words.length, from + NAME_WORDS_MAX); to++) {
      keys.add(words.slice(from, to).join(" "));
    }
  }
  return [...keys];
}

/** The folded names under which a node is found. */
export function foldedNames(
  node: Pick<AtlasNode, "name" | "short" | "aliases">,
): readonly string[] {
  const names = [node.name, node.short ?? "", ...node.aliases].map(phraseKey);
  return [...new Set(names)].filter((key) => key !== "");
}

function atlasOf(
  { id, title }: HeldAtlas,
  codes: readonly Code[],
  nodes: readonly ExchangeNode[],
  language: string,
): Atlas {
  const of = (kind: Code["of"]) => codes.filter((code) => code.of === kind);
  const entry = ({ id, name, definition }: Code) => ({ id, name, definition });
  return {
    compiler: "",
    id,
    title,
    description: "",
    scope: "",
    language,
    documents: [],
    kinds: of("kind").map((kind) => ({
      ...entry(kind),
      plural: textOf(kind.attributes.get("plural")) || kind.name,
      types: of("type")
        .filter(({ parent }) => parent === kind.id)
        .map(entry),
    })),
    pillars: of("pillar").map((pillar) => ({ ...entry(pillar), ranges: [] })),
    relations: of("relation").map(
      (relation): Relation => ({
        ...entry(relation),
        inverse: textOf(relation.attributes.get("inverse")),
        family: relation.parent ?? "",
        from: [...listOf(relation.attributes.get("from"))],
        to: [...listOf(relation.attributes.get("to"))],
        words: [...listOf(relation.attributes.get("words"))],
        symmetric: relation.attributes.get("symmetric") === true,
      }),
    ),
    families: of("family").map(entry),
    nodes: nodes.map(nodeOf),
    edges: [],
    briefings: [],
    hash: "",
  };
}

function nodeOf({ id, label, attributes }: ExchangeNode): AtlasNode {
  const short = attributes.get("short");
  return {
    id,
    kind: textOf(attributes.get("kind")),
    type: textOf(attributes.get("type")),
    name: label,
    ...(typeof short === "string" ? { short } : {}),
    aliases: listOf(attributes.get("aliases")),
    summary: textOf(attributes.get("summary")),
    quotes: [],
    pillars: listOf(attributes.get("pillars")),
    documents: [],
    statements: 0,
    hash: "",
  };
}

function textOf(value: Value | undefined): string {
  return value === undefined ? "" : String(value);
}

function listOf(value: Value | undefined): readonly string[] {
  return typeof value === "string" && value !== "" ? value.split(LIST_MARK) : [];
}
