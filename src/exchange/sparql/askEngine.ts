/** The answers of an engine to a question, with the quotes behind each. */

import { DataFactory } from "n3";
import { qualitiesOf } from "../../atlas/attributes/index.ts";
import type { Atlas } from "../../atlas/index.ts";
import { append } from "../../longLists.ts";
import type { Question } from "../../scene/index.ts";
import type { ExchangeEdge, ExchangeGraph, ExchangeNode, ExchangeQuote } from "../model/index.ts";
import { LIST_MARK } from "../model/index.ts";
import { type Places, placesIn, readGraph } from "../rdf/index.ts";
import {
  batches,
  count,
  EngineFailed,
  type Query,
  quadsOf,
  ROWS_MAX,
  rowsFor,
  select,
} from "./engine.ts";
import { type HeldAtlas, WITHOUT_PARTS } from "./engineAtlas.ts";
import { type QuestionPattern, questionPattern } from "./questionPattern.ts";
import { iri, type Row } from "./sparqlText.ts";
import { engineWords } from "./words.ts";

/** One link of a chain, with those of its quotes that satisfy the question. */
export interface EngineLink {
  readonly edge: ExchangeEdge;
  readonly source: ExchangeNode;
  readonly target: ExchangeNode;
  readonly quotes: readonly ExchangeQuote[];
}

export interface EngineAnswer {
  readonly subject: ExchangeNode;
  readonly chains: readonly (readonly EngineLink[])[];
}

export interface EngineAnswers {
  /** How many nodes answer, and by how many chains. */
  readonly answers: number;
  readonly chains: number;
  /** The first of them in the atlas's order. */
  readonly found: readonly EngineAnswer[];
  /** The titles of the documents quoted, by their ids. */
  readonly documents: ReadonlyMap<string, string>;
  /** Whether some of those found have more chains than are given. */
  readonly isCut: boolean;
}

/** Most chains given for one subject, as Ask does in the page. */
const CHAINS_MAX = 60;
/** Things that one query names. */
const NAMED_MAX = 100;

/**
 * Asks a question of an atlas that an engine holds.
 *
 * @param atlas the atlas's codebook, with the nodes that the question names
 * @param most how many answers are given; all are counted
 * @throws EngineFailed
 */
export async function askEngine(
  query: Query,
  held: HeldAtlas,
  atlas: Atlas,
  question: Question,
  most: number,
): Promise<EngineAnswers> {
  if (question.pillar?.includes("/")) throw new EngineFailed(engineWords.noSections);
  const places = placesIn(DataFactory.namedNode(held.iri));
  const symmetric = new Set(
    atlas.relations.flatMap(({ id, symmetric }) => (symmetric === true ? [id] : [])),
  );
  const pattern = questionPattern(question, places, {
    isSymmetric: (relation) => symmetric.has(relation),
  });
  const graph = iri(places.atlas.value);
  const chainCount = await count(query, "*", pattern.where);
  const answers = chainCount === 0 ? 0 : await countSubjects(query, pattern);
  const subjects = await subjectsOf(query, pattern, graph, Math.min(most, answers));
  if (subjects.length === 0) {
    return { answers, chains: chainCount, found: [], documents: new Map(), isCut: false };
  }
  const { rows, isCut } = await chainsOf(query, pattern, subjects);
  const read = await described(query, graph, pattern, subjects, rows);
  return {
    answers,
    chains: chainCount,
    found: answersIn(read, pattern, { places, question }, subjects, rows),
    documents: new Map(read.documents.map(({ id, title }) => [id, title])),
    isCut,
  };
}

const isVariable = (text: string): boolean => text.startsWith("?");

function countSubjects(query: Query, { where, nodes }: QuestionPattern): Promise<number> {
  const [subject = ""] = nodes;
  return isVariable(subject) ? count(query, `DISTINCT ${subject}`, where) : Promise.resolve(1);
}

/** The IRIs of the first subjects, in brackets, in the atlas's order. */
async function subjectsOf(
  query: Query,
  { where, nodes }: QuestionPattern,
  graph: string,
  most: number,
): Promise<readonly string[]> {
  const [subject = ""] = nodes;
  if (!isVariable(subject)) return most > 0 ? [subject] : [];
  const found: string[] = [];
  let last = -1;
  // By the number after the last one: engines refuse sorted pages by OFFSET past their limit.
  while (found.length < most) {
    const rows = await select(
      query,
      `SELECT DISTINCT ${subject} ?order WHERE {\n${where}\nGRAPH ${graph} { ${subject} pa:order ?order } FILTER(?order > ${last})\n} ORDER BY ?order LIMIT ${Math.min(ROWS_MAX, most - found.length)}`,
    );
    if (rows.length === 0) break;
    for (const row of rows) {
      found.push(iri(row[subject.slice(1)]?.value ?? ""));
      last = Number(row.order?.value);
    }
  }
  return found;
}

/** A row for each chain of the subjects; of a subject with very many, one more than are given. */
async function chainsOf(query: Query, pattern: QuestionPattern, subjects: readonly string[]) {
  const { where, nodes, links } = pattern;
  if (links.length === 0) return { rows: [], isCut: false };
  const [subject = ""] = nodes;
  const variables = [...nodes.filter(isVariable), ...links].join(" ");
  const within = (some: readonly string[]) =>
    isVariable(subject) ? `VALUES ${subject} { ${some.join(" ")} }\n${where}` : where;
  const rows: Row[] = [];
  let isCut = false;
  const take = async (some: readonly string[]): Promise<void> => {
    const expected = await count(query, "*", within(some));
    if (expected > ROWS_MAX && some.length > 1) {
      for (const half of batches(some, Math.ceil(some.length / 2))) await take(half);
      return;
    }
    const limit = expected > ROWS_MAX ? ` LIMIT ${CHAINS_MAX + 1}` : "";
    append(rows, await select(query, `SELECT ${variables} WHERE {\n${within(some)}\n}${limit}`));
  };
  for (const some of batches(subjects, NAMED_MAX)) await take(some);
  const given = new Map<string, number>();
  const kept = rows.filter((row) => {
    const key = row[subject.slice(1)]?.value ?? subject;
    const number = (given.get(key) ?? 0) + 1;
    given.set(key, number);
    if (number > CHAINS_MAX) isCut = true;
    return number <= CHAINS_MAX;
  });
  return { rows: kept, isCut };
}

/** All that the engine says of the subjects and of the links in these rows, as a graph. */
async function described(
  query: Query,
  graph: string,
  { nodes, links }: QuestionPattern,
  subjects: readonly string[],
  rows: readonly Row[],
): Promise<ExchangeGraph> {
  const valuesOf = (variables: readonly string[]) =>
    new Set(
      rows.flatMap((row) =>
        variables.flatMap((name) => {
          const value = row[name.slice(1)]?.value;
          return value === undefined ? [] : [iri(value)];
        }),
      ),
    );
  const inAtlas = (s: readonly string[]) =>
    `GRAPH ${graph} { VALUES ?s { ${s.join(" ")} } ?s ?p ?o ${WITHOUT_PARTS} }`;
  const things = new Set([
    ...subjects,
    ...nodes.filter((node) => !isVariable(node)),
    ...valuesOf(nodes.filter(isVariable)),
    ...valuesOf(links),
  ]);
  const all: Row[] = [];
  const take = async (list: Iterable<string>, where: (some: readonly string[]) => string) => {
    for (const some of batches([...list], NAMED_MAX)) {
      append(all, await rowsFor(query, "?s ?p ?o", some, where));
    }
  };
  await take(things, inAtlas);
  const quoted = (some: readonly string[]) =>
    `VALUES ?link { ${some.join(" ")} } ?q oa:hasBody ?link .`;
  const linked = valuesOf(links);
  await take(linked, (some) => `GRAPH ?g { ${quoted(some)} ?q ?p ?o . BIND(?q AS ?s) }`);
  await take(linked, (some) => `GRAPH ?g { ${quoted(some)} ?q oa:hasTarget ?s . ?s ?p ?o }`);
  await take(
    linked,
    (some) => `GRAPH ?g { ${quoted(some)} ?q oa:hasTarget ?t . ?t oa:hasSelector ?s . ?s ?p ?o }`,
  );
  const documents = new Set(
    all.flatMap(({ p, o }) => (p?.value.endsWith("#hasSource") && o ? [iri(o.value)] : [])),
  );
  await take(documents, (some) => `${inAtlas(some)} FILTER(?p != rdf:value)`);
  return readGraph(quadsOf(all)).graph;
}

/** Each subject with its chains, in the atlas's order. */
function answersIn(
  graph: ExchangeGraph,
  { nodes, links }: QuestionPattern,
  { places, question }: { readonly places: Places; readonly question: Question },
  subjects: readonly string[],
  rows: readonly Row[],
): readonly EngineAnswer[] {
  const nodesByIri = new Map(graph.nodes.map((node) => [iri(places.node(node.id).value), node]));
  const nodesById = new Map(graph.nodes.map((node) => [node.id, node]));
  const edges = new Map(
    graph.edges.map((edge, order) => [places.link(edge.id).value, { edge, order }] as const),
  );
  const [subject = ""] = nodes;
  const bySubject = new Map<string, { order: readonly number[]; chain: readonly EngineLink[] }[]>();
  for (const row of rows) {
    const value = row[subject.slice(1)]?.value;
    const key = value === undefined ? subject : iri(value);
    const found = links.flatMap((name) => edges.get(row[name.slice(1)]?.value ?? "") ?? []);
    const chain = found.flatMap(({ edge }): EngineLink[] => {
      const [source, target] = [nodesById.get(edge.source), nodesById.get(edge.target)];
      if (!source || !target) return [];
      return [{ edge, source, target, quotes: edge.quotes.filter(counts(question)) }];
    });
    const chains = bySubject.get(key) ?? [];
    bySubject.set(key, chains);
    chains.push({ order: found.map(({ order }) => order), chain });
  }
  return subjects.flatMap((key) => {
    const node = nodesByIri.get(key);
    const chains = [...(bySubject.get(key) ?? [])].sort((a, b) => inOrder(a.order, b.order));
    return node ? [{ subject: node, chains: chains.map(({ chain }) => chain) }] : [];
  });
}

function inOrder(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((order, index) => order !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** Whether a quote is one of those that make a link count. */
function counts(question: Question) {
  const { pillar } = question;
  const qualities = qualitiesOf(question);
  return ({ attributes }: ExchangeQuote): boolean => {
    const pillars = String(attributes.get("pillars") ?? "").split(LIST_MARK);
    return (
      attributes.get("negated") !== true &&
      (pillar === undefined || pillars.includes(pillar)) &&
      qualities.every(({ of, value }) => attributes.get(of) === value)
    );
  };
}
