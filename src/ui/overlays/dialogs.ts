/**
 * The stack of open modal dialogs. Everything behind a modal dialog is inert, and live regions
 * there stay silent, so the page's live regions move into the topmost dialog.
 */
let stack: readonly HTMLElement[] = [];
const listeners = new Set<() => void>();

/** Puts a dialog on top of the stack until the returned function is called. */
export function enterDialog(dialog: HTMLElement): () => void {
  set([...stack, dialog]);
  return () => set(stack.filter((open) => open !== dialog));
}

/** The topmost open dialog. */
export function topDialog(): HTMLElement | undefined {
  return stack.at(-1);
}

/** Calls `listener` whenever the stack changes, until the returned function is called. */
export function onDialogs(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function set(next: readonly HTMLElement[]): void {
  stack = next;
  for (const listener of listeners) listener();
}
