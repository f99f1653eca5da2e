/** Moving the focus to a place in the text of an atlas, once it has been drawn. */

/** How long a focus that was asked for may come without being a surprise. In ms. */
const PATIENCE_MS = 2000;

export interface FocusWish {
  /** A place is a quote's id or a section's key, which no quote has for an id. */
  readonly ask: (place: string) => void;
  /** Whether the focus was asked to go to this place; answers yes once. */
  readonly take: (place: string) => boolean;
  /** How often it was asked for: the same place may be asked for twice. */
  readonly timesAsked: () => number;
  /** Calls `listener` whenever it is asked for, until the returned function is called. */
  readonly onAsked: (listener: () => void) => () => void;
}

export function createFocusWish(): FocusWish {
  let wish: { readonly place: string; readonly at: number } | undefined;
  let asked = 0;
  const listeners = new Set<() => void>();
  return {
    ask: (place) => {
      wish = { place, at: Date.now() };
      asked += 1;
      for (const listener of listeners) listener();
    },
    take: (place) => {
      if (wish?.place !== place) return false;
      const isFresh = Date.now() - wish.at < PATIENCE_MS;
      wish = undefined;
      return isFresh;
    },
    timesAsked: () => asked,
    onAsked: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
