/** What is compared in a URL: `compare=capacity,talent`. */
import type { Atlas } from "../atlas/atlas.ts";
import { pairOf } from "../query/comparison/comparison.ts";
import { EMPTY_FILTERS } from "../scene/openScene.ts";
import type { Scene } from "../scene/scene.ts";
import type { Values } from "./sceneAddress.ts";

export function readCompare(values: Values, atlas: Atlas): Scene["compare"] {
  return values.together("compare", ([first, second, ...others]) => {
    if (first === undefined || second === undefined || others.length > 0) return undefined;
    return pairOf(atlas, [first, second], EMPTY_FILTERS) && [first, second];
  });
}
