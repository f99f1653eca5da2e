/** Measures how long a press keeps a person waiting, and the page from answering anything else. */
import type { Page } from "@playwright/test";

export interface PressTimes {
  /** From the press to the painted frame that shows its last change, in milliseconds. */
  readonly time: number;
  /** The longest task until then, in milliseconds: browsers report those above 50. */
  readonly longest: number;
}

/** Presses, and waits until the content of an element is no longer busy and no longer changes. */
export async function timePress(
  page: Page,
  within: string,
  press: () => Promise<void>,
): Promise<PressTimes> {
  const waiting = page.evaluate(untilSettled, within);
  await press();
  return waiting;
}

/** Runs in the page: resolves when the press has had its last effect. */
function untilSettled(within: string): Promise<PressTimes> {
  const QUIET = 700;
  const PATIENCE = 120_000;
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error("The page never stood still.")), PATIENCE);
    let pressed = Number.POSITIVE_INFINITY;
    let changed = 0;
    let longest = 0;
    // With priority over all other work that waits for the frame to be painted.
    const afterFrame = (then: () => void) =>
      requestAnimationFrame(() => void scheduler.postTask(then, { priority: "user-blocking" }));
    const tasks = new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) {
        if (startTime + duration > pressed) longest = Math.max(longest, duration);
      }
    });
    tasks.observe({ type: "longtask" });
    const noteChange = () => {
      changed = performance.now();
    };
    const changes = new MutationObserver(() => {
      noteChange();
      afterFrame(noteChange);
    });
    const isSettled = () =>
      performance.now() - changed >= QUIET &&
      document.querySelector(`${within} [aria-busy="true"]`) === null;
    // Only in an idle moment, because work done in slices may still change something.
    const waitUntilSettled = () => {
      if (isSettled()) requestIdleCallback(done, { timeout: QUIET });
      else setTimeout(waitUntilSettled, 50);
    };
    const done = () => {
      if (!isSettled()) {
        waitUntilSettled();
        return;
      }
      tasks.disconnect();
      changes.disconnect();
      resolve({ time: changed - pressed, longest });
    };
    const onPress = (event: Event) => {
      pressed = event.timeStamp;
      changed = pressed;
      const element = document.querySelector(within);
      if (!element) throw new Error(`The page has no ${within}.`);
      changes.observe(element, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      waitUntilSettled();
    };
    window.addEventListener("click", onPress, { capture: true, once: true });
  });
}
