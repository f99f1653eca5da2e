/** A request to focus a place in the text of an atlas once that place has been drawn. */

/** A focus that moves later than this after the request would surprise. In ms. */
const PATIENCE_MS = 2000;

export interface FocusRequest {
  /** Requests the focus for a place: a quote's id or a section's key, which never coincide. */
  readonly request: (place: string) => void;
  /** Whether the focus was requested for this place; true only once per request. */
  readonly take: (place: string) => boolean;
  /** The number of requests so far, which tells repeated requests for one place apart. */
  readonly count: () => number;
  /** Calls `listener` on each request, until the returned function is called. */
  readonly onRequest: (listener: () => void) => () => void;
}

export function createFocusRequest(): FocusRequest {
  let pending: { readonly place: string; readonly at: number } | undefined;
  let requests = 0;
  const listeners = new Set<() => void>();
  return {
    request: (place) => {
      pending = { place, at: Date.now() };
      requests += 1;
      for (const listener of listeners) listener();
    },
    take: (place) => {
      if (pending?.place !== place) return false;
      const isFresh = Date.now() - pending.at < PATIENCE_MS;
      pending = undefined;
      return isFresh;
    },
    count: () => requests,
    onRequest: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
