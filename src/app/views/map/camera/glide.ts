/** Movement over time. */

/** How long a change of arrangement takes, in milliseconds. */
export const GLIDE = 360;

/** From one step of a briefing to the next: a room has to follow. In milliseconds. */
export const STEP_GLIDE = 700;

export function prefersStill(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/**
 * Calls `step` with 0 to 1, slow at both ends, once a frame; the last call is always 1. With no
 * duration that call comes at once. Gives a function that stops where it is.
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
