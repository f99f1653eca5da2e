/**
 * The state of the panels as parameters of a URL: `from=china&to=isolation&steps=3&direction=any`,
 * `ask=kind:actor,out,relation:funds,kind:sector`, `measure=in&size=betweenness&colour=community`,
 * `compare=capacity,talent`. Defaults are left out.
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
  type MeasuresChoice,
  NO_PATHS,
  PATH_DIRECTIONS,
  PATH_STEPS_MAX,
  type PathsChoice,
  type Question,
  type Scene,
  type Step,
  type StepDirection,
} from "../scene/index.ts";
import { type HashValues, oneOf, type Parameter, wholeFrom } from "./hashValues.ts";

/** The parameters of the Paths panel. */
export function pathsParameters({
  from,
  to,
  steps,
  direction,
  follow,
  alone,
}: PathsChoice): readonly Parameter[] {
  return [
    ["from", from],
    ["to", to],
    ["steps", steps === undefined ? [] : [steps]],
    ["direction", direction === NO_PATHS.direction ? [] : [direction]],
    ["follow", follow],
    ["path", alone],
  ];
}

/** Reads the parameters of the Paths panel. */
export function readPaths(values: HashValues, atlas: Atlas): PathsChoice {
  const { edges, families } = lookup(atlas);
  const end = (key: string) => (endOf(atlas, key) ? key : undefined);
  const among = (entries: ReadonlyMap<string, unknown>) => (id: string) =>
    entries.has(id) ? id : undefined;
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
  const basis = oneOf(BASES)(value);
  const status = oneOf(STATUSES)(value);
  const force = oneOf(FORCES)(value);
  if (name === "pillar" && lookup(atlas).pillars.has(value)) return { ...question, pillar: value };
  if (name === "basis" && basis) return { ...question, basis };
  if (name === "status" && status) return { ...question, status };
  if (name === "force" && force) return { ...question, force };
  return undefined;
}

/** The parameters of the Measures panel. */
export function measuresParameters({ list, size, colour }: MeasuresChoice): readonly Parameter[] {
  return [
    ["measure", list === DEFAULT_MEASURES.list ? [] : [list]],
    ["size", size === undefined ? [] : [size]],
    ["colour", colour === undefined ? [] : [colour]],
  ];
}

/** Reads the parameters of the Measures panel. */
export function readMeasures(values: HashValues): MeasuresChoice {
  return {
    list: values.one("measure", oneOf(MEASURES)) ?? DEFAULT_MEASURES.list,
    size: values.one("size", oneOf(MEASURES)),
    colour: values.one("colour", oneOf(GROUPINGS)),
  };
}

/** Reads the two pillars or documents that the Compare panel compares. */
export function readCompare(values: HashValues, atlas: Atlas): Scene["compare"] {
  return values.together("compare", ([first, second, ...others]) => {
    if (first === undefined || second === undefined || others.length > 0) return undefined;
    return pairOf(atlas, [first, second], EMPTY_FILTERS) && [first, second];
  });
}
