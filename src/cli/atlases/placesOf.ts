/** The positions of an atlas for a file that keeps them. */
import type { Atlas } from "../../atlas/index.ts";
import type { Point } from "../../geometry/index.ts";
import { DRAWINGS, layOut } from "../../layout/index.ts";
import { interMeasure } from "./interMeasure.ts";
import { fileLayoutCache } from "./layoutCache.ts";

/** Above this, a layout takes more than a few seconds: only one that is there already is used. */
const NODES_MAX = 500;

/**
 * Where each node is in the layout by force, for a wide pane; undefined if that is not there yet and
 * would take long to make.
 *
 * @param nodesMax of how many nodes an atlas is laid out at most
 * @param onDrawn told how many of how many layouts are made
 */
export function placesOf(
  atlas: Atlas,
  nodesMax = NODES_MAX,
  onDrawn: (done: number, of: number) => void = () => {},
): ((id: string) => Point | undefined) | undefined {
  const cache = fileLayoutCache();
  const cached = cache.get(atlas.hash);
  if (!cached && atlas.nodes.length > nodesMax) return undefined;
  if (!cached) onDrawn(0, DRAWINGS);
  const layouts =
    cached ?? layOut(atlas, interMeasure(), { onDrawn: (done) => onDrawn(done, DRAWINGS) });
  if (!cached) cache.set(atlas.hash, layouts);
  const { nodes } = layouts.wide.force;
  // Own properties only, because `constructor` is a valid id.
  return (id) => (Object.hasOwn(nodes, id) ? nodes[id] : undefined);
}
