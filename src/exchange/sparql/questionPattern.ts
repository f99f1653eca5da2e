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
  // What a named subject shares with what is taken away from it: MINUS needs a variable in common.
  const isNamed = subject.of === "node";
  if (isNamed && steps.some(({ none }) => none)) about.push(`${first} pa:order ?named .`);
  const nodes = [first];
  const links: string[] = [];
  const parts = [inAtlas(places, about)];
  const without: string[] = [];
  // The nodes on the way to where a step begins, and to where the step before it began.
  let path: readonly string[] = [first];
  let origin = path;
  for (const [index, step] of steps.entries()) {
    // "that fund A and lead B": both begin at the same node.
    const from = step.and ? origin : path;
    origin = from;
    const { node, link, pattern } = stepPattern(step, index, from, context);
    const limits = limitPatterns(link, step.verb, index, context);
    if (step.none) {
      // The nodes before the last are known there only if the way to them is told again.
      const way = from.length > 1 ? parts : isNamed ? [inAtlas(places, about)] : [];
      without.push(`MINUS { ${[...way, pattern, ...limits].join("\n")} }`);
      path = from;
      if (steps[index + 1]?.and) continue;
      break;
    }
    path = [...from, node];
    nodes.push(node);
    links.push(link);
    parts.push(pattern, ...limits);
  }
  return { where: [...parts, ...without].join("\n"), nodes, links };
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

/** That a link has a statement that counts and, with "only", none that counts and breaks the limits. */
function limitPatterns(link: string, verb: Verb, index: number, { question, places }: Context) {
  const { pillar, only } = question;
  const limits = limitTriples(question);
  if (pillar === undefined && limits.length === 0) return [];
  // Lists that are made once, for MINUS and joins. EXISTS would be tried anew for each link, for which
  // Oxigraph goes through all quotes each time. The links come first: others' quotes stand there too.
  const asked = inAtlas(places, [...verbTriples(link, verb, places), `${link} a pa:Affirmed .`]);
  const listed = (quote: string, more: readonly string[]) => {
    const said = [
      `${quote} oa:hasBody ${link} ; oa:motivatedBy oa:linking .`,
      ...(pillar === undefined ? [] : [`${quote} dcterms:subject ${pillarAt(places, pillar)} .`]),
      ...more.map((about) => `${quote} ${about} .`),
    ];
    return `${asked} GRAPH ?g${quote.slice(1)} { ${said.join(" ")} }`;
  };
  const such = `{ SELECT DISTINCT ${link} WHERE { ${listed(`?q${index}`, limits)} } }`;
  if (!only || limits.length === 0) return [such];
  const other = `?other${index}`;
  return [such, `MINUS { ${listed(other, [])} MINUS { ${listed(other, limits)} } }`];
}

function limitTriples(question: Question): readonly string[] {
  return qualitiesOf(question).map(({ of, value }) => `attr:${of} ${literal(value)}`);
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
