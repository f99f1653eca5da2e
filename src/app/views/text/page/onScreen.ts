/** Where words stand on the screen: from offsets in a document to elements and ranges of the page. */
import type { Range as TextRange } from "../../../../atlas/text/index.ts";

/** On what stands between the words of a part without being of the document. */
export const ASIDE = "data-aside";

/** Px of the view's edges within which words don't count as in sight. */
const EDGE = 24;
/** How far down the view words are brought, as a share of its height. */
const DOWN = 0.3;
/** Frames for which the place is set right: what comes into view gets its true height. */
const SETTLING = 12;

export function pageElement(root: HTMLElement | null, document: string): HTMLElement | undefined {
  const pages = root?.querySelectorAll<HTMLElement>("[data-document]") ?? [];
  return [...pages].find((page) => page.dataset.document === document);
}

/** The element of the heading or paragraph that begins at an offset. */
export function partElement(page: HTMLElement | undefined, start: number): HTMLElement | undefined {
  return page?.querySelector<HTMLElement>(`[data-part="${start}"]`) ?? undefined;
}

/** The marked words that begin at an offset. */
export function markElement(page: HTMLElement | undefined, start: number): HTMLElement | undefined {
  return page?.querySelector<HTMLElement>(`[data-mark="${start}"]`) ?? undefined;
}

/** The words as a range of the page, within the part that begins at `partStart`. */
export function pageRange(
  part: HTMLElement,
  partStart: number,
  { start, end }: TextRange,
): Range | undefined {
  const range = document.createRange();
  let offset = partStart;
  let begun = false;
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
    if (!begun && start < next) {
      range.setStart(node, start - offset);
      begun = true;
    }
    if (begun && end <= next) {
      range.setEnd(node, end - offset);
      return range;
    }
    offset = next;
  }
  return undefined;
}

type Rectangle = () => DOMRect | undefined;

/** Scrolls until the rectangle is in sight, if it is not. */
export function bringIntoSight(scroller: HTMLElement, rectangle: Rectangle): void {
  settle(() => {
    const at = rectangle();
    const view = scroller.getBoundingClientRect();
    if (!at || (at.top >= view.top + EDGE && at.bottom <= view.bottom - EDGE)) return;
    scroller.scrollTop += at.top - view.top - view.height * DOWN;
  });
}

/** Scrolls until the rectangle stands at the top. */
export function bringToTop(scroller: HTMLElement, rectangle: Rectangle): void {
  settle(() => {
    const at = rectangle();
    if (at) scroller.scrollTop += at.top - scroller.getBoundingClientRect().top - EDGE;
  });
}

function settle(scroll: () => void, frames = SETTLING): void {
  scroll();
  if (frames > 0) requestAnimationFrame(() => settle(scroll, frames - 1));
}
