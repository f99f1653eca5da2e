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
  const walker = textWalker(part);
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

/** Walks the text nodes of a part, without those that are no text of the document. */
function textWalker(part: HTMLElement): TreeWalker {
  return document.createTreeWalker(part, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
    acceptNode: (node) =>
      node instanceof Element && node.hasAttribute(ASIDE)
        ? NodeFilter.FILTER_REJECT
        : node instanceof Text
          ? NodeFilter.FILTER_ACCEPT
          : NodeFilter.FILTER_SKIP,
  });
}

/** A place in the text of a document. */
export interface TextPlace {
  readonly document: string;
  readonly offset: number;
}

/** The place in the text at a point of the DOM, or the next one where no text is. */
export function textPlace(root: HTMLElement, node: Node, at: number): TextPlace | undefined {
  const pages = [...root.querySelectorAll<HTMLElement>("[data-document]")];
  const point = document.createRange();
  point.setStart(node, at);
  const page = pages.find((each) => point.comparePoint(each, each.childNodes.length) >= 0);
  const id = page?.dataset.document;
  if (!page || id === undefined) return undefined;
  const parts = [...page.querySelectorAll<HTMLElement>("[data-part]")];
  const part = parts.find((each) => point.comparePoint(each, each.childNodes.length) >= 0);
  const last = parts.at(-1);
  if (!part) return last && { document: id, offset: partStart(last) + textOf(last).length };
  let offset = partStart(part);
  const walker = textWalker(part);
  for (let text = walker.nextNode(); text instanceof Text; text = walker.nextNode()) {
    if (text === node) return { document: id, offset: offset + at };
    if (point.comparePoint(text, 0) >= 0) break;
    offset += text.length;
  }
  return { document: id, offset };
}

const partStart = (part: HTMLElement): number => Number(part.dataset.part);

/** The text of a part as the document has it. */
function textOf(part: HTMLElement): string {
  const walker = textWalker(part);
  let text = "";
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode())
    text += node.data;
  return text;
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
