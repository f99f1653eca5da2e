/** A swipe to the side, on a touch screen: the next step or the one before. */
import { type TouchEvent, useRef } from "react";

/** Least way of a swipe, in CSS pixels; and how much more to the side than up or down. */
const LEAST = 48;
const SIDEWAYS = 1.5;

/** 1: on, as a page is turned; -1: back; `undefined`: a tap, a scroll. */
export function swipeOf(x: number, y: number): 1 | -1 | undefined {
  if (Math.abs(x) < LEAST || Math.abs(x) < SIDEWAYS * Math.abs(y)) return undefined;
  return x < 0 ? 1 : -1;
}

export function useSwipe(onSwipe: (by: 1 | -1) => void) {
  const start = useRef<{ readonly x: number; readonly y: number }>(undefined);
  return {
    onTouchStart: ({ touches }: TouchEvent) => {
      const touch = touches[0];
      // Two fingers zoom.
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
