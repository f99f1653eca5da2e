/** Moving the focus to the answer, where what was pressed for it is gone. */

export const FOUND_ID = "paths-found";

export function focusFound(): void {
  requestAnimationFrame(() => document.getElementById(FOUND_ID)?.focus());
}
