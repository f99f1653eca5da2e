/** What draws a map: a part of the page each, of which an atlas needs one; and which views it draws. */
import type { Atlas } from "../../../atlas/index.ts";
import { isLarge, type ResolvedView } from "../../../view/index.ts";
import { type LazyPart, lazyPart } from "../../base/lazyPart.tsx";
import type { NetworkProps } from "./painter/index.ts";

/** The page begins to load it before its script runs, where the first atlas is small (src/cli/page/site.ts). */
const CYTOSCAPE: LazyPart<NetworkProps> = lazyPart(
  async () => (await import("./CytoscapeNetwork.tsx")).CytoscapeNetwork,
  true,
);

const CANVAS: LazyPart<NetworkProps> = lazyPart(
  async () => (await import("./canvas/CanvasNetwork.tsx")).CanvasNetwork,
  true,
);

/** The part that draws a map of so many nodes and links. */
export function networkPart(nodes: number, links: number): LazyPart<NetworkProps> {
  return isLarge(nodes, links) ? CANVAS : CYTOSCAPE;
}

/** The part that draws an atlas. */
export const networkOf = ({ nodes, edges }: Atlas): LazyPart<NetworkProps> =>
  networkPart(nodes.length, edges.length);

/**
 * What a view's painter is for, to be compared by identity. An atlas that is written stays the same drawing
 * until it needs the other painter. Each overview is one of its own, since hardly any of its groups is
 * in the next.
 */
export function drawingOf({ folded, atlas }: ResolvedView): unknown {
  return folded ? atlas : networkOf(atlas);
}
