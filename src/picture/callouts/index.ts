/** Callouts: short texts of a step over its map, each with an arrow to a node or link. */
export { drawnCallout } from "./drawnCallout.ts";
export { type CalloutPart, calloutPart, NO_CALLOUTS } from "./overPicture.ts";
export {
  CALLOUT,
  type CalloutFigure,
  calloutBoxes,
  coveredBy,
  type PlacedCallout,
  placeCallouts,
  type Surroundings,
} from "./placeCallouts.ts";
export { ALONG, leaves, type Tail } from "./tails.ts";
