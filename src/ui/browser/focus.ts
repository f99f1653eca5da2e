/** Keeping the focus in the page: it never falls to the body, where a keyboard has no place. */

/** Gives the focus to `to`; where that is gone, to the first thing of the main part. */
export function giveFocus(to: Element | null): void {
  if (to instanceof HTMLElement && to.isConnected) to.focus();
  // A part that is out of reach (inert) does not take it.
  for (const next of document.querySelectorAll<HTMLElement>("main [tabindex='0'], main button")) {
    if (document.activeElement !== document.body) return;
    next.focus();
  }
}

/**
 * Watches over the focus: when what had it is taken out of the page and nobody gave it on, the
 * main part gets it. Gives a function that ends the watch.
 */
export function keepFocus(): () => void {
  let last: Element | null = null;
  let frame = 0;
  const onFocus = ({ target }: FocusEvent) => {
    if (target instanceof Element) last = target;
  };
  const check = () => {
    frame = 0;
    if (last && !last.isConnected && document.activeElement === document.body) giveFocus(null);
  };
  // After the frame: whoever removed it may have a better place for the focus.
  const observer = new MutationObserver(() => {
    if (frame === 0 && last && !last.isConnected) frame = requestAnimationFrame(check);
  });
  observer.observe(document.body, { childList: true, subtree: true });
  document.addEventListener("focusin", onFocus);
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
    document.removeEventListener("focusin", onFocus);
  };
}
