/** Shapes, sizes and colours of nodes, links and regions, and the camera. */
export { type Bend, type Bent, bendOf, fanOf } from "./bends.ts";
export {
  type Bounds,
  boundsAround,
  boundsOf,
  boundsWithRegions,
  shownBounds,
  toBounds,
  toBox,
  unionOf,
  widenedTo,
} from "./bounds.ts";
export {
  FIT_PADDING,
  FIT_ZOOM,
  fitCamera,
  type Pane,
  sameCamera,
  toCamera,
  toView,
  type View,
} from "./camera.ts";
export {
  ARROW_LENGTH,
  ARROW_SCALE,
  CHOSEN_LINK,
  DASH,
  DESCENT,
  FADE,
  FONT_FAMILY,
  FONT_WEIGHT,
  HALO,
  LETTER_WEIGHT,
  LINK_WIDTH,
  LIT_LINK,
  NODE_EDGE,
  REGION_LINE,
  REGION_RADIUS,
  TIP_GAP,
  TITLE_WEIGHT,
} from "./looks.ts";
export { familyIndex, familyLetter, labelOf, sizeOf } from "./nodeSizes.ts";
export { type RegionFigure, regionFigures, titleBox } from "./regions.ts";
export { curvesOf, pointOn, type Route, route, straightRoute } from "./route.ts";
export { holeOf, SHARED_LINK } from "./shares.ts";
export { clockwise, type Direction, nearestAhead, type Stop } from "./steer.ts";
