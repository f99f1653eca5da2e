/** The outlines of nodes as the map draws them, as paths in a box of 16 by 16. */
import { bodyOf } from "../../geometry/index.ts";
import { bodyPath } from "../../picture/paint/index.ts";
import { nodeShape } from "../../picture/shapes/index.ts";

const RADIUS = 7.5;

export function shapePath(kindIndex: number): string {
  return bodyPath(bodyOf(nodeShape(kindIndex), { x: 8, y: 8 }, RADIUS));
}
