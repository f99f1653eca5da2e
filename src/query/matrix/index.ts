/** What is linked with what, counted? */
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
  sectionKey,
  sectionOf,
} from "./axes.ts";
export {
  ALL,
  cellStatements,
  countedOf,
  deniedIn,
  idsIn,
  type Matrix,
  matrix,
  placesOf,
} from "./matrix.ts";
export { matrixPart, type PartCell } from "./matrixPart.ts";
export { SHADES, type Shade, shades } from "./shade.ts";
export { type SharedTie, sharedByCell } from "./ties.ts";
