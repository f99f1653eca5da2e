/** What of something long is in sight, so that only this is drawn: by position, or block by block. */
import { type RefObject, startTransition, useEffect, useLayoutEffect, useState } from "react";

/** A run of lines by their indices, half open; it may reach beyond what there is. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The lines of one size that are in sight, with some before and after. It begins and ends at
 * multiples of `step`, so that a scroll of a few pixels draws nothing anew. `scrolled`, `room` and
 * `size` in CSS pixels, `step` and `beyond` in lines.
 */
export function spanInSight(
  scrolled: number,
  room: number,
  size: number,
  { step, beyond }: { readonly step: number; readonly beyond: number },
): Span {
  const from = Math.floor((scrolled / size - beyond) / step) * step;
  const to = Math.ceil(((scrolled + room) / size + beyond) / step) * step;
  return { from, to };
}

/**
 * The indices to draw of `count` lines, in order: those of the span, and `kept` wherever it is, since
 * the focus must never lose its line.
 */
export function indicesIn({ from, to }: Span, count: number, kept: number): readonly number[] {
  const first = Math.max(0, Math.min(from, count));
  const end = Math.max(first, Math.min(to, count));
  const inSight = Array.from({ length: end - first }, (_, at) => first + at);
  if (kept < 0 || kept >= count || (kept >= first && kept < end)) return inSight;
  return kept < first ? [kept, ...inSight] : [...inSight, kept];
}

/**
 * The spans of a scroller that are in sight, one for each axis, kept up to date. `spansOf` reads them
 * and is the same function as long as the sizes are. `first` stands for them until something is
 * measured; without it nothing is known until then, and what is measured first is drawn in pieces.
 */
export function useSpans(
  scroller: RefObject<HTMLElement | null>,
  spansOf: (scroller: HTMLElement) => readonly Span[],
  first?: readonly Span[],
): readonly Span[] | undefined {
  const [spans, setSpans] = useState(first);
  const hasFirst = first !== undefined;
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const update = () => {
      const next = spansOf(element);
      setSpans((now) => (now && isSame(now, next) ? now : next));
    };
    if (!hasFirst) startTransition(update);
    element.addEventListener("scroll", update, { passive: true });
    // It tells the first size too, once lines are laid out.
    const observer = typeof ResizeObserver === "function" ? new ResizeObserver(update) : undefined;
    observer?.observe(element);
    return () => {
      element.removeEventListener("scroll", update);
      observer?.disconnect();
    };
  }, [scroller, spansOf, hasFirst]);
  return spans;
}

function isSame(some: readonly Span[], others: readonly Span[]): boolean {
  return some.every(({ from, to }, axis) => from === others[axis]?.from && to === others[axis]?.to);
}

interface NearOptions {
  readonly scroller: RefObject<HTMLElement | null>;
  /** How far around the part in view counts as near, in CSS pixels. */
  readonly margin: number;
  /** Whether it is near before anything is known. */
  readonly isFirst?: boolean;
  /** Once near, it stays so. */
  readonly stays?: boolean;
  /** Told the height of what is no longer near, in CSS pixels. */
  readonly onLeave?: (height: number) => void;
}

/** Whether a block is near the part in view; always, where the browser can't tell. */
export function useIsNear(
  block: RefObject<HTMLElement | null>,
  { scroller, margin, isFirst = false, stays = false, onLeave }: NearOptions,
): boolean {
  const canObserve = typeof IntersectionObserver === "function";
  const [isNear, setIsNear] = useState(isFirst || !canObserve);
  const isDone = stays && isNear;
  useEffect(() => {
    if (!canObserve || isDone || !block.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.at(-1);
        if (!entry) return;
        if (!entry.isIntersecting) onLeave?.(entry.boundingClientRect.height);
        setIsNear(
          stays ? entries.some(({ isIntersecting }) => isIntersecting) : entry.isIntersecting,
        );
      },
      { root: scroller.current, rootMargin: `${margin}px 0px` },
    );
    observer.observe(block.current);
    return () => observer.disconnect();
  }, [canObserve, isDone, block, scroller, margin, stays, onLeave]);
  return isNear;
}
