/**
 * A question of Ask as a SPARQL 1.1 pattern. This file alone knows both; `answer.ts` of Ask is the
 * definition that it follows, and `npm run check:engine` holds one against the other.
 *
 * Nodes and links stand in the atlas's graph, quotes each in the graph of its document. Nothing here
 * counts by `p|q`, which Oxigraph answers with one row where two links hold, or follows `p+`, from which
 * Virtuoso leaves out the start: steps are spelt out link by link.
 */
import { qualitiesOf } from "../../atlas/attributes/index.ts";
import type { Question, Step, Term, Verb } from "../../scene/index.ts";
import type { Places } from "../rdf/index.ts";
import { PREFIXES } from "../rdf/index.ts";
import { iri, literal } from "./sparqlText.ts";

/** What the translation has to know of the codebook. */
export interface Codebook {
  isSymmetric(relation: string): boolean;
}

export interface QuestionPattern {
  /** What stands between the braces after WHERE. */
  readonly where: string;
  /** The variable or IRI of the subject, then of what each step leads to. */
  readonly nodes: readonly string[];
  /** The variable of each step's link; steps that must not hold have none. */
  readonly links: readonly string[];
}

export const PROLOGUE = (["rdf", "oa", "dcterms", "skos", "prov", "pa", "attr"] as const)
  .map((name) => `PREFIX ${name}: <${PREFIXES[name]}>`)
  .join("\n");

interface Context {
  readonly places: Places;
  readonly codebook: Codebook;
  readonly question: Question;
}

/** The pattern whose solutions are the chains of the question's answers, each once. */
export function questionPattern(
  question: Question,
  places: Places,
  codebook: Codebook,
): QuestionPattern {
  const context = { places, codebook, question };
  const { subject, steps, pillar } = question;
  const first = nodeAt(subject, 0, places);
  const about = [
    `${first} a pa:Node .`,
    ...termTriples(first, subject),
    ...(pillar === undefined ? [] : [`${first} dcterms:subject ${pillarAt(places, pillar)} .`]),
  ];
  const nodes = [first];
  const links: string[] = [];
  const parts = [inAtlas(places, about)];
  // The nodes on the way to where a step begins, and to where the step before it began.
  let path: readonly string[] = [first];
  let origin = path;
  for (const [index, step] of steps.entries()) {
    // "that fund A and lead B": both begin at the same node.
    const from = step.and ? origin : path;
    origin = from;
    if (step.none) {
      parts.push(`FILTER NOT EXISTS { ${forbidden(index, from, context)} }`);
      path = from;
      if (steps[index + 1]?.and) continue;
      break;
    }
    const { node, link, pattern } = stepPattern(step, index, from, context);
    path = [...from, node];
    nodes.push(node);
    links.push(link);
    parts.push(pattern);
    if (hasLimits(question))
      parts.push(`FILTER EXISTS { ${statementPattern(link, "q", context)} }`);
    if (question.only) parts.push(onlySuch(link, context));
  }
  return { where: parts.join("\n"), nodes, links };
}

/** A step as a pattern that holds if any link follows it: what a "no" forbids. */
function forbidden(index: number, path: readonly string[], context: Context): string {
  const step = context.question.steps[index];
  if (!step) return "";
  const { link, pattern } = stepPattern(step, index, path, context);
  const parts = [pattern];
  if (hasLimits(context.question)) parts.push(statementPattern(link, `q${index}`, context));
  if (context.question.only) parts.push(onlySuch(link, context));
  return parts.join("\n");
}

/** One step along a link, to a node that is none of those before it. */
function stepPattern(
  step: Step,
  index: number,
  path: readonly string[],
  { places, codebook }: Context,
) {
  const from = path.at(-1) ?? "";
  const node = nodeAt(step.term, index + 1, places);
  const link = `?l${index + 1}`;
  const along = `${link} rdf:subject ${from} ; rdf:object ${node} .`;
  const against = `${link} rdf:subject ${node} ; rdf:object ${from} .`;
  const [ahead, back] = step.direction === "in" ? [against, along] : [along, against];
  const isOneRelation = step.verb.of === "relation";
  const isEitherWay =
    step.direction === "both" || (isOneRelation && codebook.isSymmetric(step.verb.id));
  const common = [
    `${link} a pa:Affirmed .`,
    ...verbTriples(link, step.verb, places),
    ...termTriples(node, step.term),
  ];
  const led = (ends: string) => inAtlas(places, [ends, ...common]);
  const pattern = isEitherWay
    ? led(`${link} pa:joins ${from} , ${node} .`)
    : isOneRelation
      ? led(ahead)
      : `{ ${led(ahead)} } UNION { ${led(`${back} ${link} a pa:BothWays .`)} }`;
  // What is affirmed is no loop. A filter on nodes outside "no" keeps Oxigraph from joining them at once.
  const passed = isEitherWay ? path : path.slice(0, -1);
  const others = passed.map((before) => `FILTER(${node} != ${before})`).join(" ");
  return { node, link, pattern: `${pattern}\n${others}` };
}

/** Whether only some of a link's statements count; else it is enough that one affirms it. */
function hasLimits(question: Question): boolean {
  return question.pillar !== undefined || qualitiesOf(question).length > 0;
}

/** A statement of a link that counts: it affirms, and satisfies the question's limits. */
function statementPattern(link: string, quote: string, { question, places }: Context): string {
  const { pillar } = question;
  const said = [
    `?${quote} oa:hasBody ${link} ; oa:motivatedBy oa:linking .`,
    ...(pillar === undefined ? [] : [`?${quote} dcterms:subject ${pillarAt(places, pillar)} .`]),
    ...limitTriples(quote, question),
  ];
  return `GRAPH ?g${quote} { ${said.join(" ")} }`;
}

/** No statement of the link that counts lies outside the question's limits. */
function onlySuch(link: string, { question, places }: Context): string {
  const { pillar } = question;
  const counts = [
    `?other oa:hasBody ${link} ; oa:motivatedBy oa:linking .`,
    ...(pillar === undefined ? [] : [`?other dcterms:subject ${pillarAt(places, pillar)} .`]),
  ].join(" ");
  const limits = limitTriples("other", question).join(" ");
  if (limits === "") return "";
  return `FILTER NOT EXISTS { GRAPH ?gOther { ${counts} FILTER NOT EXISTS { ${limits} } } }`;
}

function limitTriples(quote: string, question: Question): readonly string[] {
  return qualitiesOf(question).map(({ of, value }) => `?${quote} attr:${of} ${literal(value)} .`);
}

/** The node itself if the term names one, else a variable. */
function nodeAt(term: Term, index: number, places: Places): string {
  return term.of === "node" ? iri(places.node(term.id).value) : `?n${index}`;
}

function termTriples(node: string, term: Term): readonly string[] {
  if (term.of === "kind") return [`${node} attr:kind ${literal(term.id)} .`];
  if (term.of !== "type") return [];
  const slash = term.id.indexOf("/");
  const [kind, type] = [term.id.slice(0, slash), term.id.slice(slash + 1)];
  return [`${node} attr:kind ${literal(kind)} ; attr:type ${literal(type)} .`];
}

function verbTriples(link: string, verb: Verb, places: Places): readonly string[] {
  switch (verb.of) {
    case "any":
      return [];
    case "family":
      return [`${link} attr:family ${literal(verb.id)} .`];
    case "relation":
      return [`${link} rdf:predicate ${iri(places.code("relation", verb.id).value)} .`];
  }
}

function pillarAt(places: Places, id: string): string {
  return iri(places.code("pillar", id).value);
}

function inAtlas(places: Places, triples: readonly string[]): string {
  return `GRAPH ${iri(places.atlas.value)} { ${triples.join(" ")} }`;
}
