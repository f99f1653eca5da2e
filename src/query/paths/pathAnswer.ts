/** The answer to what the panel of paths is asked, and what of it is lit. */
import type { Atlas } from "../../atlas/index.ts";
import type { PathsAsked } from "../../scene/index.ts";
import type { Neighbourhood, Visible } from "../visible/index.ts";
import { around, type Ring } from "./around.ts";
import { nodesOfEnds } from "./ends.ts";
import { findPaths, type Path, type PathsFound } from "./paths.ts";
import { against } from "./traversal.ts";

export type PathAnswer =
  | { readonly type: "nothing" }
  // `light`: only the links followed, not all links among the nodes.
  /** Only one end is known: what lies around it. */
  | { readonly type: "around"; readonly rings: readonly Ring[]; readonly lit: Neighbourhood }
  | PathsBetween;

export interface PathsBetween {
  readonly type: "between";
  readonly found: PathsFound;
  /** The one that was singled out, which alone is lit; `undefined`: all of them are. */
  readonly alone: Path | undefined;
  readonly lit: Neighbourhood;
}

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
  if (from.length > 0 && to.length > 0) return between(atlas, shown, asked);
  if (from.length + to.length === 0) return { type: "nothing" };
  const centre = nodesOfEnds(atlas, shown, [...from, ...to]);
  const way = from.length > 0 ? direction : against(direction);
  const rings = around(atlas, shown, [...centre], { ...asked, direction: way });
  const nodes = new Set(centre);
  const edges = new Set<string>();
  for (const { families } of rings) {
    for (const { node, by } of families.flatMap(({ reached }) => reached)) {
      nodes.add(node);
      for (const { id } of by) edges.add(id);
    }
  }
  return { type: "around", rings, lit: { nodes, edges } };
}

/** Paths where both ends are known; of a set, only the nodes that a path reaches are lit. */
export function between(atlas: Atlas, shown: Visible, asked: PathsAsked): PathsBetween {
  const found = findPaths(atlas, shown, asked);
  const alone = found.paths.find(({ edges }) => edges.join() === asked.alone.join());
  const ends = [...asked.from, ...asked.to].filter((id) => shown.nodes.has(id));
  const lit = alone ? [alone] : found.paths;
  const nodes = new Set([...(alone ? [] : ends), ...lit.flatMap((path) => path.nodes)]);
  return {
    type: "between",
    found,
    alone,
    lit: { nodes, edges: new Set(lit.flatMap(({ edges }) => edges)) },
  };
}
