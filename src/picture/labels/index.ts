/** Labels that are legible at a zoom, and places for the names of links. */
export { brokenLines } from "./brokenLines.ts";
export { createLabelMemory, SAME_RADIUS } from "./labelMemory.ts";
export {
  ASKED_GROWTH,
  type LabelMemory,
  LEAST_LETTERS,
  labelScale,
  labelsAt,
  legibleLabels,
  readingZoom,
  type SizedLabel,
  usualZoom,
} from "./legible.ts";
export {
  type LinkName,
  type NamedLink,
  nameBox,
  type PlacedName,
  placeNames,
  placeOnAll,
  routeLength,
} from "./linkNames.ts";
