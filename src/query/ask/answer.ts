/** What an atlas answers to a question, among what the Scene shows. */
import type { Atlas, AtlasEdge, AtlasNode, LinkQuote } from "../../atlas/index.ts";
import type { Filters, Question, Step, Verb } from "../../scene/index.ts";
import {
  filterTests,
  lookup,
  memo,
  type Neighbourhood,
  type Shown,
  visible,
} from "../visible/index.ts";
import { isOf } from "./terms.ts";

/** One link of a chain, with those of its statements that the question lets through. */
export interface AnswerLink {
  readonly edge: AtlasEdge;
  readonly quotes: readonly LinkQuote[];
}

/** Links one after another from the subject on, one for each step that asks for a link. */
export type Chain = readonly AnswerLink[];

export interface Answer {
  readonly subject: AtlasNode;
  /** Empty where nothing but the absence of links was asked for. */
  readonly chains: readonly Chain[];
}

export interface Answers {
  /** In the atlas's order, as are the chains of each. */
  readonly found: readonly Answer[];
  /** What would answer, had its words not denied it. */
  readonly denied: readonly Answer[];
  /** Whether some subject has more chains than are given. */
  readonly isCut: boolean;
}

/** Most chains given of one subject, and of all: beyond, an answer says that there is more. */
export const CHAINS_MAX = 60;
const CHAINS_OF_ALL_MAX = 20_000;

const cache = new WeakMap<
  Atlas,
  Shown & { readonly question: Question; readonly answers: Answers }
>();

/**
 * The nodes that a question is after. A step holds where a shown link leads as asked, one of its
 * statements passes the Scene's filters and the question's own limits at once, and the words don't
 * deny it; "only" asks that of all statements that the filters let through. With `none` no such
 * link may be there. A chain comes to no node twice. The last answer for each atlas is kept.
 */
export function answer(atlas: Atlas, { filters, focus }: Shown, question: Question): Answers {
  const last = cache.get(atlas);
  if (last?.filters === filters && last.focus === focus && last.question === question) {
    return last.answers;
  }
  const answers = computeAnswers(atlas, { filters, focus }, question);
  cache.set(atlas, { filters, focus, question, answers });
  return answers;
}

/** How many nodes answer, without keeping anything: for questions that are only weighed. */
export function countAnswers(atlas: Atlas, shown: Shown, question: Question): number {
  return search(atlas, shown, question, { denied: false, chains: 1 }).found.length;
}

/** Whether any node does. */
export function isAnswered(atlas: Atlas, shown: Shown, question: Question): boolean {
  return search(atlas, shown, question, { denied: false, chains: 1, answers: 1 }).found.length > 0;
}

/** The same without keeping it: what is lit stays the answer to what is asked. */
export function computeAnswers(atlas: Atlas, shown: Shown, question: Question): Answers {
  const { found, isCut } = search(atlas, shown, question, { denied: false, chains: CHAINS_MAX });
  const hasDenials = atlas.edges.some(({ quotes }) => quotes.some(({ negated }) => negated));
  if (!hasDenials) return { found, denied: [], isCut };
  const all = search(atlas, shown, question, { denied: true, chains: CHAINS_MAX }).found;
  const denied = all.flatMap(({ subject, chains }) => {
    const own = chains.filter((chain) => chain.some(isDenied));
    return own.length > 0 ? [{ subject, chains: own }] : [];
  });
  return { found, denied, isCut };
}

function isDenied({ quotes }: AnswerLink): boolean {
  return quotes.every(({ negated }) => negated);
}

interface How {
  /** Whether links count that their words deny. */
  readonly denied: boolean;
  /** Most chains of a subject. */
  readonly chains: number;
  /** After so many subjects the search ends; undefined: all of them. */
  readonly answers?: number;
}

function search(atlas: Atlas, shown: Shown, question: Question, how: How) {
  const { nodes, incident } = lookup(atlas);
  const { nodes: shownNodes, edges: shownEdges } = visible(atlas, shown);
  const statements = statementsOf(shown.filters, question, how.denied);
  const kept = new Map<AtlasEdge, readonly LinkQuote[]>();
  const said = (edge: AtlasEdge) => {
    const known = kept.get(edge);
    if (known) return known;
    const quotes = shownEdges.has(edge.id) ? statements(edge) : [];
    kept.set(edge, quotes);
    return quotes;
  };
  const { steps, pillar } = question;

  /** Chains from a node on; `undefined` where the question does not hold of it. */
  function* chainsFrom(node: AtlasNode, index: number, path: readonly string[]): Generator<Chain> {
    const step = steps[index];
    if (!step) {
      yield [];
      return;
    }
    if (step.none) {
      for (const _ of linksFrom(node, step, index, path)) return;
      yield [];
      return;
    }
    yield* linksFrom(node, step, index, path);
  }

  function* linksFrom(
    node: AtlasNode,
    step: Step,
    index: number,
    path: readonly string[],
  ): Generator<Chain> {
    for (const edge of incident.get(node.id) ?? []) {
      if (!follows(step.verb, edge)) continue;
      const other = nodes.get(edge.source === node.id ? edge.target : edge.source);
      if (!other || path.includes(other.id) || !isOf(step.term, other)) continue;
      if (!leads(step, edge, node.id)) continue;
      const quotes = said(edge);
      if (quotes.length === 0) continue;
      for (const rest of chainsFrom(other, index + 1, [...path, other.id])) {
        yield [{ edge, quotes }, ...rest];
      }
    }
  }

  const found: Answer[] = [];
  let isCut = false;
  let total = 0;
  for (const subject of atlas.nodes) {
    if (!shownNodes.has(subject.id) || !isOf(question.subject, subject)) continue;
    if (pillar !== undefined && !subject.pillars.includes(pillar)) continue;
    const chains: Chain[] = [];
    for (const chain of chainsFrom(subject, 0, [subject.id])) {
      if (chains.length >= how.chains || (chains.length > 0 && total >= CHAINS_OF_ALL_MAX)) {
        isCut = true;
        break;
      }
      chains.push(chain);
      total += 1;
    }
    if (chains.length > 0) {
      found.push({ subject, chains: chains.filter((chain) => chain.length > 0) });
      if (found.length === how.answers) break;
    }
  }
  return { found, isCut };
}

function follows(verb: Verb, edge: AtlasEdge): boolean {
  switch (verb.of) {
    case "any":
      return true;
    case "family":
      return edge.family === verb.id;
    case "relation":
      return edge.relation === verb.id;
  }
}

/** Whether a link is followed in the step's direction from this end; symmetric ones always are. */
function leads({ direction }: Step, edge: AtlasEdge, from: string): boolean {
  if (direction === "both" || edge.symmetric) return true;
  return (direction === "out" ? edge.source : edge.target) === from;
}

/** Which statements of a link count for a question, under the Scene's filters. */
function statementsOf(filters: Filters, question: Question, denied: boolean) {
  const shown = filterTests(filters);
  const { pillar, basis, status, force, only } = question;
  const inPillar = (quote: LinkQuote) => pillar === undefined || quote.pillars.includes(pillar);
  const has = (quote: LinkQuote) =>
    (basis === undefined || quote.basis === basis) &&
    (status === undefined || quote.status === status) &&
    (force === undefined || quote.force === force);
  return (edge: AtlasEdge): readonly LinkQuote[] => {
    const said = edge.quotes.filter(
      (quote) => shown.statement(edge, quote) && inPillar(quote) && (denied || !quote.negated),
    );
    return only ? (said.every(has) ? said : []) : said.filter(has);
  };
}

/** The nodes and links of all answers: what the map lights. */
export const litByAnswers: (answers: Answers) => Neighbourhood = memo(({ found }) => {
  const nodes = new Set<string>();
  const edges = new Set<string>();
  for (const { subject, chains } of found) {
    nodes.add(subject.id);
    for (const { edge } of chains.flat()) {
      edges.add(edge.id);
      nodes.add(edge.source).add(edge.target);
    }
  }
  return { nodes, edges };
});
