/** The focus in the inspector, and back to where it came from. */
import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { giveFocus } from "../../ui/browser/focus.ts";
import { HEADING_ID } from "../base/landmarks.ts";

/**
 * Keeps the focus from falling to the page's body: when what is inspected changes under it, the
 * heading takes it; when the inspector closes, what had it before gets it back.
 */
export function useKeptFocus(inspector: RefObject<HTMLElement | null>, shown: string): void {
  const before = useRef<Element | null>(null);
  const within = useRef(false);
  useEffect(() => {
    const onFocus = (event: FocusEvent) => {
      const { target } = event;
      if (!(target instanceof Element)) return;
      within.current = inspector.current?.contains(target) === true;
      if (!within.current) before.current = target;
    };
    document.addEventListener("focusin", onFocus);
    return () => document.removeEventListener("focusin", onFocus);
  }, [inspector]);
  const last = useRef(shown);
  useLayoutEffect(() => {
    if (last.current === shown) return;
    last.current = shown;
    // What had the focus may be gone with what was shown before.
    if (!within.current || document.activeElement !== document.body) return;
    const heading = document.getElementById(HEADING_ID);
    if (heading) heading.focus();
    else giveFocus(before.current);
  }, [shown]);
}
