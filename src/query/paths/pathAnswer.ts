/** The answer to the question in the panel of paths, and the nodes and links that it lights. */
import type { Atlas } from "../../atlas/index.ts";
import type { PathsChoice } from "../../scene/index.ts";
import { memo, memoByContent, type Neighbourhood, type Visible } from "../visible/index.ts";
import { around, type Ring } from "./around.ts";
import { nodesOfEnds } from "./ends.ts";
import { findPaths, type Path, type PathsFound } from "./paths.ts";
import { opposite } from "./traversal.ts";

export type PathAnswer =
  | { readonly type: "nothing" }
  /** Only one end is known: what lies around it. Only the links that were followed are lit. */
  | { readonly type: "around"; readonly rings: readonly Ring[]; readonly lit: Neighbourhood }
  | PathsBetween;

export interface PathsBetween {
  readonly type: "between";
  readonly found: PathsFound;
  /** The path that was singled out and is lit alone; `undefined` if all are lit. */
  readonly alone: Path | undefined;
  readonly lit: Neighbourhood;
}

/**
 * The paths if both ends are known; else what lies around the one that is known (around the end to
 * which paths lead, links are followed backwards). Cached by the content of what is asked.
 */
export function answerPaths(atlas: Atlas, shown: Visible, asked: PathsChoice): PathAnswer {
  return answersIn(atlas)(shown, asked);
}

const answersIn = memo((atlas: Atlas) =>
  memoByContent((shown: Visible, asked: PathsChoice) => computeAnswer(atlas, shown, asked)),
);

function computeAnswer(atlas: Atlas, shown: Visible, asked: PathsChoice): PathAnswer {
  const { from, to, direction } = asked;
  if (from.length > 0 && to.length > 0) return between(atlas, shown, asked);
  if (from.length + to.length === 0) return { type: "nothing" };
  const centre = nodesOfEnds(atlas, shown, [...from, ...to]);
  const outwards = from.length > 0 ? direction : opposite(direction);
  const rings = around(atlas, shown, [...centre], { ...asked, direction: outwards });
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

/** The paths between two known ends; of a kind or pillar, only nodes on a path are lit. */
export function between(atlas: Atlas, shown: Visible, asked: PathsChoice): PathsBetween {
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
