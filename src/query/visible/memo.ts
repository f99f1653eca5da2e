/** Answers about an atlas that are asked for again and again with the same filters. */
import type { Atlas } from "../../atlas/index.ts";
import type { Scene } from "../../scene/index.ts";

/** Keeps the answer about each value for as long as the value is there. */
export function memo<Key extends object, T>(answer: (key: Key) => T): (key: Key) => T {
  const cache = new WeakMap<Key, { readonly value: T }>();
  return (key) => {
    const known = cache.get(key);
    if (known) return known.value;
    const value = answer(key);
    cache.set(key, { value });
    return value;
  };
}

type Asked = Pick<Scene, "filters" | "focus">;

/**
 * Keeps the last answer for each atlas, by the identity of the filters and the focus: many
 * parts of the page ask the same question in one render, and none asks two in turn.
 */
export function memoByAtlas<T>(
  answer: (atlas: Atlas, asked: Asked) => T,
): (atlas: Atlas, asked: Asked) => T {
  const cache = new WeakMap<Atlas, Asked & { readonly value: T }>();
  return (atlas, { filters, focus }) => {
    const last = cache.get(atlas);
    if (last && last.filters === filters && last.focus === focus) return last.value;
    const value = answer(atlas, { filters, focus });
    cache.set(atlas, { filters, focus, value });
    return value;
  };
}
