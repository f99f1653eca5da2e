/** A Scene that comes from elsewhere (an address, a step of a briefing) after another one. */
import { samePlain } from "./samePlain.ts";
import type { Scene } from "./scene.ts";

/**
 * The next Scene with the filters, measures and moved nodes of the one before, where they say the
 * same. What shows and where it stands is found by their identity: the same values made anew would
 * have all of it found again, and the camera jump as with another arrangement.
 */
export function reuseEqualParts(before: Scene, next: Scene): Scene {
  const filters = samePlain(before.filters, next.filters) ? before.filters : next.filters;
  const measures = samePlain(before.measures, next.measures) ? before.measures : next.measures;
  const moved = samePlain(before.moved, next.moved) ? before.moved : next.moved;
  return { ...next, filters, measures, moved };
}
