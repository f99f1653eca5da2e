/** Points, boxes and outlines of nodes, with the arithmetic on them. */
export { bodyBox, holds, meets, overlap, widened } from "./boxes.ts";
export {
  type Body,
  bodyOf,
  cornerRadius,
  cornersOf,
  type NodeShape,
  OWN_SHAPES,
  outlineTowards,
  SHARED_SHAPE,
} from "./nodeShapes.ts";
export {
  type Box,
  between,
  distance,
  intersection,
  onCurve,
  type Point,
  shortened,
  transformed,
} from "./points.ts";
