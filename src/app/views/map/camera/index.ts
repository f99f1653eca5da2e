/** What of the picture is looked at, and why it moves. */

export { followScene } from "./follow.ts";
export { layoutOf, letterSizeOf, readingZoomOf } from "./mapViews.ts";
export { showWhole } from "./showWhole.ts";
export { useCover } from "./useCover.ts";
export { bringIntoSight, useSight } from "./useSight.ts";
export { createViewport, type MapHandle, ZOOM_STEP } from "./viewport.ts";
