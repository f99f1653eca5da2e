/** Which parts of a pane a picture leaves bare that has been moved or scaled. */
import type { Box } from "../../../../geometry/index.ts";
import type { View } from "../../../../picture/shapes/index.ts";

/** Up to four boxes beside the picture, none over another. */
export function bareBoxes(pane: Box, picture: Box): readonly Box[] {
  const { left, right } = pane;
  const top = within(picture.top, pane.top, pane.bottom);
  const bottom = within(picture.bottom, top, pane.bottom);
  const start = within(picture.left, left, right);
  const end = within(picture.right, start, right);
  return [
    { left, right, top: pane.top, bottom: top },
    { left, right, top: bottom, bottom: pane.bottom },
    { left, right: start, top, bottom },
    { left: end, right, top, bottom },
  ].filter((part) => part.right > part.left && part.bottom > part.top);
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

/** Whether two views differ by a move alone. */
export function isSameZoom(a: View, b: View): boolean {
  return Math.abs(a.zoom - b.zoom) < 1e-9 * a.zoom;
}
