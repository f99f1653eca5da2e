/** The positions of an atlas for a file that keeps them. */
import type { Atlas } from "../../atlas/index.ts";
import type { Point } from "../../geometry/index.ts";
import { layOut } from "../../layout/index.ts";
import { interMeasure } from "./interMeasure.ts";
import { fileLayoutCache } from "./layoutCache.ts";

/** Above this, a layout takes more than a few seconds: only one that is there already is used. */
const NODES_MAX = 500;

/**
 * Where each node is in the layout by force, for a wide pane; undefined if that is not there yet and
 * would take long to make.
 */
export function placesOf(atlas: Atlas): ((id: string) => Point | undefined) | undefined {
  const cache = fileLayoutCache();
  const cached = cache.get(atlas.hash);
  if (!cached && atlas.nodes.length > NODES_MAX) return undefined;
  const layouts = cached ?? layOut(atlas, interMeasure());
  if (!cached) cache.set(atlas.hash, layouts);
  const { nodes } = layouts.wide.force;
  // Own properties only, because `constructor` is a valid id.
  return (id) => (Object.hasOwn(nodes, id) ? nodes[id] : undefined);
}
