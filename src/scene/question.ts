/**
 * What to do with questions: make and change them, compare them, write them as words. Their schema,
 * which needs zod, is separate, since the page asks questions before it loads zod.
 */
import {
  type AttributeId,
  qualitiesOf,
  qualityKey,
  type ValueOf,
} from "../atlas/attributes/index.ts";
import type { Question, Step, Term, Verb } from "./questionSchema.ts";

export const ANYTHING: Term = { of: "any" };
export const ANY_LINK: Verb = { of: "any" };

/** The key of a part of a question: `kind:actor`, `relation:funds`, or `any`. */
export function partKey(part: Term | Verb): string {
  return part.of === "any" ? "any" : `${part.of}:${part.id}`;
}

/** A question with a subject only. */
export function questionAbout(subject: Term): Question {
  return { subject, steps: [], only: false };
}

/** Changes of a step; `and: undefined` lets it lead on from the step before. */
export type StepChange = Partial<Omit<Step, "and">> & { readonly and?: true | undefined };

/** The question with one of its steps changed. */
export function withStep(question: Question, index: number, change: StepChange): Question {
  return {
    ...question,
    steps: question.steps.map((step, at) => {
      if (at !== index) return step;
      const { and, ...changed } = { ...step, ...change };
      return and ? { ...changed, and } : changed;
    }),
  };
}

/**
 * The question limited to one value of an attribute, or no longer limited by it; "only" is dropped
 * together with the last limit.
 */
export function withQuality(
  question: Question,
  of: AttributeId,
  value: ValueOf | undefined,
): Question {
  const next = { ...question, [of]: value };
  return { ...next, only: next.only && qualitiesOf(next).length > 0 };
}

export function isSameQuestion(a: Question | undefined, b: Question | undefined): boolean {
  return a === b || (!!a && !!b && fingerprint(a) === fingerprint(b));
}

/** A string that is the same for equal questions. */
function fingerprint(question: Question): string {
  return questionParts(question).join();
}

/**
 * A question as a list of short words: `kind:actor`, `out`, `relation:funds`, `kind:sector`,
 * `and-no-in`, `pillar:capacity`, `only`, `status:intended`.
 */
export function questionParts(question: Question): readonly string[] {
  const { subject, steps, pillar, only } = question;
  const parts = [partKey(subject)];
  for (const { direction, verb, none, term, and } of steps) {
    const how = `${and ? "and-" : ""}${none ? "no-" : ""}${direction}`;
    parts.push(how, partKey(verb), partKey(term));
  }
  if (pillar !== undefined) parts.push(`pillar:${pillar}`);
  if (only) parts.push("only");
  return [...parts, ...qualitiesOf(question).map(qualityKey)];
}
