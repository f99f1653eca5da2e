/** The matrix: how many links or shared nodes connect each row with each column? */
export {
  type Axes,
  type Axis,
  axesOf,
  axisOf,
  axisText,
  type Cell,
  hasLine,
  isSquare,
  type Line,
  linesOf,
} from "./axes.ts";
export {
  ALL,
  cellContentOf,
  cellStatements,
  deniedIn,
  idsIn,
  locationsOf,
  type Matrix,
  matrix,
} from "./matrix.ts";
export { matrixPart, type PartCell, SHADES, type Shade, shades } from "./matrixPart.ts";
export { type SharedNode, sharedNodes } from "./ties.ts";
