/** The canvases below and above Cytoscape's: regions below, the veil with the lit part above. */

export { useTheme } from "./canvasTheme.ts";
export {
  fitToScreen,
  keepClear,
  paintInStep,
  RegionsCanvas,
  VeilCanvas,
} from "./Layers.tsx";
export { type Canvas, paintVeil, toModel } from "./veil.ts";
