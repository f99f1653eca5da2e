/** Finds every quote of a file in its document, or reports it. */
export {
  type Anchored,
  type Anchors,
  anchorAll,
  formerQuoteIdOf,
  type Quotes,
  quoteIdOf,
} from "./anchorAll.ts";
export type { FoundPart } from "./findQuote.ts";
export { matchesIn, wholeDocument } from "./matches.ts";
export { createTally, type Tally } from "./tally.ts";
