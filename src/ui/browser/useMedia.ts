/** Whether a media query matches, now and from now on. */
import { useCallback, useSyncExternalStore } from "react";

/** Up to this width the filters are a sheet; shell.css uses the same query. */
export const NARROW = "(max-width: 900px)";
/** Up to this width the inspector is below a panel; shell.css uses the same query. */
export const CROWDED = "(max-width: 1599px)";
/** Up to this width a bar has no room for all commands; those that are looked up stand in "More". */
export const MIDDLE = "(max-width: 1340px)";
/**
 * An upright window; the style sheet chooses between the pictures in the page by the same query.
 */
export const TALL = "(max-aspect-ratio: 1/1)";
/** Up to this width the window counts as a phone; shell.css uses the same query. */
export const PHONE = "(max-width: 720px)";

/** A person who wants no motion. */
export const STILL = "(prefers-reduced-motion: reduce)";

export function useMedia(query: string): boolean {
  const subscribe = useCallback((changed: () => void) => watchMedia(query, changed), [query]);
  return useSyncExternalStore(subscribe, () => matches(query));
}

/** Calls `changed` whenever a media query begins or ceases to match; returns a function that stops. */
export function watchMedia(query: string, changed: () => void): () => void {
  if (typeof window.matchMedia !== "function") return () => {};
  const list = window.matchMedia(query);
  list.addEventListener("change", changed);
  return () => list.removeEventListener("change", changed);
}

/** Whether a media query matches now; false where the browser can't tell. */
export function matches(query: string): boolean {
  return typeof window.matchMedia === "function" && window.matchMedia(query).matches;
}
