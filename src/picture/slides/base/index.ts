/** What all slides are made with: places, the parts of a map and their connectors, what goes wrong, words. */
export { barAcross, boxAround, linkEnds, linkItems, linkTone } from "./connectors.ts";
export type {
  CalloutsOn,
  LinkEnds,
  MapLabel,
  MapNode,
  MapRegion,
  SlideCallout,
  SlideMap,
} from "./mapParts.ts";
export { dimmed, headCell, mix, note } from "./slideParts.ts";
export { HEAD, PAPER_AROUND, standing, troubles } from "./troubles.ts";
export { LEGEND_WORDS, words } from "./words.ts";
