/**
 * The focus of a panel beside the picture. Opening it from a button moves the focus inside, and
 * closing it returns the focus. The focus stays where it is when a key in the picture opened the
 * panel, since the picture still uses keys (a second `p` names where paths lead), and when the
 * panel came with a link, without any press.
 */
import { type RefObject, useLayoutEffect } from "react";
import { giveFocus } from "./focus.ts";
import { matches } from "./useMedia.ts";

/** The elements that Tab would reach; of a radio group the checked one. */
const CONTROL =
  ":is(input, select, textarea, button, a[href], [tabindex='0']):not([tabindex='-1'], :disabled, [type='radio']:not(:checked))";

/** On touch screens a focused text box would open a keyboard over half of the panel. */
const TOUCH = "(pointer: coarse)";

/**
 * @param panel The panel, with `tabIndex={-1}`: it takes the focus itself where it has no control,
 * and on touch screens.
 * @param body The part whose first control takes the focus; it excludes the button that closes the
 * panel.
 */
export function usePanelFocus(
  panel: RefObject<HTMLElement | null>,
  body: RefObject<HTMLElement | null>,
): void {
  useLayoutEffect(() => {
    const frame = panel.current;
    const focusedBefore = document.activeElement;
    if (frame && wasPressed(focusedBefore)) {
      const first = body.current?.querySelector<HTMLElement>(CONTROL);
      (matches(TOUCH) ? frame : (first ?? frame)).focus();
    }
    return () => {
      const { activeElement } = document;
      if (!(activeElement instanceof HTMLElement) || !frame?.contains(activeElement)) return;
      activeElement.blur();
      giveFocus(focusedBefore);
    };
  }, [panel, body]);
}

function wasPressed(focused: Element | null): boolean {
  return focused !== null && focused !== document.body && !focused.matches("[role='application']");
}
