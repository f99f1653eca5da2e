/** Proposed claims held against the sources: their verdicts. */
export { languageOf } from "./language.ts";
export { labelKey } from "./names.ts";
export {
  type Claim,
  type Proposal,
  type ProposedQuote,
  REMARKS,
  VERDICTS,
  type Verdict,
} from "./proposal.ts";
export { type Reviewed, type ReviewedQuote, reviewer } from "./review.ts";
export { type Passage, wordsOf } from "./verdict.ts";
