/**
 * The state of the panels as parameters of a URL: `from=china&to=isolation&steps=3&direction=any`,
 * `ask=kind:actor,out,relation:funds,kind:sector`, `measure=in&size=betweenness&colour=community`,
 * `compare=capacity,talent`. Defaults are left out.
 */
import { QUALITIES, qualityKey } from "../atlas/attributes/index.ts";
import { STEPS_MAX } from "../atlas/files/index.ts";
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
  withQuality,
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
  if (steps.length > STEPS_MAX) return undefined;
  let question: Question = { subject, steps, only: false };
  for (const part of rest.slice(at)) {
    const next = withLimit(question, part, atlas);
    if (!next) return undefined;
    question = next;
  }
  return question;
}

function readStep(
  [directionWord = "", verbKey = "", termKey = ""]: readonly string[],
  atlas: Atlas,
) {
  const direction = DIRECTIONS.find(
    (each) => directionWord === each || directionWord === `no-${each}`,
  );
  const verb = verbOf(atlas, verbKey);
  const term = termOf(atlas, termKey);
  if (!direction || !verb || !term || !directionsOf(atlas, verb).includes(direction)) {
    return undefined;
  }
  return { direction, verb, none: directionWord.startsWith("no-"), term };
}

/** The question limited further by one part; `undefined` if the part is no limit. */
function withLimit(question: Question, part: string, atlas: Atlas): Question | undefined {
  if (part === "only") return { ...question, only: true };
  const [name = "", value = ""] = part.split(":");
  if (name === "pillar" && lookup(atlas).pillars.has(value)) return { ...question, pillar: value };
  const limit = QUALITIES.find((quality) => qualityKey(quality) === part);
  return limit && withQuality(question, limit.of, limit.value);
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
