/** What the open panel lights in every view: just this, not all links among its nodes. */
import type { Atlas } from "../atlas/atlas.ts";
import type { Scene } from "../atlas/scene.ts";
import { answer, litByAnswers } from "./answer.ts";
import type { Visible } from "./visible.ts";

/** Ids of what is lit, of what is shown; empty sets where the answer is empty. */
export interface Spotlight {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** `undefined` where no panel lights anything. */
export function spotlight(atlas: Atlas, _shown: Visible, scene: Scene): Spotlight | undefined {
  switch (scene.panel) {
    case "ask":
      return scene.ask && litByAnswers(answer(atlas, scene, scene.ask));
    default:
      return undefined;
  }
}
