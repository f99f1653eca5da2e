/** Keeps what matters in sight: out from under panels and the inspector, and within the pane. */
import type { Box } from "../../../../geometry/index.ts";
import {
  type Bounds,
  FIT_PADDING,
  FIT_ZOOM,
  fitCamera,
  type Pane,
  toBounds,
  type View,
} from "../../../../picture/shapes/index.ts";

/** Free space kept around it, in CSS pixels. */
const MARGIN = 24;

/**
 * The view with something in the middle of the free part of a pane, at a zoom of at most `most`; in
 * the middle of all of the pane where nothing of it is free.
 */
export function fitFree(bounds: Bounds, pane: Pane, free: Box, most = FIT_ZOOM): View {
  if (free.right <= free.left || free.bottom <= free.top) return fitCamera(bounds, pane);
  const padding = {
    top: free.top + FIT_PADDING.top,
    right: pane.width - free.right + FIT_PADDING.right,
    bottom: pane.height - free.bottom + FIT_PADDING.bottom,
    left: free.left + FIT_PADDING.left,
  };
  return fitCamera(bounds, pane, { padding, most });
}

/** What of the pane can be seen beside what covers it, in CSS pixels from the pane's corner. */
export function freeOf(pane: Pane, ...covers: readonly (Box | undefined)[]): Box {
  const whole = { left: 0, top: 0, right: pane.width, bottom: pane.height };
  return covers.reduce<Box>((free, cover) => (cover ? beside(free, cover) : free), whole);
}

/** The largest side of a box that something over it leaves. */
function beside(whole: Box, cover: Box): Box {
  if (cover.right <= whole.left || cover.bottom <= whole.top) return whole;
  if (cover.left >= whole.right || cover.top >= whole.bottom) return whole;
  const sides: readonly Box[] = [
    { ...whole, right: Math.max(whole.left, cover.left) },
    { ...whole, left: Math.min(whole.right, cover.right) },
    { ...whole, bottom: Math.max(whole.top, cover.top) },
    { ...whole, top: Math.min(whole.bottom, cover.bottom) },
  ];
  const area = ({ left, top, right, bottom }: Box) => (right - left) * (bottom - top);
  return sides.reduce((most, side) => (area(side) > area(most) ? side : most));
}

/**
 * The view moved by the least that brings a box (in model units) into the free part; undefined
 * where it is there already. Of a box too large for it the middle is shown. Where the picture
 * moves anyway, it moves on to show what is around the box too, if that has room.
 */
export function panInto(view: View, box: Box, free: Box, around: Box = box): View | undefined {
  const across = { least: free.left + MARGIN, most: free.right - MARGIN };
  const down = { least: free.top + MARGIN, most: free.bottom - MARGIN };
  const onScreen = ({ left, top, right, bottom }: Box) => ({
    x: { from: left * view.zoom + view.pan.x, to: right * view.zoom + view.pan.x, ...across },
    y: { from: top * view.zoom + view.pan.y, to: bottom * view.zoom + view.pan.y, ...down },
  });
  const own = onScreen(box);
  if (shift(own.x) === 0 && shift(own.y) === 0) return undefined;
  const all = onScreen(around);
  const x = shift(hasRoom(all.x) ? all.x : own.x);
  const y = shift(hasRoom(all.y) ? all.y : own.y);
  return { zoom: view.zoom, pan: { x: view.pan.x + x, y: view.pan.y + y } };
}

/**
 * The view that shows a whole box in the free part: moved by the least, or, where it would not fit,
 * from farther away and in the middle. Undefined where it is in sight already, or nothing is free.
 */
export function fitInto(view: View, box: Box, free: Box): View | undefined {
  const room = {
    width: free.right - free.left - 2 * MARGIN,
    height: free.bottom - free.top - 2 * MARGIN,
  };
  if (room.width <= 0 || room.height <= 0) return undefined;
  const pane = { width: free.right, height: free.bottom };
  const padding = {
    top: free.top + MARGIN,
    right: MARGIN,
    bottom: MARGIN,
    left: free.left + MARGIN,
  };
  const whole = fitCamera(toBounds(box), pane, { padding, most: view.zoom });
  return whole.zoom < view.zoom ? whole : panInto(view, box, free);
}

/** A stretch of one axis of the screen, and the part of it that is free. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly least: number;
  readonly most: number;
}

function hasRoom({ from, to, least, most }: Stretch): boolean {
  return to - from <= most - least;
}

function shift({ from, to, least, most }: Stretch): number {
  if (!hasRoom({ from, to, least, most })) return (least + most) / 2 - (from + to) / 2;
  if (from < least) return least - from;
  return to > most ? most - to : 0;
}
