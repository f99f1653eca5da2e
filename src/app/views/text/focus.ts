/** Moving the focus to a place in the text, once it has been drawn. */

/** How long a focus that was asked for may come without being a surprise. In ms. */
const PATIENCE_MS = 2000;

/** The place that the focus is to go to; the Text view takes it when it has drawn the words. */
let wish: { readonly place: string; readonly at: number } | undefined;
let asked = 0;
const listeners = new Set<() => void>();

/** A place is a quote's id or a section's key, which no quote has for an id. */
export function focusInText(place: string): void {
  wish = { place, at: Date.now() };
  asked += 1;
  for (const listener of listeners) listener();
}

/** Whether the focus was asked to go to this place; answers yes once. */
export function takesFocus(place: string): boolean {
  if (wish?.place !== place) return false;
  const isFresh = Date.now() - wish.at < PATIENCE_MS;
  wish = undefined;
  return isFresh;
}

/** How often it was asked for: the same place may be asked for twice. */
export function timesAsked(): number {
  return asked;
}

/** Calls `listener` whenever it is asked for, until the returned function is called. */
export function onAsked(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
