/** Waiting for an element that is still to come: what holds it may have to be loaded first. */

/** Frames after which what was asked for would come as a surprise. */
const PATIENCE = 120;

/**
 * Calls `then` in the frame after the element of this id has come and is not busy with what was
 * there before; not at all if that takes too long.
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
