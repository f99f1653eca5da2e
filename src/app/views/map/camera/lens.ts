/**
 * The few things that the camera asks of what draws the map: its size, its zoom and pan, and word of
 * moves by the person's hand. The only file of this room that calls Cytoscape.
 */
import type { Core } from "cytoscape";
import type { Pane, View } from "../../../../picture/shapes/index.ts";

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

export function cytoscapeLens(cy: Core): Lens {
  let isOwnMove = false;
  return {
    pane: () => ({ width: cy.width(), height: cy.height() }),
    show: ({ zoom, pan }, minZoom) => {
      isOwnMove = true;
      // Before the view: Cytoscape refuses a zoom beyond its limits to the page too.
      cy.minZoom(minZoom);
      cy.viewport({ zoom, pan: { ...pan } });
      isOwnMove = false;
    },
    listen: (onHand, onResize) => {
      const onViewport = () => {
        if (!isOwnMove) onHand({ zoom: cy.zoom(), pan: { ...cy.pan() } });
      };
      cy.on("viewport", onViewport).on("resize", onResize);
      return () => {
        cy.off("viewport", onViewport).off("resize", onResize);
      };
    },
  };
}
