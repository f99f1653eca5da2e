/**
 * A question to an atlas as a small plain value: what is asked after (a kind, a type, a node, or
 * anything), up to three steps along its links, and which statements count.
 */
import { z } from "zod";
import { STEPS_MAX } from "../atlas/files/index.ts";
import { BASES, FORCES, STATUSES } from "../atlas/format/index.ts";

/** What a question asks after, or what a step leads to. A type is written `kind/type`. */
const termSchema = z
  .union([
    z.strictObject({ of: z.literal("any") }),
    z.strictObject({ of: z.enum(["kind", "type", "node"]), id: z.string() }),
  ])
  .readonly();

/** A relation, all relations of a family, or any. */
const verbSchema = z
  .union([
    z.strictObject({ of: z.literal("any") }),
    z.strictObject({ of: z.enum(["relation", "family"]), id: z.string() }),
  ])
  .readonly();

const stepSchema = z
  .strictObject({
    /** Along the link, against it, or whichever way; a symmetric relation has only `both`. */
    direction: z.enum(["out", "in", "both"]),
    verb: verbSchema,
    /** True where there must be no such link: goals that *no* instrument advances. */
    none: z.boolean(),
    term: termSchema,
  })
  .readonly();

export const questionSchema = z
  .strictObject({
    subject: termSchema,
    steps: z.array(stepSchema).max(STEPS_MAX).readonly(),
    /** Only what is said in this pillar. */
    pillar: z.string().optional(),
    basis: z.enum(BASES).optional(),
    status: z.enum(STATUSES).optional(),
    force: z.enum(FORCES).optional(),
    /** Nothing but such statements: "only intended" leaves out what is also in place. */
    only: z.boolean(),
  })
  .readonly();

export type Question = z.infer<typeof questionSchema>;
export type Term = z.infer<typeof termSchema>;
export type Verb = z.infer<typeof verbSchema>;
export type Step = z.infer<typeof stepSchema>;
export type StepDirection = Step["direction"];

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
