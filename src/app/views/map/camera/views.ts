/** Arithmetic on views: comparing, mixing, zooming and panning them. */
import type { Pane, View } from "../../../../picture/shapes/index.ts";

/** Whether two views differ by less than a pixel. */
export function isSameView(a: View, b: View): boolean {
  return (
    Math.abs(a.zoom / b.zoom - 1) < 1e-3 &&
    Math.abs(a.pan.x - b.pan.x) < 1 &&
    Math.abs(a.pan.y - b.pan.y) < 1
  );
}

/** Interpolates between two views; `part` runs from 0 to 1. */
export function viewBetween(from: View, to: View, part: number): View {
  if (part >= 1) return to;
  const mix = (a: number, b: number) => a + (b - a) * part;
  return {
    zoom: mix(from.zoom, to.zoom),
    pan: { x: mix(from.pan.x, to.pan.x), y: mix(from.pan.y, to.pan.y) },
  };
}

/** The view at another zoom, with the middle of the pane where it was. */
export function zoomedTo({ zoom, pan }: View, next: number, { width, height }: Pane): View {
  const about = (middle: number, at: number) => middle - ((middle - at) * next) / zoom;
  return { zoom: next, pan: { x: about(width / 2, pan.x), y: about(height / 2, pan.y) } };
}

/** The view panned by shares of the pane: positive ones show what lies to the right and below. */
export function pannedBy({ zoom, pan }: View, x: number, y: number, pane: Pane): View {
  return { zoom, pan: { x: pan.x - x * pane.width, y: pan.y - y * pane.height } };
}
