/** The nearest questions to a text that is not a question but names something. */
import { editDistance } from "../../atlas/files/index.ts";
import type { Atlas } from "../../atlas/index.ts";
import {
  ANY_LINK,
  ANYTHING,
  partKey,
  type Question,
  questionParts,
  type Step,
  type Term,
} from "../../scene/index.ts";
import { isAnswered } from "../answers/index.ts";
import { lexicon, termIncludes, wordsOf } from "../lexicon/index.ts";
import { type FiltersAndFocus, lookup } from "../visible/index.ts";

/** Most nodes that are recognised by a part of their name. */
const PARTLY_NAMED_MAX = 4;
/** The fewest letters of a word by which a name is recognised; "in" and "the" are shorter. */
const TELLING_LENGTH = 4;

/**
 * The nodes, types and kinds that a text names, in its order, each once; longer names win. If it
 * names no node, also the nodes whose names hold one of its other words: "processors" for "advanced
 * processors".
 */
export function termsIn(atlas: Atlas, text: string): readonly Term[] {
  const { named, others } = namedIn(atlas, text);
  if (named.some(({ of }) => of === "node")) return named;
  return [...named, ...partlyNamed(atlas, others)];
}

/** The terms that a text names, by their whole names or telling parts; and its other words. */
function namedIn(atlas: Atlas, text: string) {
  const { terms, partNames } = lexicon(atlas);
  const words = wordsOf(text).map((word) => word.text);
  const namedTerms = new Map<string, Term>();
  const others: string[] = [];
  for (let at = 0; at < words.length; ) {
    const [whole] = terms.at(words, at).filter(({ value }) => value.of !== "any");
    const [part] = partNames.at(words, at);
    const isWhole = (whole?.words.length ?? 0) >= (part?.length ?? 0);
    const term: Term | undefined = isWhole ? whole?.value : part && { of: "node", id: part.node };
    if (term) namedTerms.set(partKey(term), term);
    else others.push(words[at] ?? "");
    at += Math.max(1, isWhole ? (whole?.words.length ?? 1) : (part?.length ?? 1));
  }
  return { named: [...namedTerms.values()], others };
}

/** The nodes that share the most words with the text first, then those with the most statements. */
function partlyNamed(atlas: Atlas, words: readonly string[]): readonly Term[] {
  const telling = new Set(words.filter((word) => word.length >= TELLING_LENGTH));
  const shared = new Map<string, number>();
  for (const word of telling) {
    for (const id of lexicon(atlas).partNames.withWord(word))
      shared.set(id, (shared.get(id) ?? 0) + 1);
  }
  const { nodes, nodeIndexes } = lookup(atlas);
  const statements = (id: string) => nodes.get(id)?.statements ?? 0;
  const place = (id: string) => nodeIndexes.get(id) ?? 0;
  return [...shared]
    .sort(([a, ofA], [b, ofB]) => ofB - ofA || statements(b) - statements(a) || place(a) - place(b))
    .slice(0, PARTLY_NAMED_MAX)
    .map(([id]) => ({ of: "node", id }));
}

/**
 * Up to `most` questions about what a text names, each of which has an answer here: how these
 * things are linked with each other, first by any link, then by the relations nearest to a word of
 * the text, then by those that most links have. Empty if the text names nothing.
 */
export function nearestQuestions(
  atlas: Atlas,
  scene: FiltersAndFocus,
  text: string,
  most: number,
): readonly Question[] {
  const terms = termsIn(atlas, text);
  const nodes = terms.filter(({ of }) => of === "node");
  const groups = terms.filter(({ of }) => of !== "node");
  const [subject = ANYTHING, ...others] = groups;
  const objects = nodes.length > 0 ? nodes : others;
  const { others: verbs } = namedIn(atlas, text);
  const candidates = [
    ...objects.map((term) => oneStep(subject, anyLink(term))),
    ...nodes.flatMap((term) => byRelation(atlas, subject, term, verbs)),
    // If these are not linked with each other, each by itself.
    ...nodes.map((term) => oneStep(ANYTHING, anyLink(term))),
    ...groups.map((term) => oneStep(term, anyLink(ANYTHING))),
  ];
  const distinct = new Map(
    candidates.map((question) => [questionParts(question).join(), question]),
  );
  const answered: Question[] = [];
  for (const question of distinct.values()) {
    if (answered.length === most) break;
    if (isAnswered(atlas, scene, question)) answered.push(question);
  }
  return answered;
}

/** A question with a single step. */
function oneStep(subject: Term, step: Step): Question {
  return { subject, steps: [step], only: false };
}

function anyLink(term: Term): Step {
  return { direction: "both", verb: ANY_LINK, none: false, term };
}

/**
 * One question for each relation and direction that joins the two: those that are said nearly like
 * one of the words first, then the most frequent.
 */
function byRelation(
  atlas: Atlas,
  subject: Term,
  term: Term,
  words: readonly string[],
): readonly Question[] {
  if (term.of !== "node") return [];
  const { nodes, incident } = lookup(atlas);
  const steps = new Map<string, { readonly step: Step; readonly links: number }>();
  for (const edge of incident.get(term.id) ?? []) {
    const leadsThere = edge.target === term.id;
    const other = nodes.get(leadsThere ? edge.source : edge.target);
    if (!other || !termIncludes(subject, other) || edge.negated) continue;
    const direction = edge.symmetric ? "both" : leadsThere ? "out" : "in";
    const key = `${direction} ${edge.relation}`;
    const verb = { of: "relation", id: edge.relation } as const;
    const step: Step = { direction, verb, none: false, term };
    steps.set(key, { step, links: (steps.get(key)?.links ?? 0) + 1 });
  }
  const near = relationsNear(atlas, words);
  const isNear = ({ verb }: Step) => Number(verb.of === "relation" && near.has(verb.id));
  return [...steps.values()]
    .sort((a, b) => isNear(b.step) - isNear(a.step) || b.links - a.links)
    .map(({ step }) => oneStep(subject, step));
}

/** The relations with a word that a word of the text is a letter or two off, or begins. */
function relationsNear(atlas: Atlas, words: readonly string[]): ReadonlySet<string> {
  const telling = words.filter((word) => word.length >= TELLING_LENGTH);
  const near = lexicon(atlas).verbs.phrases.filter(({ words: [verb = ""] }) =>
    telling.some(
      (word) =>
        verb.length >= TELLING_LENGTH &&
        (verb.startsWith(word) || editDistance(word, verb, 2) <= (word.length < 7 ? 1 : 2)),
    ),
  );
  return new Set(near.flatMap(({ value: { verb } }) => (verb.of === "relation" ? [verb.id] : [])));
}
