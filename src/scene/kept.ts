/** A Scene that comes from elsewhere (an address, a step of a briefing) after another one. */
import type { Scene } from "../atlas/scene.ts";

/**
 * The next Scene with the filters and measures of the one before, where they say the same. What
 * shows is found by their identity: the same values made anew would have all of it found again.
 */
export function keptAs(before: Scene, next: Scene): Scene {
  const filters = same(before.filters, next.filters) ? before.filters : next.filters;
  const measures = same(before.measures, next.measures) ? before.measures : next.measures;
  return { ...next, filters, measures };
}

/** Both are plain values with few parts. */
function same<T extends Scene["filters"] | Scene["measures"]>(one: T, other: T): boolean {
  const values = new Map(Object.entries(other));
  return (
    one === other ||
    Object.entries(one).every(
      ([key, value]) => JSON.stringify(value) === JSON.stringify(values.get(key)),
    )
  );
}
