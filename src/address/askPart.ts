/** The question of the panel "Ask" in a URL: `ask=kind:actor,out,relation:funds,kind:sector`. */
import type { Atlas } from "../atlas/atlas.ts";
import { STEPS_MAX } from "../atlas/files/limits.ts";
import { BASES, FORCES, STATUSES } from "../atlas/format/vocabulary.ts";
import { directionsOf, termOf, verbOf } from "../query/ask/terms.ts";
import { lookup } from "../query/visible/lookup.ts";
import type { Question, Step, StepDirection } from "../scene/question.ts";

const DIRECTIONS: readonly StepDirection[] = ["out", "in", "both"];

/**
 * Reads what questionParts() writes. One part that names nothing in the atlas, or stands where it
 * can't, makes the whole unreadable: half a question is another question.
 */
export function readAsk(values: readonly string[], atlas: Atlas): Question | undefined {
  const [first = "", ...rest] = values;
  const subject = termOf(atlas, first);
  if (!subject) return undefined;
  const steps: Step[] = [];
  let at = 0;
  for (let read = readStep(rest, atlas); read; read = readStep(rest.slice(at), atlas)) {
    steps.push(read);
    at += 3;
  }
  if (steps.length > STEPS_MAX) return undefined;
  let question: Question = { subject, steps, only: false };
  for (const part of rest.slice(at)) {
    const next = withLimit(question, part, atlas);
    if (!next) return undefined;
    question = next;
  }
  return question;
}

function readStep([way = "", verbKey = "", termKey = ""]: readonly string[], atlas: Atlas) {
  const direction = DIRECTIONS.find((one) => way === one || way === `no-${one}`);
  const verb = verbOf(atlas, verbKey);
  const term = termOf(atlas, termKey);
  if (!direction || !verb || !term || !directionsOf(atlas, verb).includes(direction)) {
    return undefined;
  }
  return { direction, verb, none: way.startsWith("no-"), term };
}

function withLimit(question: Question, part: string, atlas: Atlas): Question | undefined {
  if (part === "only") return { ...question, only: true };
  const [name = "", value = ""] = part.split(":");
  const basis = BASES.find((one) => one === value);
  const status = STATUSES.find((one) => one === value);
  const force = FORCES.find((one) => one === value);
  if (name === "pillar" && lookup(atlas).pillars.has(value)) return { ...question, pillar: value };
  if (name === "basis" && basis) return { ...question, basis };
  if (name === "status" && status) return { ...question, status };
  if (name === "force" && force) return { ...question, force };
  return undefined;
}
