/**
 * Reads the question of the panel "Ask" from a URL:
 * `ask=kind:actor,out,relation:funds,kind:sector,only,status:intended`.
 */
import { QUALITIES, qualityKey } from "../atlas/attributes/index.ts";
import { STEPS_MAX } from "../atlas/files/index.ts";
import type { Atlas } from "../atlas/index.ts";
import { directionsOf, termOf, verbOf } from "../query/lexicon/index.ts";
import { lookup, sectionOf } from "../query/visible/index.ts";
import { type Question, type Step, type StepDirection, withQuality } from "../scene/index.ts";

const DIRECTIONS: readonly StepDirection[] = ["out", "in", "both"];

/**
 * Reads what questionParts() writes. Returns `undefined` if any part names nothing in the atlas or is
 * in the wrong position: half a question would be another question.
 */
export function readAsk(values: readonly string[], atlas: Atlas): Question | undefined {
  const [first = "", ...rest] = values;
  const subject = termOf(atlas, first);
  if (!subject) return undefined;
  const steps: Step[] = [];
  let at = 0;
  for (let step = readStep(rest, atlas); step; step = readStep(rest.slice(at), atlas)) {
    steps.push(step);
    at += 3;
  }
  if (steps.length > STEPS_MAX || steps[0]?.and) return undefined;
  let question: Question = { subject, steps, only: false };
  for (const part of rest.slice(at)) {
    const next = withLimit(question, part, atlas);
    if (!next) return undefined;
    question = next;
  }
  return question;
}

function readStep(
  [how = "", verbKey = "", termKey = ""]: readonly string[],
  atlas: Atlas,
): Step | undefined {
  const [, and, no, directionWord] = /^(and-)?(no-)?(\w+)$/u.exec(how) ?? [];
  const direction = DIRECTIONS.find((each) => each === directionWord);
  const verb = verbOf(atlas, verbKey);
  const term = termOf(atlas, termKey);
  if (!direction || !verb || !term || !directionsOf(atlas, verb).includes(direction)) {
    return undefined;
  }
  const step = { direction, verb, none: no !== undefined, term };
  return and === undefined ? step : { ...step, and: true };
}

/** The question limited further by one part; `undefined` if the part is no limit. */
function withLimit(question: Question, part: string, atlas: Atlas): Question | undefined {
  if (part === "only") return { ...question, only: true };
  const [name = "", value = ""] = part.split(":");
  if (name === "pillar" && isPlace(atlas, value)) return { ...question, pillar: value };
  const limit = QUALITIES.find((quality) => qualityKey(quality) === part);
  return limit && withQuality(question, limit.of, limit.value);
}

/** Whether an atlas has a pillar of this id, or a section of this key. */
function isPlace(atlas: Atlas, id: string): boolean {
  return lookup(atlas).pillars.has(id) || sectionOf(atlas, id) !== undefined;
}
