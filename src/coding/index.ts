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
export { guessLinks, type LinkGuess } from "./links.ts";
export { areNamed, guessManner, type Manner } from "./manner.ts";
export { type CalledName, calledNames, otherNameIn } from "./names.ts";
export { type MadeEnd, madeEnd, type NewEnd, newEnd, withNewEnds } from "./newEnds.ts";
export { type NodeProposal, proposeNode } from "./nodes.ts";
export { type Quoted, quoteOf, type Refusal, wholeWords } from "./quote.ts";
export { namedNodes, type Reading, readAround } from "./reading.ts";
export { mayJoin, relationsFor, spokenRelation } from "./relations.ts";
export { type VerbBook, verbBook } from "./saidRelations.ts";
export { wholeSentences } from "./units.ts";
