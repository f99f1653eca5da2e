/** Where a popup stands: below its anchor, above where there is more room, never out of view. */

/** Room between anchor and popup, and between popup and the edge of the window, in pixels. */
const GAP = 6;
const EDGE = 8;

export function positionPopup(
  popup: HTMLElement,
  anchor: HTMLElement,
  align: "start" | "end",
): void {
  const at = anchor.getBoundingClientRect();
  const { innerWidth: width, innerHeight: height } = window;
  const rightToLeft = getComputedStyle(anchor).direction === "rtl";
  const below = height - at.bottom - GAP - EDGE;
  const above = at.top - GAP - EDGE;
  const goesAbove = popup.scrollHeight > below && above > below;
  const size = {
    width: popup.offsetWidth,
    height: Math.min(popup.scrollHeight, popup.offsetHeight),
  };
  const room = Math.max(80, goesAbove ? above : below);
  const alignsRight = (align === "end") !== rightToLeft;
  const left = alignsRight ? at.right - size.width : at.left;
  const top = goesAbove ? at.top - GAP - Math.min(size.height, room) : at.bottom + GAP;
  popup.style.maxBlockSize = `${Math.round(room)}px`;
  popup.style.left = `${Math.round(clamp(left, EDGE, width - size.width - EDGE))}px`;
  popup.style.top = `${Math.round(clamp(top, EDGE, height - EDGE))}px`;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
