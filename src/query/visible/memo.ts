/** Memoises functions whose results many parts of the page need again and again. */
import { canonicalJson } from "../../atlas/files/index.ts";
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

/** How many answers are kept for each key: some Scenes are asked about in turn, as by slides. */
const KEPT = 8;

/**
 * Caches the latest answers for each key by the content of what was asked: equal questions get the
 * same object, whichever part of the page asks. What is asked must be plain data that never
 * changes, such as parts of a Scene.
 */
export function memoByContent<Key extends object, Asked extends readonly unknown[], T>(
  answer: (key: Key, ...asked: Asked) => T,
): (key: Key, ...asked: Asked) => T {
  const answersOf = memo((_: Key) => new Map<string, { readonly value: T }>());
  return (key, ...asked) => {
    const answers = answersOf(key);
    const content = asked.map(contentOf).join("\n");
    const kept = answers.get(content) ?? { value: answer(key, ...asked) };
    // Put last, so that the first is the one that was not asked for longest.
    answers.delete(content);
    answers.set(content, kept);
    const [oldest] = answers.size > KEPT ? answers.keys() : [];
    if (oldest !== undefined) answers.delete(oldest);
    return kept.value;
  };
}

/** The same for what depends on the filters and the focus of a Scene only. */
export function memoByAtlas<T>(
  answer: (atlas: Atlas, scene: FiltersAndFocus) => T,
): (atlas: Atlas, scene: FiltersAndFocus) => T {
  const answers = memoByContent((atlas: Atlas, filters: Scene["filters"], focus: Scene["focus"]) =>
    answer(atlas, { filters, focus }),
  );
  return (atlas, { filters, focus }) => answers(atlas, filters, focus);
}

/** Equal for equal content. Parts of a Scene are written once, as long as they exist. */
function contentOf(value: unknown): string {
  if (value === undefined) return "";
  return typeof value === "object" && value !== null ? written(value) : JSON.stringify(value);
}

const written = memo((value: object) => canonicalJson(value));
