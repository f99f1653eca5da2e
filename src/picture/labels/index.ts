/** Which labels can be read at a zoom, and where do names of links find room? */
export {
  LEAST_LETTERS,
  labelScale,
  legible,
  readingZoom,
  type SizedLabel,
  usualZoom,
} from "./legible.ts";
export { type NamedLink, nameBox, type PlacedName, placeNames, routeLength } from "./linkNames.ts";
