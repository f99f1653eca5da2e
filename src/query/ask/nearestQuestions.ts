/** What of a text that is no question is understood all the same: the nearest questions to it. */
import type { Atlas } from "../../atlas/index.ts";
import {
  ANY_LINK,
  ANYTHING,
  keyOf,
  type Question,
  questionParts,
  type Step,
  type Term,
} from "../../scene/index.ts";
import { lookup, type Shown } from "../visible/index.ts";
import { countAnswers } from "./answer.ts";
import { lexicon } from "./lexicon.ts";
import { wordsOf } from "./phrases.ts";
import { isOf } from "./terms.ts";

/** Most nodes that are told by a part of their name. */
const PARTLY_MOST = 4;
/** Shorter words, "in" or "the", tell no name. */
const TELLING = 4;

/**
 * The nodes, types and kinds that a text names, in its order, each once; the longest names first.
 * Where it names no node, the nodes whose names hold one of its other words: "processors" for
 * "advanced processors".
 */
export function termsIn(atlas: Atlas, text: string): readonly Term[] {
  const { terms } = lexicon(atlas);
  const words = wordsOf(text).map((word) => word.text);
  const found = new Map<string, Term>();
  const left: string[] = [];
  for (let at = 0; at < words.length; ) {
    const [longest] = terms.at(words, at).filter(({ value }) => value.of !== "any");
    if (longest) found.set(keyOf(longest.value), longest.value);
    else left.push(words[at] ?? "");
    at += longest?.words.length ?? 1;
  }
  const named = [...found.values()];
  if (named.some(({ of }) => of === "node")) return named;
  return [...named, ...partlyNamed(atlas, left)];
}

/** Those that share the most words with the text first, then those most is said of. */
function partlyNamed(atlas: Atlas, words: readonly string[]): readonly Term[] {
  const telling = words.filter((word) => word.length >= TELLING);
  return atlas.nodes
    .map((node) => {
      const own = new Set([node.name, ...node.aliases].flatMap(wordsOf).map(({ text }) => text));
      return { node, shared: telling.filter((word) => own.has(word)).length };
    })
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || b.node.statements - a.node.statements)
    .slice(0, PARTLY_MOST)
    .map(({ node }) => ({ of: "node", id: node.id }));
}

/**
 * Up to `most` questions about what a text names, each of which is answered here: how it is linked
 * with what else the text names, first by any link, then by the relations that most links have.
 * Empty where the text names nothing.
 */
export function nearestQuestions(
  atlas: Atlas,
  shown: Shown,
  text: string,
  most: number,
): readonly Question[] {
  const terms = termsIn(atlas, text);
  const nodes = terms.filter(({ of }) => of === "node");
  const groups = terms.filter(({ of }) => of !== "node");
  const [subject = ANYTHING, ...others] = groups;
  const objects = nodes.length > 0 ? nodes : others;
  const asked = [
    ...objects.map((term) => after(subject, anyLink(term))),
    ...nodes.flatMap((term) => byRelation(atlas, subject, term)),
    // Where what is named together is not linked, each by itself.
    ...nodes.map((term) => after(ANYTHING, anyLink(term))),
    ...groups.map((term) => after(term, anyLink(ANYTHING))),
  ];
  const once = new Map(asked.map((one) => [questionParts(one).join(), one]));
  const answered: Question[] = [];
  for (const one of once.values()) {
    if (answered.length === most) break;
    if (countAnswers(atlas, shown, one) > 0) answered.push(one);
  }
  return answered;
}

function after(subject: Term, step: Step): Question {
  return { subject, steps: [step], only: false };
}

function anyLink(term: Term): Step {
  return { direction: "both", verb: ANY_LINK, none: false, term };
}

/** One question for each relation and direction that joins them, the most frequent first. */
function byRelation(atlas: Atlas, subject: Term, term: Term): readonly Question[] {
  if (term.of !== "node") return [];
  const { nodes, incident } = lookup(atlas);
  const steps = new Map<string, { readonly step: Step; readonly links: number }>();
  for (const edge of incident.get(term.id) ?? []) {
    const leadsThere = edge.target === term.id;
    const other = nodes.get(leadsThere ? edge.source : edge.target);
    if (!other || !isOf(subject, other) || edge.negated) continue;
    const direction = edge.symmetric ? "both" : leadsThere ? "out" : "in";
    const key = `${direction} ${edge.relation}`;
    const verb = { of: "relation", id: edge.relation } as const;
    const step: Step = { direction, verb, none: false, term };
    steps.set(key, { step, links: (steps.get(key)?.links ?? 0) + 1 });
  }
  return [...steps.values()]
    .sort((a, b) => b.links - a.links)
    .map(({ step }) => after(subject, step));
}
