/**
 * The few things that the camera asks of what draws the map: its size, its zoom and pan, and word of
 * moves by the person's hand.
 */
import type { Pane, View } from "../../../../picture/shapes/index.ts";
import type { Painter } from "../painter/index.ts";

export interface Lens {
  /** The size of the map, in CSS px. */
  readonly pane: () => Pane;
  /** Shows a view, and lets the person zoom out no further than `minZoom`. */
  readonly show: (view: View, minZoom: number) => void;
  /**
   * Calls `onHand` with the view after each move by drag, wheel or pinch, and `onResize` when the size
   * may have changed. Returns a function that stops.
   */
  readonly listen: (onHand: (view: View) => void, onResize: () => void) => () => void;
}

export function lensOf(painter: Painter): Lens {
  return {
    pane: painter.pane,
    show: painter.show,
    listen: (onHand, onResize) => {
      const stops = [
        painter.on("panned", () => onHand(painter.view())),
        painter.on("resized", onResize),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
