/** A request to focus a place in the text of an atlas once that place has been drawn. */

/** What a person does next: a focus that moves after it, for an earlier request, would surprise. */
const ACTS = ["keydown", "pointerdown"] as const;

export interface FocusRequest {
  /** Requests the focus for a place: a quote's id or a section's key, which never coincide. */
  readonly request: (place: string) => void;
  /**
   * Whether the focus was requested for this place and nothing has been pressed since; true only
   * once per request.
   */
  readonly take: (place: string) => boolean;
  /** The number of requests so far, which tells repeated requests for one place apart. */
  readonly count: () => number;
  /** Calls `listener` on each request, until the returned function is called. */
  readonly onRequest: (listener: () => void) => () => void;
}

export function createFocusRequest(): FocusRequest {
  let pending: string | undefined;
  let requests = 0;
  const listeners = new Set<() => void>();
  const forget = () => {
    pending = undefined;
    for (const act of ACTS) window.removeEventListener(act, forget, true);
  };
  return {
    request: (place) => {
      pending = place;
      requests += 1;
      // The press that requests it has passed the window, where the next one comes by first.
      for (const act of ACTS) window.addEventListener(act, forget, true);
      for (const listener of listeners) listener();
    },
    take: (place) => {
      if (pending !== place) return false;
      forget();
      return true;
    },
    count: () => requests,
    onRequest: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
