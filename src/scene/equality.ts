/** Compares Scenes and their parts by value. */
import type { Scene } from "./scene.ts";

/**
 * Whether two plain values (as in JSON) are equal; properties that are `undefined` count as missing.
 *
 * @example isDeepEqual({ rows: "goal" }, { rows: "goal", through: undefined }) // true
 */
export function isDeepEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const [entriesOfA, entriesOfB] = [definedEntries(a), definedEntries(b)];
  return (
    entriesOfA.size === entriesOfB.size &&
    [...entriesOfA].every(([key, value]) => isDeepEqual(value, entriesOfB.get(key)))
  );
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function definedEntries(value: object): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(value).filter(([, part]) => part !== undefined));
}

/**
 * Returns `next` with the parts of `before` where they are equal, so that they keep their identity.
 * For a Scene from an address or a step of a briefing: what is shown and where is cached by identity,
 * and would otherwise be computed again, and the camera would jump.
 */
export function reuseEqualParts(before: Scene, next: Scene): Scene {
  const parts = new Map<string, unknown>(Object.entries(before));
  const reused = Object.entries(next).filter(([name, part]) => isDeepEqual(parts.get(name), part));
  return { ...next, ...Object.fromEntries(reused.map(([name]) => [name, parts.get(name)])) };
}
