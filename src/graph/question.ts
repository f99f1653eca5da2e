/** Questions as data: what each part may be in an atlas, and how one question becomes another. */
import type { Atlas, AtlasNode } from "../atlas/atlas.ts";
import { STEPS_MAX } from "../atlas/limits.ts";
import type { Question, Step, StepDirection, Term, Verb } from "../atlas/question.ts";
import { lookup, typeKey } from "./lookup.ts";

export type { Question, Step, StepDirection, Term, Verb };
export { STEPS_MAX };

export const ANYTHING: Term = { of: "any" };
export const ANY_LINK: Verb = { of: "any" };

/** What a part of a question is named by: `kind:actor`, `relation:funds`, or `any`. */
export function keyOf(part: Term | Verb): string {
  return part.of === "any" ? "any" : `${part.of}:${part.id}`;
}

/** The part of a question that a key names in an atlas; `undefined` where it names none. */
export function termOf(atlas: Atlas, key: string): Term | undefined {
  const [of, id] = parted(key);
  const { kinds, types, nodes } = lookup(atlas);
  if (key === "any") return ANYTHING;
  if (of === "kind" && kinds.has(id)) return { of, id };
  if (of === "type" && types.has(id)) return { of, id };
  if (of === "node" && nodes.has(id)) return { of, id };
  return undefined;
}

export function verbOf(atlas: Atlas, key: string): Verb | undefined {
  const [of, id] = parted(key);
  const { relations, families } = lookup(atlas);
  if (key === "any") return ANY_LINK;
  if (of === "relation" && relations.has(id)) return { of, id };
  if (of === "family" && families.has(id)) return { of, id };
  return undefined;
}

function parted(key: string): readonly [of: string, id: string] {
  const colon = key.indexOf(":");
  return [key.slice(0, colon), key.slice(colon + 1)];
}

/** The ways that a verb can be followed; a symmetric relation has but one. */
export function directionsOf(atlas: Atlas, verb: Verb): readonly StepDirection[] {
  if (verb.of !== "relation") return ["both", "out", "in"];
  return lookup(atlas).relations.get(verb.id)?.symmetric === true ? ["both"] : ["out", "in"];
}

/** Whether a node is one of those that the term speaks of. */
export function isOf(term: Term, node: AtlasNode): boolean {
  switch (term.of) {
    case "any":
      return true;
    case "kind":
      return node.kind === term.id;
    case "type":
      return typeKey(node.kind, node.type) === term.id;
    case "node":
      return node.id === term.id;
  }
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
