/** All quotes of a file, each found in its document or reported. */
export {
  type Anchored,
  type AnchorOf,
  type Anchors,
  anchorAll,
  anchorsOf,
  formerIdOf,
  idOf,
} from "./anchorAll.ts";
export type { FoundPart } from "./findQuote.ts";
export { matchesIn, wholeField } from "./matches.ts";
