/** The measures that set size and colour of nodes: those at hand, and those of a Scene not on screen. */
import type { Atlas } from "../atlas/index.ts";
import { type Measures, measureSteps, networkOf } from "../query/measures/index.ts";
import { type Visible, visible } from "../query/visible/index.ts";
import { isGrouping, type Scene } from "../scene/index.ts";

/** Measures of what is shown, as far as they have been computed. */
export interface Measured extends Measures {
  readonly of: Visible;
  /** Ids of the nodes, in the order of the lists of values. */
  readonly ids: readonly string[];
}

/** The measures if they are those of this Scene, not of an earlier one. */
export function ofScene(
  atlas: Atlas,
  scene: Scene,
  measured: Measured | undefined,
): Measured | undefined {
  return measured?.of === visible(atlas, scene) ? measured : undefined;
}

/** The measures that a Scene needs, computed at once; `undefined` if it needs none. */
export function measuresOf(atlas: Atlas, scene: Scene): Measured | undefined {
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
  if (size === undefined && !isGrouping(colour)) return undefined;
  const shown = visible(atlas, scene);
  const network = networkOf(atlas, shown);
  let measures: Measures | undefined;
  for (measures of measureSteps(network)) yield undefined;
  return measures && { ...measures, of: shown, ids: network.ids };
}
