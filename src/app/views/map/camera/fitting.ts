/** Computes views that keep a box in the free part of the pane, beside panels and the inspector. */
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

/** Space kept around the box, in CSS px. */
const MARGIN = 24;

/**
 * The view that centres bounds in the free part of a pane, at a zoom of at most `maxZoom`; in the
 * whole pane if no part of it is free.
 */
export function fitFree(bounds: Bounds, pane: Pane, free: Box, maxZoom = FIT_ZOOM): View {
  if (free.right <= free.left || free.bottom <= free.top) return fitCamera(bounds, pane);
  const padding = {
    top: free.top + FIT_PADDING.top,
    right: pane.width - free.right + FIT_PADDING.right,
    bottom: pane.height - free.bottom + FIT_PADDING.bottom,
    left: free.left + FIT_PADDING.left,
  };
  return fitCamera(bounds, pane, { padding, maxZoom });
}

/** The part of a pane that the covers leave free, in CSS px from its corner. */
export function uncoveredBox(pane: Pane, ...covers: readonly (Box | undefined)[]): Box {
  const whole = { left: 0, top: 0, right: pane.width, bottom: pane.height };
  return covers.reduce<Box>((free, cover) => (cover ? largestSide(free, cover) : free), whole);
}

/** Whether two boxes differ by less than a pixel, or there is none. */
export function isSameBox(a: Box | undefined, b: Box | undefined): boolean {
  if (!a || !b) return a === b;
  const sides = ["left", "top", "right", "bottom"] as const;
  return sides.every((side) => Math.abs(a[side] - b[side]) < 1);
}

/** The largest of the four parts of a box beside a cover. */
function largestSide(whole: Box, cover: Box): Box {
  if (cover.right <= whole.left || cover.bottom <= whole.top) return whole;
  if (cover.left >= whole.right || cover.top >= whole.bottom) return whole;
  const sides: readonly Box[] = [
    { ...whole, right: Math.max(whole.left, cover.left) },
    { ...whole, left: Math.min(whole.right, cover.right) },
    { ...whole, bottom: Math.max(whole.top, cover.top) },
    { ...whole, top: Math.min(whole.bottom, cover.bottom) },
  ];
  const area = ({ left, top, right, bottom }: Box) => (right - left) * (bottom - top);
  return sides.reduce((largest, side) => (area(side) > area(largest) ? side : largest));
}

/**
 * Pans a view by the least that brings a box (in model units) into the free part; a box too large
 * for it is centred. If the view has to move at all, it also shows the box `around`, where that
 * fits. Returns undefined if the box is in the free part already.
 */
export function panInto(view: View, box: Box, free: Box, around: Box = box): View | undefined {
  const across = { freeFrom: free.left + MARGIN, freeTo: free.right - MARGIN };
  const down = { freeFrom: free.top + MARGIN, freeTo: free.bottom - MARGIN };
  const spansOnScreen = ({ left, top, right, bottom }: Box) => ({
    x: { from: left * view.zoom + view.pan.x, to: right * view.zoom + view.pan.x, ...across },
    y: { from: top * view.zoom + view.pan.y, to: bottom * view.zoom + view.pan.y, ...down },
  });
  const boxSpans = spansOnScreen(box);
  if (shift(boxSpans.x) === 0 && shift(boxSpans.y) === 0) return undefined;
  const aroundSpans = spansOnScreen(around);
  const x = shift(hasRoom(aroundSpans.x) ? aroundSpans.x : boxSpans.x);
  const y = shift(hasRoom(aroundSpans.y) ? aroundSpans.y : boxSpans.y);
  return { zoom: view.zoom, pan: { x: view.pan.x + x, y: view.pan.y + y } };
}

/**
 * The view that shows a whole box in the free part: panned by the least, or zoomed out and centred
 * where it would not fit. Returns undefined if the box is in sight already, or nothing is free.
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
  const fitted = fitCamera(toBounds(box), pane, { padding, maxZoom: view.zoom });
  return fitted.zoom < view.zoom ? fitted : panInto(view, box, free);
}

/** A span on one axis of the screen, and the free span of that axis. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly freeFrom: number;
  readonly freeTo: number;
}

function hasRoom({ from, to, freeFrom, freeTo }: Span): boolean {
  return to - from <= freeTo - freeFrom;
}

/** The least shift that brings a span into the free one, or that centres it if it is too long. */
function shift({ from, to, freeFrom, freeTo }: Span): number {
  if (!hasRoom({ from, to, freeFrom, freeTo })) return (freeFrom + freeTo) / 2 - (from + to) / 2;
  if (from < freeFrom) return freeFrom - from;
  return to > freeTo ? freeTo - to : 0;
}
