/** The canvases below and above the painter's: regions below, the veil with the lit part above. */

export { useTheme } from "./canvasTheme.ts";
export {
  fitToScreen,
  keepClear,
  paintInStep,
  RegionsCanvas,
  VeilCanvas,
} from "./Layers.tsx";
export { type Canvas, paintVeil, toModel } from "./veil.ts";
