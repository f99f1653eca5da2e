/** The answer to what the panel of paths is asked, and what of it is lit. */
import type { Atlas } from "../atlas/atlas.ts";
import type { PathsAsked } from "../atlas/scene.ts";
import { around, type Ring } from "./around.ts";
import { against } from "./hops.ts";
import type { Neighbourhood } from "./neighbourhood.ts";
import { findPaths, type PathsFound } from "./paths.ts";
import type { Visible } from "./visible.ts";

export type PathAnswer =
  | { readonly type: "nothing" }
  // `light`: only the links followed, not all links among the nodes.
  /** Only one end is known: what lies around it. */
  | { readonly type: "around"; readonly rings: readonly Ring[]; readonly light: Neighbourhood }
  | { readonly type: "between"; readonly found: PathsFound; readonly light: Neighbourhood };

const cache = new WeakMap<PathsAsked, { readonly shown: Visible; readonly answer: PathAnswer }>();

/**
 * Paths where both ends are known; what lies around where only one is (around the end that paths
 * lead to, links are taken from their other side). The last answer to each question is kept.
 */
export function answerPaths(atlas: Atlas, shown: Visible, asked: PathsAsked): PathAnswer {
  const known = cache.get(asked);
  if (known?.shown === shown) return known.answer;
  const made = answer(atlas, shown, asked);
  cache.set(asked, { shown, answer: made });
  return made;
}

function answer(atlas: Atlas, shown: Visible, asked: PathsAsked): PathAnswer {
  const { from, to, direction } = asked;
  const nodes = new Set([...from, ...to].filter((id) => shown.nodes.has(id)));
  const edges = new Set<string>();
  if (from.length > 0 && to.length > 0) {
    const found = findPaths(atlas, shown, asked);
    for (const path of found.paths) {
      for (const id of path.nodes) nodes.add(id);
      for (const id of path.edges) edges.add(id);
    }
    return { type: "between", found, light: { nodes, edges } };
  }
  if (from.length + to.length === 0) return { type: "nothing" };
  const rings =
    from.length > 0
      ? around(atlas, shown, from, asked)
      : around(atlas, shown, to, { ...asked, direction: against(direction) });
  for (const { families } of rings) {
    for (const { node, by } of families.flatMap(({ reached }) => reached)) {
      nodes.add(node);
      for (const { id } of by) edges.add(id);
    }
  }
  return { type: "around", rings, light: { nodes, edges } };
}
