/** The camera of the map: where it looks, and when it moves by itself. */

export { coversOf, watchCovers } from "./covers.ts";
export { createCamera, type MapCamera, type MapHandle } from "./driver.ts";
export { uncoveredBox } from "./fitting.ts";
export { MAX_ZOOM } from "./framing.ts";
export { animate, DURATIONS } from "./glide.ts";
export {
  asksForPart,
  letterSizeOf,
  litZoomOf,
  readingZoomOf,
  subjectOf,
  targetOf,
} from "./subject.ts";
