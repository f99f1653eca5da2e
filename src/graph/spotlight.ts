/** What the open panel lights in every view: just this, not all links among its nodes. */
import type { Atlas } from "../atlas/atlas.ts";
import type { Scene } from "../atlas/scene.ts";
import { comparison, pairOf, type Share } from "./comparison.ts";
import type { Visible } from "./visible.ts";

/** Ids of what is lit, of what is shown; empty sets where the answer is empty. */
export interface Spotlight {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** Where two are compared, who has each of them: the map shades by it. */
  readonly shares?: ReadonlyMap<string, Share>;
}

/** `undefined` where no panel lights anything. */
export function spotlight(atlas: Atlas, _shown: Visible, scene: Scene): Spotlight | undefined {
  switch (scene.panel) {
    case "compare":
      return compared(atlas, scene);
    default:
      return undefined;
  }
}

function compared(atlas: Atlas, scene: Scene): Spotlight | undefined {
  const pair = pairOf(atlas, scene.compare);
  if (!pair) return undefined;
  const { nodes, edges } = comparison(atlas, scene, pair);
  return {
    nodes: new Set(nodes.keys()),
    edges: new Set(edges.keys()),
    // Nodes and links share one space of ids.
    shares: new Map([...nodes, ...edges]),
  };
}
