/** Which words of the documents do the shown nodes and links rest on? */
export { type Coverage, documentCoverage, sectionCoverage, shownCited } from "./coverage.ts";
export {
  type Block,
  blocksOf,
  claimsAt,
  type HeadingPart,
  headingOf,
  holderOf,
  type Page,
  type ParagraphPart,
  type Part,
  type Piece,
  partsOf,
  piecesOf,
  type Stop,
  stopAt,
  stopBeside,
} from "./documentBlocks.ts";
export { FOUND_MAX, findInText, type Occurrence } from "./findInText.ts";
export { type Cited, litQuotes, type Mark, marksOf, placeInText, sentencesCited } from "./marks.ts";
export { type Passage, type PassagePiece, passages } from "./passages.ts";
