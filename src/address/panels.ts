/**
 * What the panels are asked, as parameters of a URL: `from=china&to=isolation&steps=3&direction=any`,
 * `ask=kind:actor,out,relation:funds,kind:sector`, `measure=in&size=betweenness&colour=community`,
 * `compare=capacity,talent`. What is as on a first visit is left out.
 */
import { STEPS_MAX } from "../atlas/files/index.ts";
import { BASES, FORCES, STATUSES } from "../atlas/format/index.ts";
import type { Atlas } from "../atlas/index.ts";
import { directionsOf, termOf, verbOf } from "../query/ask/index.ts";
import { pairOf } from "../query/comparison/index.ts";
import { endOf } from "../query/paths/index.ts";
import { lookup } from "../query/visible/index.ts";
import {
  DEFAULT_MEASURES,
  EMPTY_FILTERS,
  GROUPINGS,
  MEASURES,
  type MeasuresAsked,
  NO_PATHS,
  PATH_DIRECTIONS,
  PATH_STEPS_MAX,
  type PathsAsked,
  type Question,
  type Scene,
  type Step,
  type StepDirection,
} from "../scene/index.ts";
import { oneOf, type Values, wholeFrom } from "./hashValues.ts";

type Part = readonly [name: string, values: readonly (string | number)[]];

/** What is as on a first visit is left out. */
export function pathsParts({
  from,
  to,
  steps,
  direction,
  follow,
  alone,
}: PathsAsked): readonly Part[] {
  return [
    ["from", from],
    ["to", to],
    ["steps", steps === undefined ? [] : [steps]],
    ["direction", direction === NO_PATHS.direction ? [] : [direction]],
    ["follow", follow],
    ["path", alone],
  ];
}

export function readPaths(values: Values, atlas: Atlas): PathsAsked {
  const { edges, families } = lookup(atlas);
  const end = (key: string) => (endOf(atlas, key) ? key : undefined);
  const among = (known: ReadonlyMap<string, unknown>) => (id: string) =>
    known.has(id) ? id : undefined;
  return {
    from: values.all("from", end),
    to: values.all("to", end),
    steps: values.one("steps", (value) => {
      const steps = wholeFrom(1)(value);
      return steps !== undefined && steps <= PATH_STEPS_MAX ? steps : undefined;
    }),
    direction: values.one("direction", oneOf(PATH_DIRECTIONS)) ?? NO_PATHS.direction,
    follow: values.all("follow", among(families)),
    alone: values.all("path", among(edges)),
  };
}

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

/** The parameters that differ from a first visit's. */
export function measuresParts({
  list,
  size,
  colour,
}: MeasuresAsked): readonly (readonly [string, string])[] {
  const parts: [string, string][] = [];
  if (list !== DEFAULT_MEASURES.list) parts.push(["measure", list]);
  if (size !== undefined) parts.push(["size", size]);
  if (colour !== undefined) parts.push(["colour", colour]);
  return parts;
}

export function readMeasures(values: Values): MeasuresAsked {
  const measure = (word: string) => MEASURES.find((one) => one === word);
  return {
    list: values.one("measure", measure) ?? DEFAULT_MEASURES.list,
    size: values.one("size", measure),
    colour: values.one("colour", (word) => GROUPINGS.find((one) => one === word)),
  };
}

export function readCompare(values: Values, atlas: Atlas): Scene["compare"] {
  return values.together("compare", ([first, second, ...others]) => {
    if (first === undefined || second === undefined || others.length > 0) return undefined;
    return pairOf(atlas, [first, second], EMPTY_FILTERS) && [first, second];
  });
}
