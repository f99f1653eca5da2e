/**
 * What the open panel lights in every view, or else the paths between two selected nodes: just
 * this, not all links among its nodes.
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

/** Ids of what is lit, of what is shown; empty sets where the answer is empty. */
export interface LitClaims {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** Where two are compared, who has each of them, by its id: the map shades by it. */
  readonly shareOf?: (id: string) => Share | undefined;
}

/** `undefined` where there is nothing of the kind. The map asks with every frame. */
export function litByPanel(atlas: Atlas, shown: Visible, scene: Scene): LitClaims | undefined {
  switch (scene.panel) {
    case "ask":
      return scene.ask && litByAnswers(answer(atlas, scene, scene.ask));
    case "compare":
      return litByComparison(atlas, scene);
    case "gaps":
      return litByGaps(atlas, scene);
    case "paths": {
      const tied = answerPaths(atlas, shown, scene.paths);
      return tied.type === "nothing" ? undefined : tied.lit;
    }
    default:
      return answerPair(atlas, shown, scene)?.answer.lit;
  }
}

/** What is lit in a Scene: what the panel lights, or else what is selected with what it is linked with. */
export function litClaims(atlas: Atlas, shown: Visible, scene: Scene): Neighbourhood {
  return litByPanel(atlas, shown, scene) ?? neighbourhood(atlas, shown, scene.select);
}

/** Nodes with a gap of their own, and links whose statements contradict each other. */
const litByGaps = memoByAtlas((atlas, scene): LitClaims => {
  const found = gaps(atlas, scene).flatMap((answer) => answer.gaps);
  const said = contradictions(atlas, scene).flatMap(({ one, other }) => [...one, ...other]);
  const edges = said.map(({ edge }) => edge);
  return {
    nodes: new Set([
      ...found.flatMap((gap) => (gap.type === "node" ? [gap.node] : [])),
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
