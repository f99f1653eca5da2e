/** Runs a task when the page has nothing better to do; gives back how to call it off. */

/** Where the browser can't tell (Safari), after this many milliseconds. */
const LATER = 2000;

export function whenIdle(task: () => void): () => void {
  if (typeof window.requestIdleCallback === "function") {
    const id = window.requestIdleCallback(task, { timeout: 5000 });
    return () => window.cancelIdleCallback(id);
  }
  const id = window.setTimeout(task, LATER);
  return () => window.clearTimeout(id);
}
