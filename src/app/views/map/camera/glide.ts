/** Animates a value over time with requestAnimationFrame. */

/** Duration of a change of arrangement, in ms. */
export const GLIDE = 360;

/** Duration of the move between two steps of a briefing, in ms; an audience has to follow it. */
export const STEP_GLIDE = 700;

export function prefersReducedMotion(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/**
 * Calls `step` once a frame with a number from 0 to 1, eased in and out; the last call is always 1.
 * Without a duration, makes that call at once. Returns a function that stops where it is.
 */
export function glide(duration: number, step: (part: number) => void): () => void {
  if (duration <= 0) {
    step(1);
    return () => {};
  }
  let frame = 0;
  let start: number | undefined;
  const tick = (now: number) => {
    start ??= now;
    const part = Math.min(1, (now - start) / duration);
    step(part < 0.5 ? 4 * part ** 3 : 1 - (2 - 2 * part) ** 3 / 2);
    if (part < 1) frame = requestAnimationFrame(tick);
  };
  frame = requestAnimationFrame(tick);
  return () => cancelAnimationFrame(frame);
}
