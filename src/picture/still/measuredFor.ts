/**
 * Computes the measures that set size and colour of nodes in a picture of a Scene that is not on
 * the screen.
 */
import type { Atlas } from "../../atlas/index.ts";
import { type Measures, measureSteps, networkOf } from "../../query/measures/index.ts";
import { visible } from "../../query/visible/index.ts";
import type { Scene } from "../../scene/index.ts";
import type { Measured } from "../shapes/index.ts";

/** The measures that a Scene needs, computed at once; undefined if it needs none. */
export function measuredFor(atlas: Atlas, scene: Scene): Measured | undefined {
  const steps = measuredInSteps(atlas, scene);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in small steps, because it is slow: the caller may pause or stop after each one. */
export function* measuredInSteps(
  atlas: Atlas,
  scene: Scene,
): Generator<undefined, Measured | undefined> {
  const { size, colour } = scene.measures;
  if (size === undefined && colour === undefined) return undefined;
  const shown = visible(atlas, scene);
  const network = networkOf(atlas, shown);
  let measures: Measures | undefined;
  for (measures of measureSteps(network)) yield undefined;
  return measures && { ...measures, of: shown, ids: network.ids };
}
