/** A Scene that comes from elsewhere (an address, a step of a briefing) after another one. */
import type { Scene } from "../atlas/scene.ts";
import { samePlain } from "./samePlain.ts";

/**
 * The next Scene with the filters and measures of the one before, where they say the same. What
 * shows is found by their identity: the same values made anew would have all of it found again.
 */
export function keptAs(before: Scene, next: Scene): Scene {
  const filters = samePlain(before.filters, next.filters) ? before.filters : next.filters;
  const measures = samePlain(before.measures, next.measures) ? before.measures : next.measures;
  return { ...next, filters, measures };
}
