/** The outlines of nodes as the map draws them, as paths in a box of 16 by 16. */
import { bodyPath } from "../../picture/paint/pathData.ts";
import { bodyOf, nodeShape } from "../../picture/shapes/nodeShapes.ts";

const RADIUS = 7.5;

export function shapePath(kindIndex: number): string {
  return bodyPath(bodyOf(nodeShape(kindIndex), { x: 8, y: 8 }, RADIUS));
}
