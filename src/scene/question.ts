/**
 * A question to an atlas as a small plain value, and how one question becomes another. Its schema,
 * which brings zod, stands by itself: the page asks questions before it needs that.
 */
import type { Question, Step, Term, Verb } from "./questionSchema.ts";

export const ANYTHING: Term = { of: "any" };
export const ANY_LINK: Verb = { of: "any" };

/** What a part of a question is named by: `kind:actor`, `relation:funds`, or `any`. */
export function keyOf(part: Term | Verb): string {
  return part.of === "any" ? "any" : `${part.of}:${part.id}`;
}

/** A question after nothing but a term. */
export function askAfter(subject: Term): Question {
  return { subject, steps: [], only: false };
}

/** The question with one of its steps put in place of another. */
export function withStep(question: Question, index: number, change: Partial<Step>): Question {
  return {
    ...question,
    steps: question.steps.map((step, at) => (at === index ? { ...step, ...change } : step)),
  };
}

/** The question with other limits; "only" goes with the last of them. */
export function withQualities(
  question: Question,
  change: Pick<Question, "basis" | "status" | "force">,
): Question {
  const next = { ...question, ...change };
  const isLimited = [next.basis, next.status, next.force].some((one) => one !== undefined);
  return { ...next, only: next.only && isLimited };
}

export function sameQuestion(one: Question | undefined, other: Question | undefined): boolean {
  return one === other || (!!one && !!other && fingerprint(one) === fingerprint(other));
}

/** All of a question as a string, the same for the same question. */
function fingerprint(question: Question): string {
  return questionParts(question).join();
}

/**
 * A question as a row of short words, each of which says what it is: `kind:actor`, `out`,
 * `relation:funds`, `kind:sector`, `pillar:capacity`, `only`, `status:intended`.
 */
export function questionParts(question: Question): readonly string[] {
  const { subject, steps, pillar, basis, status, force, only } = question;
  const parts = [keyOf(subject)];
  for (const { direction, verb, none, term } of steps) {
    parts.push(none ? `no-${direction}` : direction, keyOf(verb), keyOf(term));
  }
  if (pillar !== undefined) parts.push(`pillar:${pillar}`);
  if (only) parts.push("only");
  if (basis !== undefined) parts.push(`basis:${basis}`);
  if (status !== undefined) parts.push(`status:${status}`);
  if (force !== undefined) parts.push(`force:${force}`);
  return parts;
}
