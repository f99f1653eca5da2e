/** Runs a task when the page has nothing better to do; gives back how to call it off. */

/** Where the browser can't tell (Safari), after this many milliseconds. */
const FALLBACK_MS = 2000;
/** How long the first map is waited for before it is looked at again, in milliseconds. */
const RETRY_MS = 100;

/**
 * While the first map is still to come in the place of the picture that the build put into the page,
 * nothing is idle: what is fetched ahead would come between.
 */
export function whenIdle(task: () => void): () => void {
  let callOff = () => {};
  const wait = () => {
    callOff = isMapToCome() ? after(RETRY_MS, wait) : idle(task);
  };
  wait();
  return () => callOff();
}

function isMapToCome(): boolean {
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
