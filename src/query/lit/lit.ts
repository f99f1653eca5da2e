/**
 * The nodes and links that every view highlights ("lit"): those of the open panel's answer, or of
 * the paths between two selected nodes. Links among lit nodes are lit only if they belong to the
 * answer.
 */
import type { Atlas } from "../../atlas/index.ts";
import type { Scene } from "../../scene/index.ts";
import { type Neighbourhood, neighbourhood, type Visible } from "../visible/index.ts";
import { type LitClaims, panelAnswer } from "./panels.ts";

/** What the open panel lights; `undefined` if it lights nothing. The map asks with every frame. */
export function litByPanel(atlas: Atlas, shown: Visible, scene: Scene): LitClaims | undefined {
  return panelAnswer(scene).lights(atlas, shown, scene);
}

/** What is lit in a Scene: what the panel lights, or else the selection with its neighbourhood. */
export function litClaims(atlas: Atlas, shown: Visible, scene: Scene): Neighbourhood {
  return litByPanel(atlas, shown, scene) ?? neighbourhood(atlas, shown, scene.select);
}
