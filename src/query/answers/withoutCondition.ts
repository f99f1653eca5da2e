/** Answerable questions nearest to one without an answer: the same with one condition dropped. */
import { type Quality, qualitiesOf } from "../../atlas/attributes/index.ts";
import type { Atlas } from "../../atlas/index.ts";
import {
  ANY_LINK,
  ANYTHING,
  EMPTY_FILTERS,
  type Question,
  type Term,
  type Verb,
  withQuality,
  withStep,
} from "../../scene/index.ts";
import { type FiltersAndFocus, lookup } from "../visible/index.ts";
import { countAnswers } from "./counts.ts";

/** The condition that was dropped. Steps count from 0. */
export type Condition =
  | { readonly of: "filters" }
  | { readonly of: "only" | "pillar" | "subject" }
  | { readonly of: "quality"; readonly quality: Quality }
  | { readonly of: "verb" | "direction" | "term" | "none"; readonly step: number }
  /** The whole last step. */
  | { readonly of: "step"; readonly step: number };

export interface WithoutCondition {
  readonly condition: Condition;
  /** The question that is answered; unchanged if the filters were dropped. */
  readonly question: Question;
  /** The number of nodes that answer it. */
  readonly count: number;
}

/**
 * Drops one condition at a time, in this order: the Scene's filters; only; its
 * qualities, the last first; the pillar; then, from the last step to the first, its term, its verb, its direction, or its
 * "no"; the subject; the last step. A node is widened to its type, its kind, then anything; a
 * relation to its family, any link in the same direction, then any link: each to the first of these
 * that has an answer. Conditions without which there is still no answer are left out.
 */
export function withoutCondition(
  atlas: Atlas,
  scene: FiltersAndFocus,
  question: Question,
): readonly WithoutCondition[] {
  const results: WithoutCondition[] = [];
  const attempt = (condition: Condition, candidates: readonly Question[], within = scene) => {
    for (const candidate of candidates) {
      const count = countAnswers(atlas, within, candidate);
      if (count === 0) continue;
      results.push({ condition, question: candidate, count });
      return;
    }
  };
  attempt({ of: "filters" }, [question], { filters: EMPTY_FILTERS, focus: undefined });
  for (const [condition, questions] of widerQuestions(atlas, question))
    attempt(condition, questions);
  return results;
}

/** Each condition of a question, with the questions without it, the narrowest first. */
function* widerQuestions(
  atlas: Atlas,
  question: Question,
): Generator<readonly [Condition, readonly Question[]]> {
  const { subject, steps, pillar, only } = question;
  const qualities = qualitiesOf(question);
  if (only && qualities.length > 0) yield [{ of: "only" }, [{ ...question, only: false }]];
  for (const quality of qualities.toReversed()) {
    yield [{ of: "quality", quality }, [withQuality(question, quality.of, undefined)]];
  }
  if (pillar !== undefined) yield [{ of: "pillar" }, [{ ...question, pillar: undefined }]];
  for (let step = steps.length - 1; step >= 0; step--) {
    const current = steps[step];
    if (!current) continue;
    const wider = (changes: readonly Partial<typeof current>[]) =>
      changes.map((change) => withStep(question, step, change));
    // With "no", a wider term or verb would exclude more, not less.
    if (current.none) {
      yield [{ of: "none", step }, wider([{ none: false }])];
      continue;
    }
    yield [{ of: "term", step }, wider(widerTerms(atlas, current.term).map((term) => ({ term })))];
    const verbs = widerVerbs(atlas, current.verb).map((verb) => ({ verb }));
    yield [{ of: "verb", step }, wider([...verbs, { verb: ANY_LINK, direction: "both" }])];
    if (current.direction !== "both") {
      // A relation has two directions; "either way" exists only for families and for any link.
      const back = current.direction === "out" ? "in" : "out";
      const direction = current.verb.of === "relation" ? back : "both";
      yield [{ of: "direction", step }, wider([{ direction }])];
    }
  }
  yield [
    { of: "subject" },
    widerTerms(atlas, subject).map((term) => ({ ...question, subject: term })),
  ];
  if (steps.length > 1) {
    yield [{ of: "step", step: steps.length - 1 }, [{ ...question, steps: steps.slice(0, -1) }]];
  }
}

/** For a node: its type, its kind, anything; each term is wider than the one before. */
function widerTerms(atlas: Atlas, term: Term): readonly Term[] {
  const { nodes } = lookup(atlas);
  switch (term.of) {
    case "any":
      return [];
    case "kind":
      return [ANYTHING];
    case "type":
      return [{ of: "kind", id: term.id.slice(0, term.id.indexOf("/")) }, ANYTHING];
    case "node": {
      const node = nodes.get(term.id);
      if (!node) return [ANYTHING];
      const { kind, type } = node;
      return [{ of: "type", id: `${kind}/${type}` }, { of: "kind", id: kind }, ANYTHING];
    }
  }
}

/** For a relation: its family, any link; each verb is wider than the one before. */
function widerVerbs(atlas: Atlas, verb: Verb): readonly Verb[] {
  if (verb.of === "any") return [];
  if (verb.of === "family") return [ANY_LINK];
  const family = lookup(atlas).relations.get(verb.id)?.family;
  return family === undefined ? [ANY_LINK] : [{ of: "family", id: family }, ANY_LINK];
}
