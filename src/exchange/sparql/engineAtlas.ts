/** What an engine holds of an atlas, as far as a question needs it to be understood. */
import { DataFactory } from "n3";
import type { Atlas, AtlasNode, Relation } from "../../atlas/index.ts";
import { phraseKey } from "../../query/lexicon/index.ts";
import { type Code, type ExchangeNode, LIST_MARK, type Value } from "../model/index.ts";
import { placesIn, readGraph } from "../rdf/index.ts";
import { batches, count, type Query, quadsOf, rowsFor, select } from "./engine.ts";
import { iri, literal, type Row } from "./sparqlText.ts";

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
/** How a node is known by words of its names, and by parts of them with a noun or a proper name. */
export const PART_TERMS = {
  word: "pa:nameWord",
  noun: "pa:nounPart",
  proper: "pa:properPart",
} as const;
/** These are looked up, never read. */
export const WITHOUT_PARTS = `FILTER(?p NOT IN (${Object.values(PART_TERMS).join(", ")}))`;

/** Of a word that more nodes have, two are read: enough to know that it tells none. */
const HOLDERS_MAX = 200;

/** Longest name that is looked up, in words. */
const NAME_WORDS_MAX = 24;

/**
 * The codebook of an atlas, and those of its nodes that a question may name: enough for Ask to read it.
 * Nodes are found by their folded names (`skos:hiddenLabel`) and by telling parts of them, so that a
 * million others cost nothing.
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
  const keys = nameKeys(question);
  const namedRows = await rowsFor(
    query,
    "?s ?p ?o",
    keys,
    (some) =>
      `GRAPH ${graph} { { SELECT DISTINCT ?s WHERE { GRAPH ${graph} { VALUES ?key { ${some.map(literal).join(" ")} } ?s skos:hiddenLabel ?key } } } ?s ?p ?o ${WITHOUT_PARTS} }`,
  );
  const hasArticle = keys.includes("the");
  const partRows = await rowsFor(
    query,
    "?s ?p ?o",
    await toldApart(query, graph, { keys, hasArticle }),
    (some) => `GRAPH ${graph} { VALUES ?s { ${some.join(" ")} } ?s ?p ?o ${WITHOUT_PARTS} }`,
  );
  const atlasRows = await rowsFor(
    query,
    "?s ?p ?o",
    [graph],
    ([s]) => `GRAPH ${graph} { VALUES ?s { ${s} } ?s ?p ?o }`,
  );
  const { graph: read } = readGraph(
    quadsOf([...atlasRows, ...codeRows, ...namedRows, ...partRows]),
  );
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
  return [...new Set(namesOf(node).map(phraseKey))].filter((key) => key !== "");
}

/** All names of a node. */
export function namesOf({
  name,
  short,
  aliases,
}: Pick<AtlasNode, "name" | "short" | "aliases">): readonly string[] {
  return [name, ...(short === undefined ? [] : [short]), ...aliases];
}

/**
 * The nodes by which the words of a question tell one node: all that have one of its words in a name or,
 * of a common word and of each longer part, the one or two by which it can be told whether it is one's
 * alone.
 */
async function toldApart(
  query: Query,
  graph: string,
  { keys, hasArticle }: { readonly keys: readonly string[]; readonly hasArticle: boolean },
): Promise<readonly string[]> {
  if (keys.length === 0) return [];
  const grouped = (groups: string, where: string) =>
    select(
      query,
      `SELECT ${groups} (COUNT(?s) AS ?holders) (MIN(STR(?s)) AS ?first) (MAX(STR(?s)) AS ?last) WHERE { GRAPH ${graph} { ${where} } } GROUP BY ${groups}`,
    );
  const ends = (rows: readonly Row[]) =>
    rows.flatMap(({ first, last }) =>
      [first, last].flatMap((one) => (one ? [iri(one.value)] : [])),
    );
  const having = (some: readonly string[], term: string) =>
    `VALUES ?key { ${some.map(literal).join(" ")} } ?s ${term} ?key`;
  const words = keys.filter((key) => !key.includes(" "));
  const parts = keys.filter((key) => key.includes(" "));
  const held = await grouped("?key", having(words, PART_TERMS.word));
  const isRare = ({ holders }: Row) => Number(holders?.value) <= HOLDERS_MAX;
  const rare = held.filter(isRare).flatMap(({ key }) => (key ? [key.value] : []));
  const found = [
    ...ends(held),
    ...(
      await rowsFor(
        query,
        "?s",
        rare,
        (some) => `GRAPH ${graph} { ${having(some, PART_TERMS.word)} }`,
      )
    ).flatMap(({ s }) => (s ? [iri(s.value)] : [])),
    ...(parts.length > 0 ? ends(await grouped("?key", having(parts, PART_TERMS.noun))) : []),
    ...(parts.length > 0 ? ends(await grouped("?key", having(parts, PART_TERMS.proper))) : []),
    // "The ministry" is the only one, if there is no other of its kind or type.
    ...(hasArticle
      ? ends(await grouped("?k ?t", "?s a pa:Node ; attr:kind ?k ; attr:type ?t"))
      : []),
  ];
  return [...new Set(found)];
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
