/** What the open panel lights in every view: just this, not all links among its nodes. */
import type { Atlas } from "../atlas/atlas.ts";
import type { Scene } from "../atlas/scene.ts";
import { ties } from "./ties.ts";
import type { Visible } from "./visible.ts";

/** Ids of what is lit, of what is shown; empty sets where the answer is empty. */
export interface Spotlight {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** `undefined` where no panel lights anything. */
export function spotlight(atlas: Atlas, shown: Visible, scene: Scene): Spotlight | undefined {
  switch (scene.panel) {
    case "paths": {
      const tied = ties(atlas, shown, scene.paths);
      return tied.type === "nothing" ? undefined : tied.light;
    }
    default:
      return undefined;
  }
}
