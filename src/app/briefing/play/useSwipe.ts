/** Sideways swipes on a touch screen, for the next or the previous step. */
import { type TouchEvent, useRef } from "react";

/** The shortest swipe, in CSS pixels, and the least ratio of sideways to vertical movement. */
const LEAST = 48;
const SIDEWAYS = 1.5;

/**
 * 1 for forward (to the left, like turning a page), -1 for back, `undefined` for a tap or a scroll.
 */
export function swipeOf(x: number, y: number): 1 | -1 | undefined {
  if (Math.abs(x) < LEAST || Math.abs(x) < SIDEWAYS * Math.abs(y)) return undefined;
  return x < 0 ? 1 : -1;
}

/** Touch handlers that call `onSwipe` with 1 or -1. */
export function useSwipe(onSwipe: (by: 1 | -1) => void) {
  const start = useRef<{ readonly x: number; readonly y: number }>(undefined);
  return {
    onTouchStart: ({ touches }: TouchEvent) => {
      const touch = touches[0];
      // Two fingers zoom instead.
      start.current =
        touch && touches.length === 1 ? { x: touch.clientX, y: touch.clientY } : undefined;
    },
    onTouchEnd: ({ changedTouches }: TouchEvent) => {
      const touch = changedTouches[0];
      const from = start.current;
      start.current = undefined;
      const by = from && touch && swipeOf(touch.clientX - from.x, touch.clientY - from.y);
      if (by) onSwipe(by);
    },
  };
}
