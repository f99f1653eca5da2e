/** Whether a media query matches, kept up to date. */
import { useCallback, useSyncExternalStore } from "react";

/** At most this wide the filters are a sheet; shell.css says the same. */
export const NARROW = "(max-width: 900px)";
/** At most this wide the inspector stands under a panel; shell.css says the same. */
export const CROWDED = "(max-width: 1599px)";
/** The window is upright; the style sheet chooses between the pictures in the page by the same query. */
export const TALL = "(max-aspect-ratio: 1/1)";
/** At most this wide it is a phone; shell.css says the same. */
export const PHONE = "(max-width: 720px)";

export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      if (typeof window.matchMedia !== "function") return () => {};
      const list = window.matchMedia(query);
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matches(query));
}

/** Whether it matches now. */
export function matches(query: string): boolean {
  return typeof window.matchMedia === "function" && window.matchMedia(query).matches;
}
