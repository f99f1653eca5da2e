/** Canvases that hold pictures of views, and where one lies in another. */
import type { Box } from "../../../../geometry/index.ts";
import type { View } from "../../../../picture/shapes/index.ts";

export interface Sheet {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
}

export const newCanvas = (): HTMLCanvasElement => document.createElement("canvas");

/** The sheet of a canvas; none without a context. */
export function sheetOf(canvas: HTMLCanvasElement): readonly Sheet[] {
  const context = canvas.getContext("2d");
  return context ? [{ canvas, context }] : [];
}

export function clear({ canvas, context }: Sheet): void {
  context.resetTransform();
  context.clearRect(0, 0, canvas.width, canvas.height);
}

/** Clears a part, in CSS px. */
export function clearPart({ context }: Sheet, part: Box, ratio: number): void {
  const { left, top, right, bottom } = part;
  context.resetTransform();
  context.clearRect(left * ratio, top * ratio, (right - left) * ratio, (bottom - top) * ratio);
}

export function copy(from: Sheet, to: Sheet): void {
  clear(to);
  to.context.drawImage(from.canvas, 0, 0);
}

/** Sets a context to model units; returns how many pixels of the screen are in one. */
export function modelOn(
  context: CanvasRenderingContext2D,
  { zoom, pan }: View,
  ratio: number,
): number {
  const scale = zoom * ratio;
  context.setTransform(scale, 0, 0, scale, pan.x * ratio, pan.y * ratio);
  return scale;
}

/** A part of the pane, in CSS px, as the box of the model that a view shows there. */
export function boxOf({ zoom, pan }: View, { left, top, right, bottom }: Box): Box {
  return {
    left: (left - pan.x) / zoom,
    top: (top - pan.y) / zoom,
    right: (right - pan.x) / zoom,
    bottom: (bottom - pan.y) / zoom,
  };
}

/** A place on the screen, in its pixels. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the picture of a view (`from`) lies in another. */
export function placeIn(view: View, from: View, { canvas }: Sheet, ratio: number): Place {
  const grown = view.zoom / from.zoom;
  return {
    x: (view.pan.x - from.pan.x * grown) * ratio,
    y: (view.pan.y - from.pan.y * grown) * ratio,
    width: canvas.width * grown,
    height: canvas.height * grown,
  };
}

/** The part of the pane that a place covers, in CSS px. */
export function coveredBy({ x, y, width, height }: Place, ratio: number): Box {
  return {
    left: x / ratio,
    top: y / ratio,
    right: (x + width) / ratio,
    bottom: (y + height) / ratio,
  };
}
