/** Where a dragged item goes, and how the list scrolls under it; what lies out of sight comes into it. */

/** From this distance to an edge on, in CSS px; in a small view, from a quarter of its height. */
const NEAR = 48;
/** Speeds where scrolling begins and at the edge itself, in CSS px a second. */
const SPEED = { least: 60, most: 900 };

/** A span down the screen, in CSS px. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
}

/**
 * How fast to scroll while the pointer is at `y`, in CSS px a second: the nearer to an edge of the
 * view, or the further beyond it, the faster; negative upwards, 0 where `content` goes no further.
 */
export function edgeSpeed(y: number, view: Span, content: Span): number {
  const near = Math.min(NEAR, (view.bottom - view.top) / 4);
  const above = view.top + near - y;
  const below = y - (view.bottom - near);
  if (above > 0 && content.top < view.top) return -speedAt(above / near);
  if (below > 0 && content.bottom > view.bottom) return speedAt(below / near);
  return 0;
}

/**
 * The place of the item at `y`; -1 between two. The pointer may be beyond the list or beyond what is in
 * sight of it: then it is that of the item nearest to it.
 */
export function placeAt(y: number, items: readonly Span[], view: Span): number {
  const top = Math.max(view.top, items[0]?.top ?? 0);
  const bottom = Math.min(view.bottom, items.at(-1)?.bottom ?? 0);
  const within = Math.max(top, Math.min(y, bottom - 1));
  return items.findIndex((item) => within >= item.top && within < item.bottom);
}

/** The speed for how deep the pointer is in the zone at an edge: 0 where it begins, 1 at the edge. */
function speedAt(depth: number): number {
  return SPEED.least + (SPEED.most - SPEED.least) * Math.min(1, depth) ** 2;
}

/** The part of the window in which an element can be seen, and what has to scroll for the rest. */
export function scrollerOf(element: Element): { readonly scroller: Element; readonly view: Span } {
  const inWindow = { top: 0, bottom: window.innerHeight };
  for (let around = element.parentElement; around; around = around.parentElement) {
    const scrolls = /auto|scroll/.test(getComputedStyle(around).overflowY);
    if (!scrolls || around.scrollHeight <= around.clientHeight) continue;
    const { top } = around.getBoundingClientRect();
    const from = top + around.clientTop;
    return {
      scroller: around,
      view: {
        top: Math.max(inWindow.top, from),
        bottom: Math.min(inWindow.bottom, from + around.clientHeight),
      },
    };
  }
  return { scroller: document.documentElement, view: inWindow };
}
