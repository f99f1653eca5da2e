/**
 * Which parts of a long content are visible, so that only those are rendered: by position, or block
 * by block.
 */
import { type RefObject, startTransition, useEffect, useLayoutEffect, useState } from "react";

/** A half-open range of line indices; it may extend beyond the existing lines. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The visible lines of equal size, extended by `beyond` lines at both ends. The ends are multiples
 * of `step`, so that scrolling a few pixels renders nothing. `scrolled` (the scroll position),
 * `room` (the visible length) and `size` (of a line) in CSS pixels, `step` and `beyond` in lines.
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
 * The indices of the lines to render out of `count`, in order: those in the span, and `kept`
 * wherever it is, since the line with the focus must never be removed.
 */
export function indicesIn({ from, to }: Span, count: number, kept: number): readonly number[] {
  const first = Math.max(0, Math.min(from, count));
  const end = Math.max(first, Math.min(to, count));
  const inSight = Array.from({ length: end - first }, (_, at) => first + at);
  if (kept < 0 || kept >= count || (kept >= first && kept < end)) return inSight;
  return kept < first ? [kept, ...inSight] : [...inSight, kept];
}

/**
 * The visible spans of a scroller, one per axis, kept up to date. `spansOf` measures them, and must
 * be the same function as long as the sizes are the same. `first` is returned until something has
 * been measured; without it the result is `undefined` until then, and the first measurement is
 * rendered as a transition.
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
    if (!hasFirst && element) startTransition(() => setSpans(spansOf(element)));
  }, [scroller, spansOf, hasFirst]);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const update = () => {
      const next = spansOf(element);
      setSpans((current) => (current && isSame(current, next) ? current : next));
    };
    element.addEventListener("scroll", update, { passive: true });
    // It reports the first size too, once lines are laid out; to ask before would lay them out twice.
    const observer = typeof ResizeObserver === "function" ? new ResizeObserver(update) : undefined;
    observer?.observe(element);
    return () => {
      element.removeEventListener("scroll", update);
      observer?.disconnect();
    };
  }, [scroller, spansOf]);
  return spans;
}

function isSame(spans: readonly Span[], others: readonly Span[]): boolean {
  return spans.every(
    ({ from, to }, axis) => from === others[axis]?.from && to === others[axis]?.to,
  );
}

interface NearOptions {
  readonly scroller: RefObject<HTMLElement | null>;
  /** How far from the visible part a block counts as near, in CSS pixels. */
  readonly margin: number;
  /** The result before the browser has reported anything. */
  readonly isFirst?: boolean;
  /** Whether a block that was near once counts as near from then on. */
  readonly stays?: boolean;
  /** Called with the height of a block that is no longer near, in CSS pixels. */
  readonly onLeave?: (height: number) => void;
}

/** Whether a block is near the visible part; always true where the browser can't tell. */
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
