/** Which rows are drawn: those in sight, and as many before and after, so that none is missed. */
import { type RefObject, useEffect, useState } from "react";

/** Rows come and go so many at a time: fewer drawings while one scrolls. */
const STEP = 8;
/** Of a pane whose size is not known: enough for any first sight. In px. */
const HEIGHT = 640;

export interface Window {
  /** Half open. */
  readonly first: number;
  readonly end: number;
}

interface Sight {
  readonly top: number;
  readonly height: number;
}

/** All in px; `top` is how far the rows are scrolled. */
export function rowsInSight({ top, height }: Sight, rowHeight: number, count: number): Window {
  const first = Math.floor((top - height) / rowHeight / STEP) * STEP;
  const end = Math.ceil((top + 2 * height) / rowHeight / STEP) * STEP;
  const within = (index: number) => Math.max(0, Math.min(index, count));
  return { first: within(first), end: within(end) };
}

/**
 * The indices to draw, in order: the window, and `kept` wherever it is, since the focus must never
 * lose its row.
 */
export function drawn({ first, end }: Window, kept: number, count: number): readonly number[] {
  const inSight = Array.from({ length: end - first }, (_, at) => first + at);
  if (kept < 0 || kept >= count || (kept >= first && kept < end)) return inSight;
  return kept < first ? [kept, ...inSight] : [...inSight, kept];
}

/** Whether the same rows are drawn, however many there are. */
function isSame(one: Sight, other: Sight, rowHeight: number): boolean {
  const [a, b] = [one, other].map((sight) =>
    rowsInSight(sight, rowHeight, Number.POSITIVE_INFINITY),
  );
  return a?.first === b?.first && a?.end === b?.end;
}

/** The window of a scroller, kept up to date. */
export function useWindow(
  scroller: RefObject<HTMLElement | null>,
  rowHeight: number,
  count: number,
): Window {
  const [sight, setSight] = useState({ top: 0, height: HEIGHT });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const update = () => {
      const { scrollTop, clientHeight } = element;
      const next = { top: scrollTop, height: clientHeight || HEIGHT };
      setSight((now) => (isSame(now, next, rowHeight) ? now : next));
    };
    element.addEventListener("scroll", update, { passive: true });
    // It tells the first height too, once rows are laid out: asked for now, they would be twice.
    const observer = typeof ResizeObserver === "function" ? new ResizeObserver(update) : undefined;
    observer?.observe(element);
    return () => {
      element.removeEventListener("scroll", update);
      observer?.disconnect();
    };
  }, [scroller, rowHeight]);
  return rowsInSight(sight, rowHeight, count);
}
