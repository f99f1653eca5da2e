/** Keeps the focus from being lost while the inspector changes or closes. */
import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { giveFocus } from "../../ui/browser/focus.ts";
import { HEADING_ID } from "../base/landmarks.ts";

/**
 * Moves the focus when the element that had it leaves the inspector: to the heading of what is
 * inspected next, or, when the inspector closes, back to where it was before. `shown` identifies
 * what is inspected.
 */
export function useKeptFocus(inspector: RefObject<HTMLElement | null>, shown: string): void {
  const focusBefore = useRef<Element | null>(null);
  const hadFocus = useRef(false);
  useEffect(() => {
    const onFocus = (event: FocusEvent) => {
      const { target } = event;
      if (!(target instanceof Element)) return;
      hadFocus.current = inspector.current?.contains(target) === true;
      if (!hadFocus.current) focusBefore.current = target;
    };
    document.addEventListener("focusin", onFocus);
    return () => document.removeEventListener("focusin", onFocus);
  }, [inspector]);
  const lastShown = useRef(shown);
  useLayoutEffect(() => {
    if (lastShown.current === shown) return;
    lastShown.current = shown;
    // The focus falls to the body when its element is removed.
    if (!hadFocus.current || document.activeElement !== document.body) return;
    const heading = document.getElementById(HEADING_ID);
    if (heading) heading.focus();
    else giveFocus(focusBefore.current);
  }, [shown]);
}
