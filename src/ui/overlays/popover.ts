/** What floats beside its anchor: shown above the page, kept in view, closed when the person goes elsewhere. */
import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

/** Without a top layer, what floats is a fixed box over the page. */
export const HAS_TOP_LAYER = "showPopover" in HTMLElement.prototype;

/** Room between anchor and popover, and between popover and the edge of the window, in pixels. */
const GAP = 6;
const EDGE = 8;

type Align = "start" | "end";

/**
 * Shows the panel in the browser's top layer, where nothing cuts it off, beside its anchor, and
 * follows the anchor when the page scrolls or the window changes. The panel has the attribute
 * `popover="manual"` where there is a top layer.
 */
export function usePlacedBeside(
  panel: RefObject<HTMLElement | null>,
  anchor: RefObject<HTMLElement | null>,
  align: Align = "start",
): void {
  useLayoutEffect(() => {
    const element = panel.current;
    if (!element) return;
    if (HAS_TOP_LAYER) element.showPopover();
    const update = () => anchor.current && placeBeside(element, anchor.current, align);
    update();
    window.addEventListener("resize", update);
    window.addEventListener("scroll", update, true);
    return () => {
      window.removeEventListener("resize", update);
      window.removeEventListener("scroll", update, true);
    };
  }, [panel, anchor, align]);
}

/**
 * Calls `onClose` on Esc, on a press outside, and when the focus moves outside. After Esc the anchor
 * has the focus if the panel had it.
 */
export function useDismiss(
  panel: RefObject<HTMLElement | null>,
  anchor: RefObject<HTMLElement | null>,
  onClose: () => void,
): void {
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const isInside = (target: EventTarget | null) =>
      target instanceof Node &&
      (panel.current?.contains(target) === true || anchor.current?.contains(target) === true);
    const onOutside = (event: Event) => {
      if (!isInside(event.target)) close.current();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      // Esc closes one thing at a time: neither the dialog around nor the selection.
      event.stopPropagation();
      event.preventDefault();
      if (panel.current?.contains(document.activeElement)) anchor.current?.focus();
      close.current();
    };
    document.addEventListener("pointerdown", onOutside, true);
    document.addEventListener("focusin", onOutside);
    document.addEventListener("keydown", onKey, true);
    return () => {
      document.removeEventListener("pointerdown", onOutside, true);
      document.removeEventListener("focusin", onOutside);
      document.removeEventListener("keydown", onKey, true);
    };
  }, [panel, anchor]);
}

/** Below the anchor, above it where there is more room, and never out of view. */
function placeBeside(popover: HTMLElement, anchor: HTMLElement, align: Align): void {
  const at = anchor.getBoundingClientRect();
  const { innerWidth: width, innerHeight: height } = window;
  const rightToLeft = getComputedStyle(anchor).direction === "rtl";
  const below = height - at.bottom - GAP - EDGE;
  const above = at.top - GAP - EDGE;
  const goesAbove = popover.scrollHeight > below && above > below;
  const size = {
    width: popover.offsetWidth,
    height: Math.min(popover.scrollHeight, popover.offsetHeight),
  };
  const room = Math.max(80, goesAbove ? above : below);
  const alignsRight = (align === "end") !== rightToLeft;
  const left = alignsRight ? at.right - size.width : at.left;
  const top = goesAbove ? at.top - GAP - Math.min(size.height, room) : at.bottom + GAP;
  popover.style.maxBlockSize = `${Math.round(room)}px`;
  popover.style.left = `${Math.round(clamp(left, EDGE, width - size.width - EDGE))}px`;
  popover.style.top = `${Math.round(clamp(top, EDGE, height - EDGE))}px`;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
