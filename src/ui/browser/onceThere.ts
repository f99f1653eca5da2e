/** Waits for an element that may not have loaded yet. */

/** The number of frames after which acting on the element would surprise. */
const PATIENCE = 120;

/**
 * Calls `then` in the frame after the element with this id has appeared and is no longer marked
 * busy; never, if that takes too long.
 */
export function onceThere(
  id: string,
  then: (element: HTMLElement) => void,
  frames = PATIENCE,
): void {
  requestAnimationFrame(() => {
    const element = document.getElementById(id);
    if (element && !element.closest('[aria-busy="true"]')) then(element);
    else if (frames > 0) onceThere(id, then, frames - 1);
  });
}
