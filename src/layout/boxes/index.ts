/** Sizes of nodes and labels, and the types of a layout. */
export { BoxGrid } from "./boxGrid.ts";
export {
  type Bundles,
  type Junction,
  junctionsOn,
  pairKey,
  turnsOf,
  type Way,
  wayBetween,
} from "./bundles.ts";
export { fanBend, fanReach, loopDistance, roomRadius } from "./fans.ts";
export {
  type Aspect,
  type BuiltAtlas,
  type Label,
  type LabelSide,
  type Layout,
  type Layouts,
  type MeasureText,
  PANES,
  type Placement,
  type Region,
} from "./layout.ts";
export { inRanges, measureBySubset, type Subset } from "./measureBySubset.ts";
export { measureFrom } from "./measureText.ts";
export {
  FONT_SIZE,
  LABEL_GAP,
  LINE_HEIGHT,
  labelBox,
  labelHeight,
  labelOffset,
  nodeBox,
  nodeRadius,
  RADIUS,
  radiusOf,
  shiftOf,
} from "./size.ts";
export { type Wrapped, wrap } from "./wrap.ts";
