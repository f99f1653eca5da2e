/**
 * The focus of a panel beside the picture: who opens one from a button goes on inside it, and gets
 * back to where they were when it closes. It stays with the picture where a key of the picture's
 * opened the panel, since the picture goes on being asked (a second `p` names where paths lead),
 * and with the page's body where nobody pressed anything: a link that opens with the panel.
 */
import { type RefObject, useLayoutEffect } from "react";
import { giveFocus } from "./focus.ts";
import { matches } from "./useMedia.ts";

/** What Tab would come to; of a radio group its one that is chosen. */
const CONTROL =
  ":is(input, select, textarea, button, a[href], [tabindex='0']):not([tabindex='-1'], :disabled, [type='radio']:not(:checked))";

/** There a focused text box brings up a keyboard that nobody asked for, over half of the panel. */
const TOUCH = "(pointer: coarse)";

/**
 * @param panel The panel, with `tabIndex={-1}`: it takes the focus itself where there is no control
 * to take it, and on a touch screen.
 * @param body The part whose first control takes the focus; the button that closes the panel stands
 * outside of it.
 */
export function usePanelFocus(
  panel: RefObject<HTMLElement | null>,
  body: RefObject<HTMLElement | null>,
): void {
  useLayoutEffect(() => {
    const frame = panel.current;
    const before = document.activeElement;
    if (frame && asksForFocus(before)) {
      const first = body.current?.querySelector<HTMLElement>(CONTROL);
      (matches(TOUCH) ? frame : (first ?? frame)).focus();
    }
    return () => {
      const { activeElement } = document;
      if (!(activeElement instanceof HTMLElement) || !frame?.contains(activeElement)) return;
      activeElement.blur();
      giveFocus(before);
    };
  }, [panel, body]);
}

function asksForFocus(before: Element | null): boolean {
  return before !== null && before !== document.body && !before.matches("[role='application']");
}
