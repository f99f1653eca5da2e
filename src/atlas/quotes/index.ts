/** All quotes of a file, each found in its document or reported. */
export {
  type Anchored,
  type AnchorOf,
  type Anchors,
  anchorAll,
  anchorLookup,
  formerQuoteIdOf,
  quoteIdOf,
} from "./anchorAll.ts";
export type { FoundPart } from "./findQuote.ts";
export { matchesIn, wholeDocument } from "./matches.ts";
