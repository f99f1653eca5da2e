/** Writes a deck, a plain value that knows no atlas, as a PowerPoint file. */
export {
  type ConnectorItem,
  type Deck,
  type DeckColours,
  type End,
  type GroupItem,
  type Item,
  LEAST_SIZE,
  type NodeItem,
  type Outline,
  type Paragraph,
  type Run,
  type RunLink,
  SLIDE,
  type Slide,
  type TableCell,
  type TextItem,
} from "./deck.ts";
export { COVER, MARGIN } from "./masters.ts";
export { PPTX_TYPE, pptx } from "./pptx.ts";
export { endsOf, nearestSites } from "./sites.ts";
