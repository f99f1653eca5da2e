/**
 * Popovers: placed beside an anchor above the page, kept within the window, and closed on Esc or a
 * press outside.
 */
import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

/** Without a top layer, a popover is a fixed box over the page. */
export const HAS_TOP_LAYER = "showPopover" in HTMLElement.prototype;

/** The distance between anchor and popover, and between popover and window edge, in CSS pixels. */
const GAP = 6;
const EDGE = 8;

type Align = "start" | "end";

/**
 * Shows the panel beside its anchor, in the browser's top layer, where nothing clips it, and keeps
 * it there when the page scrolls or the window changes. The panel must have the attribute
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
 * Calls `onClose` on Esc, on a press outside, and when the focus moves outside. On Esc a focus
 * within the panel moves to the anchor.
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
      // Esc closes one thing at a time: not also the dialog around it, or the selection.
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

/**
 * Places the popover below its anchor, or above it where there is more space; always within the
 * window.
 */
function placeBeside(popover: HTMLElement, anchor: HTMLElement, align: Align): void {
  const box = anchor.getBoundingClientRect();
  const { innerWidth: width, innerHeight: height } = window;
  const isRightToLeft = getComputedStyle(anchor).direction === "rtl";
  const below = height - box.bottom - GAP - EDGE;
  const above = box.top - GAP - EDGE;
  const goesAbove = popover.scrollHeight > below && above > below;
  const size = {
    width: popover.offsetWidth,
    height: Math.min(popover.scrollHeight, popover.offsetHeight),
  };
  const room = Math.max(80, goesAbove ? above : below);
  const alignsRight = (align === "end") !== isRightToLeft;
  const left = alignsRight ? box.right - size.width : box.left;
  const top = goesAbove ? box.top - GAP - Math.min(size.height, room) : box.bottom + GAP;
  popover.style.maxBlockSize = `${Math.round(room)}px`;
  popover.style.left = `${Math.round(clamp(left, EDGE, width - size.width - EDGE))}px`;
  popover.style.top = `${Math.round(clamp(top, EDGE, height - EDGE))}px`;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
