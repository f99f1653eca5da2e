/** Runs tasks when the page is idle. */

/** The delay where the browser can't tell when it is idle (Safari), in milliseconds. */
const FALLBACK_MS = 2000;
/** How often to check whether the first map has been drawn, in milliseconds. */
const RETRY_MS = 100;

/**
 * Runs a task when the page is idle; returns a function that cancels it. The page does not count as
 * idle until the first map has replaced the picture that the build put into the page, so that
 * loading ahead never delays the map.
 */
export function whenIdle(task: () => void): () => void {
  let cancel = () => {};
  const wait = () => {
    cancel = isMapPending() ? after(RETRY_MS, wait) : idle(task);
  };
  wait();
  return () => cancel();
}

function isMapPending(): boolean {
  const { map } = document.documentElement.dataset;
  return map !== "ready" && document.getElementById("picture") !== null;
}

function idle(task: () => void): () => void {
  if (typeof window.requestIdleCallback !== "function") return after(FALLBACK_MS, task);
  const id = window.requestIdleCallback(task, { timeout: 5000 });
  return () => window.cancelIdleCallback(id);
}

function after(ms: number, task: () => void): () => void {
  const id = window.setTimeout(task, ms);
  return () => window.clearTimeout(id);
}
