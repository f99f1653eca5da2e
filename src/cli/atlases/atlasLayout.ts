/** The positions of an atlas for a file that keeps them. */
import type { Atlas } from "../../atlas/index.ts";
import type { Layout } from "../../layout/boxes/index.ts";
import { layOut } from "../../layout/index.ts";
import { interMeasure } from "./interMeasure.ts";
import { fileLayoutCache } from "./layoutCache.ts";

/** Above this, a layout takes more than a few seconds: only one that is there already is used. */
const NODES_MAX = 500;

/** The layout by force for a wide pane; undefined if it is not there and would take long to make. */
export function atlasLayout(atlas: Atlas): Layout | undefined {
  const cache = fileLayoutCache();
  const cached = cache.get(atlas.hash);
  if (!cached && atlas.nodes.length > NODES_MAX) return undefined;
  const layouts = cached ?? layOut(atlas, interMeasure());
  if (!cached) cache.set(atlas.hash, layouts);
  return layouts.wide.force;
}
