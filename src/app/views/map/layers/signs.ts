/** What stands on links while nothing is lit, on a canvas just as large as it is. */
import type { Box } from "../../../../geometry/index.ts";
import type { CountFigure } from "../../../../picture/figures/index.ts";
import { COUNT_HALO, type PictureColours, paintCounts } from "../../../../picture/paint/index.ts";
import type { Pane, View } from "../../../../picture/shapes/index.ts";
import { onScreen } from "../painter/index.ts";
import { toModel } from "./veil.ts";

/** A canvas for signs, and what it must know of the map. */
export interface SignsCanvas {
  readonly element: HTMLCanvasElement;
  /** The size of the map in CSS px, beyond which nothing is painted. */
  readonly pane: Pane;
  /** Device pixels in a CSS pixel. */
  readonly ratio: number;
}

/** Paints signs on the canvas, which is put where they stand; without signs in sight it is hidden. */
export function paintSigns(
  { element, pane, ratio }: SignsCanvas,
  signs: readonly CountFigure[],
  view: View,
  theme: PictureColours,
): void {
  const box = inSight(signs, view, pane);
  const context = box && element.getContext("2d");
  element.hidden = !context;
  if (!box || !context) return;
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  element.style.transform = `translate(${box.left}px, ${box.top}px)`;
  element.style.inlineSize = `${width}px`;
  element.style.blockSize = `${height}px`;
  // Setting its size empties it, too.
  element.width = Math.round(width * ratio);
  element.height = Math.round(height * ratio);
  const pan = { x: view.pan.x - box.left, y: view.pan.y - box.top };
  toModel(context, { zoom: view.zoom, pan }, ratio);
  paintCounts(context, signs, theme);
}

/** The box around signs in whole CSS px, as far as it lies in the map; undefined if none does. */
function inSight(signs: readonly CountFigure[], view: View, pane: Pane): Box | undefined {
  let [left, top, right, bottom] = [pane.width, pane.height, 0, 0];
  for (const { x, y, text, fontSize } of signs) {
    const at = onScreen(view, { x, y });
    const [letters, halo] = [fontSize * view.zoom, COUNT_HALO * fontSize * view.zoom];
    // No letter is wider than it is high.
    const [across, down] = [(letters * text.length) / 2 + halo, letters / 2 + halo];
    left = Math.min(left, at.x - across);
    top = Math.min(top, at.y - down);
    right = Math.max(right, at.x + across);
    bottom = Math.max(bottom, at.y + down);
  }
  [left, top] = [Math.floor(Math.max(0, left)), Math.floor(Math.max(0, top))];
  [right, bottom] = [
    Math.ceil(Math.min(pane.width, right)),
    Math.ceil(Math.min(pane.height, bottom)),
  ];
  return left < right && top < bottom ? { left, top, right, bottom } : undefined;
}
