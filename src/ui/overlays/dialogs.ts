/**
 * The modal dialogs that are open, the last on top. What is behind a modal dialog is inert, and
 * whatever a live region there says is not heard: so that region stands in the topmost one.
 */
let stack: readonly HTMLElement[] = [];
const listeners = new Set<() => void>();

/** Puts a dialog on top until the returned function is called. */
export function enterDialog(dialog: HTMLElement): () => void {
  set([...stack, dialog]);
  return () => set(stack.filter((one) => one !== dialog));
}

export function topDialog(): HTMLElement | undefined {
  return stack.at(-1);
}

/** Calls `listener` whenever another dialog is on top, until the returned function is called. */
export function onDialogs(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function set(next: readonly HTMLElement[]): void {
  stack = next;
  for (const listener of listeners) listener();
}
