/** Moves over time: how long each takes, its easing, and the views on the way. */
import type { View } from "../../../../picture/shapes/index.ts";
import { viewBetween } from "./views.ts";

/** How long moves take, in ms. */
export const DURATIONS = {
  /** A press of a zoom button or a key. */
  press: 160,
  /** A move that the page makes by itself, such as a fit beside a panel. */
  page: 240,
  /** A change of arrangement, in which nodes move too. */
  arrange: 360,
  /** From one step of a briefing to the next; an audience has to follow it. */
  step: 700,
} as const;

/** A move of the camera that is under way. */
export interface Glide {
  readonly from: View;
  readonly to: View;
  /** In ms. */
  readonly duration: number;
  /** The time of its first frame, in ms; undefined before that. */
  readonly start: number | undefined;
}

/** The part of a move that is done after a share of its time, both from 0 to 1: eased in and out. */
export function eased(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2;
}

/** The view of a glide at a time in ms, and the glide that is left; undefined at its end. */
export function advance(glide: Glide, now: number): { view: View; rest: Glide | undefined } {
  const start = glide.start ?? now;
  const share = Math.min(1, (now - start) / glide.duration);
  if (share >= 1) return { view: glide.to, rest: undefined };
  return { view: viewBetween(glide.from, glide.to, eased(share)), rest: { ...glide, start } };
}

/**
 * Calls `step` once a frame with a number from 0 to 1, eased in and out; the last call is always 1.
 * Without a duration, makes that call at once. Returns a function that stops where it is.
 */
export function animate(duration: number, step: (part: number) => void): () => void {
  if (duration <= 0) {
    step(1);
    return () => {};
  }
  let frame = 0;
  let start: number | undefined;
  const tick = (now: number) => {
    start ??= now;
    const share = Math.min(1, (now - start) / duration);
    step(eased(share));
    if (share < 1) frame = requestAnimationFrame(tick);
  };
  frame = requestAnimationFrame(tick);
  return () => cancelAnimationFrame(frame);
}
