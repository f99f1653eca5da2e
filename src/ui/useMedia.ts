/** Whether a media query matches, kept up to date. */
import { useCallback, useSyncExternalStore } from "react";

/** At most this wide the filters are a sheet; shell.css says the same. */
export const NARROW = "(max-width: 900px)";
/** At most this wide it is a phone; shell.css says the same. */
export const PHONE = "(max-width: 640px)";

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

function matches(query: string): boolean {
  return typeof window.matchMedia === "function" && window.matchMedia(query).matches;
}
