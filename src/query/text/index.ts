/** The Text view: documents cut into pages and pieces, marked where nodes and links quote them. */
export { type Coverage, citedCounter, documentCoverage, sectionCoverage } from "./coverage.ts";
export {
  type Block,
  blocksOf,
  claimsAt,
  type HeadingPart,
  headingOf,
  indexHolding,
  type PageContent,
  type ParagraphPart,
  type Part,
  type Piece,
  partsOf,
  piecesOf,
  type Stop,
  stopAt,
  stopBeside,
} from "./documentBlocks.ts";
export { findInText, OCCURRENCES_MAX, type Occurrence } from "./findInText.ts";
export {
  citedSentences,
  litQuotes,
  type Mark,
  marksOf,
  type QuotedClaim,
  quoteToOpenAt,
} from "./marks.ts";
export { type Passage, type PassagePiece, passages } from "./passages.ts";
