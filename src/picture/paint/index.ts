/** Figures on a canvas, or as SVG. */
export {
  BACK_ALPHA,
  type PictureColours,
  paint,
  paintLink,
  paintLinks,
  paintNode,
  paintRegions,
  paintTitles,
  traceBody,
} from "./canvas.ts";
export { regionElement, titleElement } from "./figureElements.ts";
export { inked } from "./inked.ts";
export { PAPER } from "./paperColours.ts";
export { bodyPath, polygonPath } from "./pathData.ts";
export { svg } from "./svg.ts";
export {
  type Attributes,
  element,
  markup,
  number,
  type SvgElement,
  textOf,
} from "./svgElements.ts";
