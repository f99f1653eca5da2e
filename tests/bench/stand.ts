/** How long a press keeps a person waiting, and the page from answering anything else. */
import type { Page } from "@playwright/test";

export interface Stood {
  /** From the press to the painted frame that shows its last change, in milliseconds. */
  readonly time: number;
  /** The longest task until then, in milliseconds: browsers name those of more than 50. */
  readonly longest: number;
}

/** Presses, and waits until what is within an element is not busy and has not changed for a while. */
export async function stand(
  page: Page,
  within: string,
  press: () => Promise<void>,
): Promise<Stood> {
  const waiting = page.evaluate(untilStands, within);
  await press();
  return waiting;
}

/** Runs in the page. */
function untilStands(within: string): Promise<Stood> {
  const QUIET = 700;
  const PATIENCE = 120_000;
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error("The page never stood still.")), PATIENCE);
    let pressed = Number.POSITIVE_INFINITY;
    let changed = 0;
    let longest = 0;
    // Before all other work that waits for the frame to be painted.
    const afterFrame = (then: () => void) =>
      requestAnimationFrame(() => void scheduler.postTask(then, { priority: "user-blocking" }));
    const tasks = new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) {
        if (startTime + duration > pressed) longest = Math.max(longest, duration);
      }
    });
    tasks.observe({ type: "longtask" });
    const note = () => {
      changed = performance.now();
    };
    const changes = new MutationObserver(() => {
      note();
      afterFrame(note);
    });
    const stands = () =>
      performance.now() - changed >= QUIET &&
      document.querySelector(`${within} [aria-busy="true"]`) === null;
    // In an idle moment: work that is still being done in slices may change something.
    const wait = () => {
      if (stands()) requestIdleCallback(done, { timeout: QUIET });
      else setTimeout(wait, 50);
    };
    const done = () => {
      if (!stands()) {
        wait();
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
      if (!element) throw new Error(`Nothing is ${within}.`);
      changes.observe(element, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      wait();
    };
    window.addEventListener("click", onPress, { capture: true, once: true });
  });
}
