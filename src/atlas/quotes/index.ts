/** Finds every quote of a file in its document, or reports it. */
export {
  type Anchored,
  type Anchors,
  anchorAll,
  anchorsOf,
  formerQuoteIdOf,
  passagesOf,
  quoteIdOf,
  type WrittenAnchor,
} from "./anchorAll.ts";
export type { FoundPart } from "./findQuote.ts";
export { matchesIn, wholeDocument } from "./matches.ts";
