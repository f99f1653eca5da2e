/** Keeps what matters in sight: out from under the inspector, and within the pane. */

import type { Box } from "../../../layout/size.ts";
import type { Pane, View } from "../../../picture/camera.ts";

/** Free space kept around it, in CSS pixels. */
const MARGIN = 24;

/** What of the pane can be seen beside what covers it, in CSS pixels from the pane's corner. */
export function freeOf(pane: Pane, cover: Box | undefined): Box {
  const whole = { left: 0, top: 0, right: pane.width, bottom: pane.height };
  if (!cover || cover.right <= 0 || cover.bottom <= 0) return whole;
  if (cover.left >= pane.width || cover.top >= pane.height) return whole;
  const sides: readonly Box[] = [
    { ...whole, right: Math.max(0, cover.left) },
    { ...whole, left: Math.min(pane.width, cover.right) },
    { ...whole, bottom: Math.max(0, cover.top) },
    { ...whole, top: Math.min(pane.height, cover.bottom) },
  ];
  const area = ({ left, top, right, bottom }: Box) => (right - left) * (bottom - top);
  return sides.reduce((most, side) => (area(side) > area(most) ? side : most));
}

/**
 * The view moved by the least that brings a box (in model units) into the free part; undefined
 * where it is there already. Of a box too large for it the middle is shown.
 */
export function panInto(view: View, box: Box, free: Box): View | undefined {
  const x = shift(
    box.left * view.zoom + view.pan.x,
    box.right * view.zoom + view.pan.x,
    free.left + MARGIN,
    free.right - MARGIN,
  );
  const y = shift(
    box.top * view.zoom + view.pan.y,
    box.bottom * view.zoom + view.pan.y,
    free.top + MARGIN,
    free.bottom - MARGIN,
  );
  if (x === 0 && y === 0) return undefined;
  return { zoom: view.zoom, pan: { x: view.pan.x + x, y: view.pan.y + y } };
}

function shift(from: number, to: number, least: number, most: number): number {
  if (to - from > most - least) return (least + most) / 2 - (from + to) / 2;
  if (from < least) return least - from;
  return to > most ? most - to : 0;
}
