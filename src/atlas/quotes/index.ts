/** Finds every quote of a file in its document, or reports it. */
export {
  type Anchored,
  type AnchorOf,
  type Anchors,
  anchorAll,
  anchorLookup,
  claimQuotes,
  formerQuoteIdOf,
  quoteIdOf,
} from "./anchorAll.ts";
export type { FoundPart } from "./findQuote.ts";
export { matchesIn, wholeDocument } from "./matches.ts";
