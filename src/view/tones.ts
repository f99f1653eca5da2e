/** The names of colours and the shapes of kinds. */
import { type NodeShape, OWN_SHAPES, SHARED_SHAPE } from "../geometry/index.ts";

/** Number of kinds with a shape and a colour of their own. */
export const OWN_TONES = OWN_SHAPES.length;

/** The shape of the kind at this index in the atlas's list. */
export function nodeShape(kindIndex: number): NodeShape {
  return OWN_SHAPES[kindIndex] ?? SHARED_SHAPE;
}

/** The name of the colour of a kind or a family: `"1"` to `"8"`, or `"rest"`. */
export function tone(index: number): string {
  return index >= 0 && index < OWN_TONES ? String(index + 1) : "rest";
}
