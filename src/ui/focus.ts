/** Keeping the focus in the page: it never falls to the body, where a keyboard has no place. */

/** Gives the focus to `to`; where that is gone, to the first thing of the main part. */
export function giveFocus(to: Element | null): void {
  if (to instanceof HTMLElement && to.isConnected) to.focus();
  if (document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>("main [tabindex='0'], main button")?.focus();
}
