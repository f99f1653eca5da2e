/** The canvases around Cytoscape's: regions under it, the veil with what is lit over it. */

export { useTheme } from "./canvasTheme.ts";
export { Ground, Veil } from "./Layers.tsx";
export { type Canvas, paintVeil, toModel } from "./veil.ts";
