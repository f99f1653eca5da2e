/** Finds the elements and ranges of text offsets in the page, and scrolls to them. */
import type { Range as TextRange } from "../../../../atlas/text/index.ts";

/** Marks elements within a part whose text is not part of the document. */
export const ASIDE = "data-aside";

/** Text within this distance of the view's edges does not count as in sight; in px. */
const EDGE = 24;
/** Where text is scrolled to, as a share of the height of the view. */
const DOWN = 0.3;
/**
 * Frames for which the scroll position is corrected, while blocks in sight get their real height.
 */
const SETTLING = 12;

/** The element of a document. */
export function pageElement(root: HTMLElement | null, document: string): HTMLElement | undefined {
  const pages = root?.querySelectorAll<HTMLElement>("[data-document]") ?? [];
  return [...pages].find((page) => page.dataset.document === document);
}

/** The element of the heading or paragraph that starts at an offset. */
export function partElement(page: HTMLElement | undefined, start: number): HTMLElement | undefined {
  return page?.querySelector<HTMLElement>(`[data-part="${start}"]`) ?? undefined;
}

/** The element of the mark that starts at an offset. */
export function markElement(page: HTMLElement | undefined, start: number): HTMLElement | undefined {
  return page?.querySelector<HTMLElement>(`[data-mark="${start}"]`) ?? undefined;
}

/** The DOM range of a text range, within the part that starts at `partStart`. */
export function pageRange(
  part: HTMLElement,
  partStart: number,
  { start, end }: TextRange,
): Range | undefined {
  const range = document.createRange();
  let offset = partStart;
  let hasStart = false;
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
    acceptNode: (node) =>
      node instanceof Element && node.hasAttribute(ASIDE)
        ? NodeFilter.FILTER_REJECT
        : node instanceof Text
          ? NodeFilter.FILTER_ACCEPT
          : NodeFilter.FILTER_SKIP,
  });
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    const next = offset + node.length;
    if (!hasStart && start < next) {
      range.setStart(node, start - offset);
      hasStart = true;
    }
    if (hasStart && end <= next) {
      range.setEnd(node, end - offset);
      return range;
    }
    offset = next;
  }
  return undefined;
}

type Rectangle = () => DOMRect | undefined;

/** Scrolls the rectangle into sight, unless it is. */
export function scrollIntoSight(scroller: HTMLElement, rectangle: Rectangle): void {
  settle(() => {
    const at = rectangle();
    const view = scroller.getBoundingClientRect();
    if (!at || (at.top >= view.top + EDGE && at.bottom <= view.bottom - EDGE)) return;
    scroller.scrollTop += at.top - view.top - view.height * DOWN;
  });
}

/** Scrolls the rectangle to the top. */
export function scrollToTop(scroller: HTMLElement, rectangle: Rectangle): void {
  settle(() => {
    const at = rectangle();
    if (at) scroller.scrollTop += at.top - scroller.getBoundingClientRect().top - EDGE;
  });
}

/** Scrolls now and in the following frames. */
function settle(scroll: () => void, frames = SETTLING): void {
  scroll();
  if (frames > 0) requestAnimationFrame(() => settle(scroll, frames - 1));
}
