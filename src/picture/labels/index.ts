/** Labels that are legible at a zoom, and places for the names of links. */
export { brokenLines } from "./brokenLines.ts";
export {
  ASKED_GROWTH,
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
