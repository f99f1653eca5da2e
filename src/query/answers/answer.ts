/** The answers of an atlas to a question, among the nodes and links that a Scene shows. */
import { qualitiesOf } from "../../atlas/attributes/index.ts";
import type { Atlas, AtlasEdge, AtlasNode, LinkQuote } from "../../atlas/index.ts";
import type { Filters, Question, Step, Verb } from "../../scene/index.ts";
import { termIncludes } from "../lexicon/index.ts";
import {
  type FiltersAndFocus,
  filterTests,
  isNamedIn,
  lookup,
  memo,
  memoByContent,
  type Neighbourhood,
  standsIn,
  visible,
} from "../visible/index.ts";

/** One link of a chain, with those of its statements that satisfy the question. */
export interface AnswerLink {
  readonly edge: AtlasEdge;
  readonly quotes: readonly LinkQuote[];
}

/**
 * Links from the subject on, one for each step that asks for a link: consecutive, save that of an
 * "and" step, which begins where the link before it does.
 */
export type Chain = readonly AnswerLink[];

export interface Answer {
  readonly subject: AtlasNode;
  /** Empty if the question asks only for the absence of links. */
  readonly chains: readonly Chain[];
}

export interface Answers {
  /** The answers and their chains, both in the atlas's order. */
  readonly found: readonly Answer[];
  /** What would be an answer if the quotes did not deny it. */
  readonly denied: readonly Answer[];
  /** `count`: some subject has more chains. `effort`: the search was ended, so there may be more. */
  readonly cut: "count" | "effort" | undefined;
}

/** Most chains returned for one subject, and for all together; `cut` tells if there are more. */
export const CHAINS_MAX = 60;
const CHAINS_OF_ALL_MAX = 20_000;
/** Most links that a search follows, which takes some tens of milliseconds. */
const EFFORT_MAX = 1_000_000;

/**
 * The nodes that answer a question. A step holds if a shown link leads the way it asks, one of the
 * link's statements passes both the Scene's filters and the question's own limits, and the quote
 * does not deny it; "only" requires the limits of all statements that pass the filters. With `none`
 * there must be no such link. A chain visits no node twice. Cached by the content of what is asked.
 */
export function answer(
  atlas: Atlas,
  { filters, focus }: FiltersAndFocus,
  question: Question,
): Answers {
  return answers(atlas, filters, focus, question);
}

const answers = memoByContent(
  (atlas: Atlas, filters: Filters, focus: FiltersAndFocus["focus"], question: Question) =>
    computeAnswers(atlas, { filters, focus }, question),
);

/** Like answer(), but without the cache, which keeps the answer that is lit. */
export function computeAnswers(atlas: Atlas, scene: FiltersAndFocus, question: Question): Answers {
  const { found, cut } = search(atlas, scene, question, {
    withDenied: false,
    chainsMax: CHAINS_MAX,
  });
  const possible = deniedEdges(atlas).filter((edge) =>
    question.steps.some(({ verb }) => follows(verb, edge)),
  );
  if (possible.length === 0) return { found, denied: [], cut };
  // A single step begins or ends at a link that is denied.
  const ends = new Set(possible.flatMap(({ source, target }) => [source, target]));
  const among = question.steps.length === 1 ? { among: ends } : {};
  const limits = { withDenied: true, chainsMax: CHAINS_MAX, ...among };
  const denied = search(atlas, scene, question, limits).found.flatMap(({ subject, chains }) => {
    const deniedChains = chains.filter((chain) => chain.some(isDenied));
    return deniedChains.length > 0 ? [{ subject, chains: deniedChains }] : [];
  });
  return { found, denied, cut };
}

/** The links that some quote denies. */
const deniedEdges: (atlas: Atlas) => readonly AtlasEdge[] = memo(({ edges }) =>
  edges.filter(({ quotes }) => quotes.some(({ negated }) => negated)),
);

function isDenied({ quotes }: AnswerLink): boolean {
  return quotes.every(({ negated }) => negated);
}

interface SearchLimits {
  /** Whether links that their quotes deny count too. */
  readonly withDenied: boolean;
  /** Most chains for one subject. */
  readonly chainsMax: number;
  /** The nodes that may be subjects; `undefined`: all. */
  readonly among?: ReadonlySet<string>;
  /** Most subjects; `undefined`: no limit. */
  readonly answersMax?: number;
}

/** The search behind all answers, with nothing kept. */
export function search(
  atlas: Atlas,
  scene: FiltersAndFocus,
  question: Question,
  limits: SearchLimits,
) {
  const { nodes, incident } = lookup(atlas);
  const { nodes: shownNodes, edges: shownEdges } = visible(atlas, scene);
  const statementsOf = matchingStatements(atlas, scene.filters, question, limits.withDenied);
  const cached = new Map<AtlasEdge, readonly LinkQuote[]>();
  const shownStatementsOf = (edge: AtlasEdge) => {
    const known = cached.get(edge);
    if (known) return known;
    const quotes = shownEdges.has(edge.id) ? statementsOf(edge) : [];
    cached.set(edge, quotes);
    return quotes;
  };
  const { steps } = question;
  const isNamed = isNamedIn(atlas, question.pillar);
  let effort = 0;

  /** A link as a step may follow it from a node, with the node that it leads to. */
  const linkFrom = (node: AtlasNode, step: Step, edge: AtlasEdge) => {
    if (!follows(step.verb, edge) || !leads(step, edge, node.id)) return undefined;
    const other = nodes.get(edge.source === node.id ? edge.target : edge.source);
    if (!other || !termIncludes(step.term, other)) return undefined;
    const quotes = shownStatementsOf(edge);
    return quotes.length > 0 ? { other, link: { edge, quotes } } : undefined;
  };

  /** The links that a step may follow from a node, with the nodes that they lead to. */
  function* linksFrom(node: AtlasNode, step: Step) {
    for (const edge of incident.get(node.id) ?? []) {
      if (effort++ > EFFORT_MAX) return;
      const found = linkFrom(node, step, edge);
      if (found) yield found;
    }
  }

  /** Whether some links satisfy the steps from one on, if nodes could be visited twice. */
  const possible = steps.map(() => new Map<AtlasNode, boolean>());
  const canLead = (node: AtlasNode, index: number): boolean => {
    const step = steps[index];
    const known = possible[index];
    if (!step || !known || step.none) return true;
    let isPossible = known.get(node);
    if (isPossible === undefined) {
      const goesOn = steps[index + 1]?.and ? () => node : (other: AtlasNode) => other;
      isPossible = false;
      for (const { other } of linksFrom(node, step)) {
        isPossible = canLead(goesOn(other), index + 1);
        if (isPossible) break;
      }
      known.set(node, isPossible);
    }
    return isPossible;
  };

  /**
   * The chains of the steps from one on; none if these do not hold. The last node of a path is
   * where it stands; `origin` is the path to where the step before began.
   */
  function* chainsFrom(path: Path, index: number, origin: Path): Generator<Chain> {
    const step = steps[index];
    if (!step) {
      yield [];
      return;
    }
    const from = step.and ? origin : path;
    const node = from.at(-1);
    if (!node) return;
    if (step.none) {
      for (const { other } of linksFrom(node, step)) if (!from.includes(other)) return;
      if (steps[index + 1]?.and) yield* chainsFrom(from, index + 1, from);
      else yield [];
      return;
    }
    if (!canLead(node, index)) return;
    for (const { other, link } of linksFrom(node, step)) {
      if (from.includes(other)) continue;
      for (const rest of chainsFrom([...from, other], index + 1, from)) yield [link, ...rest];
    }
  }

  const [only, ...others] = steps;
  /** Most questions have one step, which needs no paths. */
  const chainsOf = (subject: AtlasNode): Iterable<Chain> => {
    if (!only || only.none || others.length > 0) return chainsFrom([subject], 0, [subject]);
    const chains: Chain[] = [];
    for (const edge of incident.get(subject.id) ?? []) {
      if (effort++ > EFFORT_MAX || chains.length > limits.chainsMax) break;
      const found = linkFrom(subject, only, edge);
      if (found && found.other !== subject) chains.push([found.link]);
    }
    return chains;
  };

  const found: Answer[] = [];
  let isMore = false;
  let total = 0;
  for (const subject of possibleSubjects(atlas, question)) {
    if (limits.among?.has(subject.id) === false) continue;
    if (!shownNodes.has(subject.id) || !termIncludes(question.subject, subject)) continue;
    if (!isNamed(subject)) continue;
    const chains: Chain[] = [];
    for (const chain of chainsOf(subject)) {
      if (chains.length >= limits.chainsMax || (chains.length > 0 && total >= CHAINS_OF_ALL_MAX)) {
        isMore = true;
        break;
      }
      chains.push(chain);
      total += 1;
    }
    // What was found last may rest on links that were not followed any more.
    if (effort > EFFORT_MAX) break;
    if (chains.length > 0) {
      found.push({ subject, chains: chains.filter((chain) => chain.length > 0) });
      if (found.length === limits.answersMax) break;
    }
  }
  const cut = effort > EFFORT_MAX ? "effort" : isMore ? "count" : undefined;
  return { found, cut } as const;
}

/**
 * The nodes that a question can be about, in the atlas's order: one if it names it, those linked
 * with the node to which its first step leads, or all.
 */
function possibleSubjects(atlas: Atlas, { subject, steps }: Question): readonly AtlasNode[] {
  const { nodes, nodeIndexes, incident } = lookup(atlas);
  if (subject.of === "node") {
    const node = nodes.get(subject.id);
    return node ? [node] : [];
  }
  const [first] = steps;
  if (first?.term.of !== "node" || first.none) return atlas.nodes;
  const linked = (incident.get(first.term.id) ?? []).flatMap(({ source, target }) => [
    source,
    target,
  ]);
  return [...new Set(linked)]
    .map((id) => nodeIndexes.get(id) ?? 0)
    .sort((a, b) => a - b)
    .flatMap((index) => atlas.nodes[index] ?? []);
}

/** The nodes of a chain so far. */
type Path = readonly AtlasNode[];

export function follows(verb: Verb, edge: AtlasEdge): boolean {
  switch (verb.of) {
    case "any":
      return true;
    case "family":
      return edge.family === verb.id;
    case "relation":
      return edge.relation === verb.id;
  }
}

/** Whether a link leads from this end in the step's direction; a symmetric link always does. */
export function leads({ direction }: Step, edge: AtlasEdge, from: string): boolean {
  if (direction === "both" || edge.symmetric) return true;
  return (direction === "out" ? edge.source : edge.target) === from;
}

/** Returns a function from a link to its statements within the filters and the question's limits. */
export function matchingStatements(
  atlas: Atlas,
  filters: Filters,
  question: Question,
  withDenied: boolean,
) {
  const passes = filterTests(filters);
  const { only } = question;
  const qualities = qualitiesOf(question);
  const isThere = standsIn(atlas, question.pillar);
  const has = (quote: LinkQuote) => qualities.every(({ of, value }) => quote[of] === value);
  return (edge: AtlasEdge): readonly LinkQuote[] => {
    const quotes = edge.quotes.filter(
      (quote) => passes.statement(edge, quote) && isThere(quote) && (withDenied || !quote.negated),
    );
    return only ? (quotes.every(has) ? quotes : []) : quotes.filter(has);
  };
}

/** The nodes and links of all answers, which the views light. */
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
