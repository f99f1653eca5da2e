/** What comes nearest to a question without an answer: the same with one condition let go. */
import type { Atlas } from "../../atlas/index.ts";
import {
  ANY_LINK,
  ANYTHING,
  EMPTY_FILTERS,
  type Question,
  type Term,
  type Verb,
  withQualities,
  withStep,
} from "../../scene/index.ts";
import { lookup, type Shown } from "../visible/index.ts";
import { countAnswers } from "./answer.ts";

/** Which condition was let go. Steps count from 0. */
export type Condition =
  | { readonly of: "filters" }
  | { readonly of: "only" | "force" | "status" | "basis" | "pillar" | "subject" }
  | { readonly of: "verb" | "direction" | "term" | "none"; readonly step: number }
  /** The last step as a whole. */
  | { readonly of: "step"; readonly step: number };

export interface WithoutCondition {
  readonly condition: Condition;
  /** The question as it is answered; the same as asked where the filters are let go. */
  readonly question: Question;
  /** How many nodes answer it. */
  readonly count: number;
}

/**
 * Lets go of one condition at a time, in this order: the Scene's filters; only, force, status,
 * basis; the pillar; then, from the last step to the first, what it leads to, its verb, its
 * direction, and "no"; what is asked after; the last step. A node gives way to its type, its kind,
 * anything; a relation to its family, any link that way, any link either way: to the first of these that is answered. Conditions
 * that nothing answers even then are left out.
 */
export function withoutCondition(
  atlas: Atlas,
  shown: Shown,
  question: Question,
): readonly WithoutCondition[] {
  const relaxed: WithoutCondition[] = [];
  const attempt = (condition: Condition, questions: readonly Question[], within = shown) => {
    for (const one of questions) {
      const count = countAnswers(atlas, within, one);
      if (count === 0) continue;
      relaxed.push({ condition, question: one, count });
      return;
    }
  };
  attempt({ of: "filters" }, [question], { filters: EMPTY_FILTERS, focus: undefined });
  for (const [condition, questions] of relaxations(atlas, question)) attempt(condition, questions);
  return relaxed;
}

function* relaxations(
  atlas: Atlas,
  question: Question,
): Generator<readonly [Condition, readonly Question[]]> {
  const { subject, steps, pillar, basis, status, force, only } = question;
  const qualities = [force, status, basis].filter((one) => one !== undefined).length;
  if (only && qualities > 0) yield [{ of: "only" }, [{ ...question, only: false }]];
  if (force !== undefined) yield [{ of: "force" }, [withQualities(question, { force: undefined })]];
  if (status !== undefined)
    yield [{ of: "status" }, [withQualities(question, { status: undefined })]];
  if (basis !== undefined) yield [{ of: "basis" }, [withQualities(question, { basis: undefined })]];
  if (pillar !== undefined) yield [{ of: "pillar" }, [{ ...question, pillar: undefined }]];
  for (let step = steps.length - 1; step >= 0; step--) {
    const now = steps[step];
    if (!now) continue;
    const wider = (changes: readonly Partial<typeof now>[]) =>
      changes.map((change) => withStep(question, step, change));
    // Where no link may be there, a wider term or verb asks for more, not for less.
    if (now.none) {
      yield [{ of: "none", step }, wider([{ none: false }])];
      continue;
    }
    yield [{ of: "term", step }, wider(widerTerms(atlas, now.term).map((term) => ({ term })))];
    const verbs = widerVerbs(atlas, now.verb).map((verb) => ({ verb }));
    yield [{ of: "verb", step }, wider([...verbs, { verb: ANY_LINK, direction: "both" }])];
    if (now.direction !== "both") {
      // A relation has two directions; "either" is said of families and of any link alone.
      const back = now.direction === "out" ? "in" : "out";
      const direction = now.verb.of === "relation" ? back : "both";
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

/** A node's type, its kind, anything; each wider than the one before. */
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

function widerVerbs(atlas: Atlas, verb: Verb): readonly Verb[] {
  if (verb.of === "any") return [];
  if (verb.of === "family") return [ANY_LINK];
  const family = lookup(atlas).relations.get(verb.id)?.family;
  return family === undefined ? [ANY_LINK] : [{ of: "family", id: family }, ANY_LINK];
}
