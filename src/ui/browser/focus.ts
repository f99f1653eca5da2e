/** Keeps the focus from falling to the body, where keyboard users lose their place. */

/** Focuses `to`, or the first control of the main part if `to` is gone. */
export function giveFocus(to: Element | null): void {
  if (to instanceof HTMLElement && to.isConnected) to.focus();
  // Tried in turn, since inert elements do not take the focus.
  for (const next of document.querySelectorAll<HTMLElement>("main [tabindex='0'], main button")) {
    if (document.activeElement !== document.body) return;
    next.focus();
  }
}

/**
 * Moves the focus to the main part whenever the focused element is removed and no one has moved the
 * focus. Returns a function that stops watching.
 */
export function keepFocus(): () => void {
  let lastFocused: Element | null = null;
  let frame = 0;
  const onFocus = ({ target }: FocusEvent) => {
    if (target instanceof Element) lastFocused = target;
  };
  const check = () => {
    frame = 0;
    if (lastFocused && !lastFocused.isConnected && document.activeElement === document.body)
      giveFocus(null);
  };
  // After the frame, since the code that removed it may move the focus to a better place.
  const observer = new MutationObserver(() => {
    if (frame === 0 && lastFocused && !lastFocused.isConnected)
      frame = requestAnimationFrame(check);
  });
  observer.observe(document.body, { childList: true, subtree: true });
  document.addEventListener("focusin", onFocus);
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
    document.removeEventListener("focusin", onFocus);
  };
}

const NOT_TYPED_INTO = new Set(["checkbox", "radio", "range", "button", "submit"]);

/** Whether keys typed there are text. */
export function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !NOT_TYPED_INTO.has(target.type);
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}
