/** The question of the panel of paths in a URL: `from=china&to=isolation&steps=3&direction=any`. */
import type { Atlas } from "../atlas/atlas.ts";
import { endOf } from "../query/paths/ends.ts";
import { lookup } from "../query/visible/lookup.ts";
import { NO_PATHS } from "../scene/openScene.ts";
import type { PathsAsked } from "../scene/scene.ts";
import { PATH_DIRECTIONS, PATH_STEPS_MAX } from "../scene/vocabulary.ts";
import { oneOf, type Values, wholeFrom } from "./sceneAddress.ts";

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
