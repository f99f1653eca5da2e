/** The camera of the map: where it looks, and when it moves by itself. */

export { bringIntoSight, showWhole } from "./cameraMoves.ts";
export { letterSizeOf, readingZoomOf } from "./mapViews.ts";
export { followScene } from "./syncScene.ts";
export { usePanelRefit } from "./usePanelRefit.ts";
export { useSelectionInSight } from "./useSelectionInSight.ts";
export { createViewport, type MapHandle, ZOOM_STEP } from "./viewport.ts";
