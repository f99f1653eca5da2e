/** The painter with Cytoscape behind it, and with all that is patched there, which ends with it. */
import type { Core } from "cytoscape";
import type { Atlas } from "../../../../atlas/index.ts";
import type { SizedLabel } from "../../../../picture/labels/index.ts";
import { changeElements } from "./changeElements.ts";
import { sharpen } from "./crisp.ts";
import { cyEdgeId, cyNodeId } from "./elements.ts";
import { bindEvents } from "./events.ts";
import { applyVisible } from "./filterClasses.ts";
import type { Painter } from "./painter.ts";
import { moveNodes, movesTo, setLooks } from "./positions.ts";
import { ignorePresses } from "./spareWork.ts";

/** The painter of a Cytoscape that has the elements of an atlas. */
export function cytoscapePainter(cy: Core, first: Atlas): Painter {
  const undo = [sharpen(cy), ignorePresses(cy)];
  let drawn = first;
  let labels: ReadonlyMap<string, SizedLabel> = new Map();
  let isOwnMove = false;
  let isResting = false;
  return {
    element: () => cy.container(),
    pane: () => ({ width: cy.width(), height: cy.height() }),
    view: () => ({ zoom: cy.zoom(), pan: { ...cy.pan() } }),
    show: ({ zoom, pan }, minZoom) => {
      isOwnMove = true;
      // Before the view: Cytoscape refuses a zoom beyond its limits to the page too.
      cy.minZoom(minZoom);
      cy.viewport({ zoom, pan: { ...pan } });
      isOwnMove = false;
    },
    where: (id) => {
      const node = cy.getElementById(cyNodeId(id));
      return node.nonempty() ? node.position() : undefined;
    },
    middle: (id) => {
      const edge = cy.getElementById(cyEdgeId(id));
      return edge.nonempty() ? edge.midpoint() : undefined;
    },
    labels: () => labels,
    change: (view) => {
      if (view.atlas === drawn) return;
      changeElements(cy, drawn, view);
      drawn = view.atlas;
    },
    filter: (view) => applyVisible(cy, view),
    dress: (view, zoom) => {
      labels = setLooks(cy, view, zoom);
    },
    movesTo: (view) => movesTo(cy, view),
    move: (moves, part) => moveNodes(cy, moves, part),
    // In a batch Cytoscape draws nothing. Otherwise it would go on refining its cached pictures.
    rest: (isAway) => {
      if (isAway === isResting) return;
      isResting = isAway;
      if (isAway) cy.startBatch();
      else cy.endBatch();
    },
    on: (signal, call) => {
      const onEvent = () => {
        if (signal !== "viewport" || !isOwnMove) call();
      };
      cy.on(signal, onEvent);
      return () => {
        cy.off(signal, onEvent);
      };
    },
    bind: (events) => bindEvents(cy, events),
    dispose: () => {
      if (isResting) cy.endBatch();
      for (const stop of undo) stop();
    },
  };
}
