/**
 * The nodes and links that every view highlights ("lit"): those of the open panel's answer, or of
 * the paths between two selected nodes. Links among lit nodes are lit only if they belong to the
 * answer.
 */
import type { Atlas } from "../../atlas/index.ts";
import type { Scene } from "../../scene/index.ts";
import { answer, litByAnswers } from "../ask/index.ts";
import { type Comparison, comparison, pairOf, type Share } from "../comparison/index.ts";
import { contradictions, gaps } from "../gaps/index.ts";
import { answerPair, answerPaths } from "../paths/index.ts";
import {
  memo,
  memoByAtlas,
  type Neighbourhood,
  neighbourhood,
  type Visible,
} from "../visible/index.ts";

/** Ids of the shown nodes and links that are lit; empty sets if the answer is empty. */
export interface LitClaims {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** In a comparison, which of the two has a node or link, by its id; the map shades by it. */
  readonly shareOf?: (id: string) => Share | undefined;
}

/** What the open panel lights; `undefined` if it lights nothing. The map asks with every frame. */
export function litByPanel(atlas: Atlas, shown: Visible, scene: Scene): LitClaims | undefined {
  switch (scene.panel) {
    case "ask":
      return scene.ask && litByAnswers(answer(atlas, scene, scene.ask));
    case "compare":
      return litByComparison(atlas, scene);
    case "gaps":
      return litByGaps(atlas, scene);
    case "paths": {
      const found = answerPaths(atlas, shown, scene.paths);
      return found.type === "nothing" ? undefined : found.lit;
    }
    default:
      return answerPair(atlas, shown, scene)?.answer.lit;
  }
}

/** What is lit in a Scene: what the panel lights, or else the selection with its neighbourhood. */
export function litClaims(atlas: Atlas, shown: Visible, scene: Scene): Neighbourhood {
  return litByPanel(atlas, shown, scene) ?? neighbourhood(atlas, shown, scene.select);
}

/** Nodes with a gap of their own, and links whose statements contradict each other. */
const litByGaps = memoByAtlas((atlas, scene): LitClaims => {
  const allGaps = gaps(atlas, scene).flatMap((answer) => answer.gaps);
  const opposed = contradictions(atlas, scene).flatMap(({ affirming, opposing }) => [
    ...affirming,
    ...opposing,
  ]);
  const edges = opposed.map(({ edge }) => edge);
  return {
    nodes: new Set([
      ...allGaps.flatMap((gap) => (gap.type === "node" ? [gap.node] : [])),
      ...edges.flatMap(({ source, target }) => [source, target]),
    ]),
    edges: new Set(edges.map(({ id }) => id)),
  };
});

function litByComparison(atlas: Atlas, scene: Scene): LitClaims | undefined {
  const pair = pairOf(atlas, scene.compare, scene.filters);
  return pair && litByShares(comparison(atlas, scene, pair));
}

const litByShares = memo(
  ({ nodes, edges }: Comparison): LitClaims => ({
    nodes: new Set(nodes.keys()),
    edges: new Set(edges.keys()),
    // Nodes and links share one space of ids.
    shareOf: (id) => nodes.get(id) ?? edges.get(id),
  }),
);
