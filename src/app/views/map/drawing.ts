/** Which views one painter draws, one after the other. */
import type { Atlas } from "../../../atlas/index.ts";
import type { ResolvedView } from "../../../view/index.ts";

/** Up to so many nodes and links Cytoscape draws an atlas; more of them a canvas of our own. */
const MOST_FOR_CYTOSCAPE = 1500;

/** Whether an atlas is too large for Cytoscape. */
export function isLarge({ nodes, edges }: Atlas): boolean {
  return nodes.length + edges.length > MOST_FOR_CYTOSCAPE;
}

/**
 * What a view's painter is for, to be compared by identity. An atlas that is written stays the same drawing
 * until it needs the other painter. Each overview is one of its own, since hardly any of its groups is
 * in the next.
 */
export function drawingOf({ folded, atlas }: ResolvedView): unknown {
  return folded ? atlas : isLarge(atlas);
}
