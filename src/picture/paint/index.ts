/** Draws figures on a canvas or as SVG. */
export { calloutElement, paintCallout } from "./callouts.ts";
export {
  COUNT_HALO,
  DIMMED_ALPHA,
  type PictureColours,
  paint,
  paintCounts,
  paintLabel,
  paintLink,
  paintLinks,
  paintNode,
  paintRegions,
  paintTitles,
  traceBody,
} from "./canvas.ts";
export { colouredElements } from "./colouredElements.ts";
export { regionElement, titleElement } from "./figureElements.ts";
export { nodeLooks } from "./nodeLooks.ts";
export { PAPER } from "./paperColours.ts";
export { bodyPath, polygonPath } from "./pathData.ts";
export { type SketchSize, sketch } from "./sketch.ts";
export { svg } from "./svg.ts";
export {
  type Attributes,
  element,
  markup,
  number,
  type SvgElement,
  textOf,
} from "./svgElements.ts";
