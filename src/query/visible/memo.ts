/** Memoises functions of an atlas whose results many parts of the page need again and again. */
import type { Atlas } from "../../atlas/index.ts";
import type { Scene } from "../../scene/index.ts";

/** The part of a Scene that decides what shows. The selection never does. */
export type FiltersAndFocus = Pick<Scene, "filters" | "focus">;

/** Caches the answer for each key for as long as the key exists. */
export function memo<Key extends object, T>(answer: (key: Key) => T): (key: Key) => T {
  const cache = new WeakMap<Key, { readonly value: T }>();
  return (key) => {
    const cached = cache.get(key);
    if (cached) return cached.value;
    const value = answer(key);
    cache.set(key, { value });
    return value;
  };
}

/**
 * Caches the last answer for each atlas, by the identity of the filters and the focus: many parts
 * of the page ask the same question in one render.
 */
export function memoByAtlas<T>(
  answer: (atlas: Atlas, scene: FiltersAndFocus) => T,
): (atlas: Atlas, scene: FiltersAndFocus) => T {
  const cache = new WeakMap<Atlas, FiltersAndFocus & { readonly value: T }>();
  return (atlas, { filters, focus }) => {
    const cached = cache.get(atlas);
    if (cached && cached.filters === filters && cached.focus === focus) return cached.value;
    const value = answer(atlas, { filters, focus });
    cache.set(atlas, { filters, focus, value });
    return value;
  };
}
