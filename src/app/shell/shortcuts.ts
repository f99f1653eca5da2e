/** The two global shortcuts, which can be turned off: `/` for search, `?` for help. */
import { useEffect, useRef } from "react";

export type Shortcut = "search" | "help";

/** The shortcut of a key press; `undefined` for any other key, and while the person types. */
export function shortcutOf(
  event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "defaultPrevented">,
  target: EventTarget | null,
): Shortcut | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (isTyping(target)) return undefined;
  if (event.key === "/") return "search";
  return event.key === "?" ? "help" : undefined;
}

/** Calls `run` for each shortcut that is pressed while enabled. */
export function useShortcuts(enabled: boolean, run: (shortcut: Shortcut) => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    if (!enabled) return;
    const onKey = (event: KeyboardEvent) => {
      const shortcut = shortcutOf(event, event.target);
      if (!shortcut) return;
      event.preventDefault();
      latest.current(shortcut);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [enabled]);
}

const NOT_TYPED_INTO = new Set(["checkbox", "radio", "range", "button", "submit"]);

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !NOT_TYPED_INTO.has(target.type);
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}
