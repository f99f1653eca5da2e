/**
 * Lets Cytoscape rest while another view lies over the map: it would go on making finer pictures of
 * nodes and links that nobody sees, at 5,000 nodes in tasks of 400 ms. In a batch it draws nothing.
 */
import type { Core } from "cytoscape";
import type { AtlasStore } from "../../../../open/state.ts";

/** Rests and wakes with the view that the Scene names; gives a function that ends it. */
export function restWhenAway(cy: Core, store: AtlasStore): () => void {
  let away = false;
  const heed = () => {
    const now = store.getState().scene.view !== "map";
    if (now === away) return;
    away = now;
    if (away) cy.startBatch();
    else cy.endBatch();
  };
  heed();
  const unsubscribe = store.subscribe(heed);
  return () => {
    unsubscribe();
    if (away) cy.endBatch();
  };
}
