/**
 * What are selected words taken to be? Their quote, and the node, links or evidence that they likely
 * state. All of it is proposed: a person decides.
 */
export {
  type Caret,
  caretAfter,
  caretAt,
  firstCaret,
  moveCaret,
  type Page,
  type Step,
  selectedBy,
} from "./caret.ts";
export {
  addedBy,
  type CodedLinks,
  codeEvidence,
  codeLinks,
  codeNode,
  codeUncited,
  isQuoted,
  knownLinks,
  statedQuote,
} from "./edits.ts";
export {
  likelyClaims,
  likelyReason,
  UNCITED_REASONS,
  type UncitedReason,
  uncitedPassages,
} from "./evidence.ts";
export { likelyTypes } from "./kinds.ts";
export {
  areNamed,
  guessLinks,
  guessManner,
  type LinkGuess,
  type Manner,
  mayJoin,
  namedNodes,
  type Reading,
  readAround,
  relationsFor,
} from "./links.ts";
export { type NodeProposal, otherNameIn, proposeNode } from "./nodes.ts";
export { type Quoted, quoteOf, type Refusal, wholeWords } from "./quote.ts";
export { type VerbBook, verbBook } from "./saidRelations.ts";
export { wholeSentences } from "./units.ts";
